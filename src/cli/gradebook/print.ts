import type { Gradebook, GradebookCell, GradebookEntry, GradebookExam } from '../../core/gradebook.ts';
import { guardedCell, quotedCell } from '../../io/csv.ts';

/** As many rows as are handed on at once. */
const rowsAtOnce = 500;

/** Prints cells: numbers as numbers, never guarded; texts guarded against formulas unless they are wanted raw. */
const rowPrinter = ({ separator, decimalMark, lineEnd }: Gradebook, raw: boolean) => {
  const printed = (cell: GradebookCell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
    if (typeof cell === 'object') return cell.word;
    return quotedCell(raw ? cell : guardedCell(cell));
  };
  return (cells: readonly GradebookCell[]): string => `${cells.map(printed).join(separator)}${lineEnd}`;
};

/** A gradebook as text, some rows at a time. */
export function* printGradebook(
  gradebook: Gradebook,
  exam: GradebookExam,
  entries: Iterable<GradebookEntry>,
  raw = false,
): Generator<string> {
  const print = rowPrinter(gradebook, raw);
  let rows = [gradebook.byteOrderMark ? '\uFEFF' : '', ...gradebook.heads(exam).map(print)];
  for (const entry of entries) {
    const cells = gradebook.row(entry);
    if (cells) rows.push(print(cells));
    if (rows.length < rowsAtOnce) continue;
    yield rows.join('');
    rows = [];
  }
  yield rows.join('');
}
