import type { Interaction } from '../core/interaction.ts';
import { nearestWord } from '../core/text.ts';
import { responseOfCell } from './cell.ts';
import type { Exam } from './exam.ts';
import { lettersAmong } from './paper-letters.ts';
import { presentQuestion } from './question-type-of.ts';
import {
  candidateIn,
  candidateOf,
  columnValues,
  headKey,
  type RowReading,
  type TableProblem,
  type TableReading,
} from './table-row.ts';

/** The heads of our own CSV that are no questions. */
const fields = ['exam', 'candidate', 'name', 'language', 'startedAt', 'submittedAt', 'fingerprint'] as const;
type Field = (typeof fields)[number];
const fieldOf: ReadonlyMap<string, Field> = new Map(fields.map((field) => [headKey(field), field]));

/** Text that a spreadsheet would run; `grade` writes it with an apostrophe before it. */
const guarded = /^'(?=\s*[=+\-@\t\r＝＋－＠])/u;

/** What a column is to a table of ours. */
type Column =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'question'; readonly name: string; readonly interaction?: Interaction }
  | { readonly kind: 'strange' };

const columnsOf = (exam: Exam, heads: readonly string[]): readonly Column[] => {
  const names = new Map([...exam.names.keys(), ...exam.unasked].map((name) => [headKey(name), name]));
  const questions = new Map(exam.questions.map(({ name, question }) => [name, question]));
  return heads.map((head): Column => {
    const field = fieldOf.get(headKey(head));
    if (field !== undefined) return { kind: 'field', field };
    const name = names.get(headKey(head));
    if (name === undefined) return { kind: 'strange' };
    const question = questions.get(exam.names.get(name) ?? '');
    return { kind: 'question', name, ...(question ? { interaction: presentQuestion(question) } : {}) };
  });
};

/** A question's name that no other column of the table has, as an object has each key once. */
const twiceAmong = (columns: readonly Column[]): number =>
  columns.findIndex(
    (column, at) =>
      column.kind === 'question' &&
      columns.slice(0, at).some((before) => before.kind === 'question' && before.name === column.name),
  );

/**
 * Reads tables with the heads `candidate`, `name`, `language`, `startedAt`, `submittedAt`, `fingerprint` and questions'
 * names; undefined where the heads are not these: no `candidate`, or no question of the exam.
 */
export const openNativeTable = (exam: Exam, heads: readonly string[]): TableReading | TableProblem | undefined => {
  const columns = columnsOf(exam, heads);
  const placesOf = (field: Field): readonly number[] =>
    columns.flatMap((column, at) => (column.kind === 'field' && column.field === field ? [at] : []));
  const candidates = placesOf('candidate');
  if (candidates.length === 0 || !columns.some(({ kind }) => kind === 'question')) return undefined;
  const twice = twiceAmong(columns);
  if (twice !== -1) return { code: 'column-twice', values: columnValues(heads, twice) };
  const known = [...exam.names.keys()];
  const notes = columns.flatMap(({ kind }, at) =>
    kind === 'strange' && heads[at]?.trim() !== ''
      ? [
          {
            code: 'unknown-column',
            values: { ...columnValues(heads, at), nearest: nearestWord(heads[at] ?? '', known) ?? '' },
          },
        ]
      : [],
  );
  const singles = fields
    .filter((field) => field !== 'candidate' && field !== 'name')
    .flatMap((field) =>
      placesOf(field)
        .slice(0, 1)
        .map((at) => ({ field, at })),
    );
  const [nameAt] = placesOf('name');
  const read = (cells: readonly string[]): RowReading => {
    const candidate = candidateIn(heads, candidates, cells);
    if ('code' in candidate) return candidate;
    const cellAt = (at: number): string => (cells[at] ?? '').replace(guarded, '');
    const name = nameAt === undefined ? '' : cellAt(nameAt).trim();
    const answers: [string, unknown][] = [];
    for (const [at, column] of columns.entries()) {
      if (column.kind !== 'question') continue;
      const cell = cellAt(at);
      const response = column.interaction ? responseOfCell(column.interaction, cell) : cell || undefined;
      if (response !== undefined) answers.push([column.name, response]);
    }
    const said = singles.map(({ field, at }) => [field, cellAt(at).trim()] as const).filter(([, text]) => text !== '');
    const given = Object.fromEntries(answers);
    return {
      value: {
        candidate: { id: candidate.id.replace(guarded, ''), ...(name === '' ? {} : { name }) },
        ...Object.fromEntries(said),
        answers: given,
      },
      // People type tables, and may copy a fingerprint into them: it says nothing of where letters come from.
      byLetter: lettersAmong(exam, given),
    };
  };
  return { read, candidateOf: (cells) => candidateOf(heads, candidates, cells), notes };
};
