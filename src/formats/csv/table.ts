import { type Loss, type Parsed, type SourceRow, sorted } from '../../core/format.ts';
import { type Head, heads, type NumberedHead, numberedHeads, unguarded } from './cells.ts';
import { readRow } from './read.ts';
import type { CsvQuestionRow } from './row.ts';

/** Other names of columns that people use. */
const otherNames: { readonly [name: string]: string } = {
  question: 'prompt',
  text: 'prompt',
  correct: 'answer',
  category: 'topic',
};

const numbered = /^(?:choice|option|answer|target|credit|feedback|tolerance)\s*(\d{1,2})$/;

/** A head in the form in which heads are compared: without case and outer white space. */
export const plainHead = (written: string): string => {
  const name = written.trim().toLowerCase();
  const number = numbered.exec(name)?.[1];
  if (number !== undefined) return name.replace(/^(?:choice|answer)/, 'option').replace(/\s+/, '');
  const own = heads.find((head) => head.toLowerCase() === name.replace(/[\s_-]/g, ''));
  return own ?? (Object.hasOwn(otherNames, name) ? (otherNames[name] ?? name) : name);
};

/** The number of a numbered column; undefined of every other head, whatever numbers it holds. */
const numberIn = (head: string): number | undefined => {
  const name = head.replace(/\d{1,2}$/, '');
  return name !== head && (numberedHeads as readonly string[]).includes(name)
    ? Number(head.slice(name.length))
    : undefined;
};

const known = (head: string): boolean => (heads as readonly string[]).includes(head) || numberIn(head) !== undefined;

/** The questions of a table: heads in its first row, a question in each other one. */
export const questionsOfTable = ([first, ...rows]: readonly SourceRow[]): Parsed => {
  const columns = (first?.cells ?? []).map(plainHead);
  if (!columns.includes('prompt'))
    return {
      questions: [],
      losses: [
        { code: 'csv-no-head', values: { head: 'prompt' }, effect: 'left-out', place: { line: first?.line ?? 1 } },
      ],
    };
  const strange = columns.filter((head) => head !== '' && !known(head));
  const losses = strange.map(
    (head): Loss => ({
      code: 'csv-head',
      values: { head },
      effect: 'dropped',
      place: { line: first?.line ?? 1 },
      field: head,
    }),
  );
  // At most 99 columns of a name: a number in data is no count of ours.
  const most = columns.reduce((count, head) => Math.max(count, numberIn(head) ?? 0), 0);
  const rowOf = ({ line, cells }: SourceRow): CsvQuestionRow => {
    const byHead = new Map(columns.map((head, index) => [head, unguarded(cells[index] ?? '')]));
    return {
      line,
      cell: (head: Head) => byHead.get(head) ?? '',
      cells: (head: NumberedHead) =>
        Array.from({ length: most }, (_, index) => byHead.get(`${head}${index + 1}`) ?? ''),
    };
  };
  const written = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const read = sorted(written.map((row) => readRow(rowOf(row))));
  return { questions: read.questions, losses: [...losses, ...read.losses] };
};
