import type { MarkChange } from '../../generated/types.ts';
import { writeCsv } from '../../io/csv.ts';
import type { ComparisonPrinter } from './printer.ts';

type Cell = string | number | boolean | null | undefined;

const columns: readonly (readonly [head: string, cell: (change: MarkChange) => Cell])[] = [
  ['candidate', ({ candidate }) => candidate],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['oldPoints', ({ old }) => old?.points],
  ['newPoints', ({ new: now }) => now?.points],
  ['difference', ({ difference }) => difference],
  ['oldMaxPoints', ({ old }) => old?.maxPoints],
  ['newMaxPoints', ({ new: now }) => now?.maxPoints],
  ['oldGrade', ({ old }) => old?.grade],
  ['newGrade', ({ new: now }) => now?.grade],
  ['oldPassed', ({ old }) => old?.passed],
  ['newPassed', ({ new: now }) => now?.passed],
  ['oldStatus', ({ old }) => old?.status],
  ['newStatus', ({ new: now }) => now?.status],
  [
    'questions',
    ({ questions }) =>
      questions.map(({ question, old, new: now }) => `${question} ${old ?? ''}>${now ?? ''}`).join('; '),
  ],
];

const heads = columns.map(([head]) => head);
const blockRows = 1000;

const cellText = (cell: Cell): string | number =>
  typeof cell === 'number' ? cell : cell === null || cell === undefined ? '' : String(cell);

/** Changes as CSV, a row each; a question of the last column as `name old>new`. */
export const csvPrinter = (): ComparisonPrinter => {
  let block: (readonly (string | number)[])[] = [];
  const written = async (): Promise<string> => {
    const rows = block;
    block = [];
    const [head, all] = [await writeCsv(heads, []), await writeCsv(heads, rows)];
    return all.slice(head.length);
  };
  return {
    begin: () => writeCsv(heads, []),
    change: (change) => {
      block.push(columns.map(([, cell]) => cellText(cell(change))));
      return block.length < blockRows ? '' : written();
    },
    end: written,
  };
};
