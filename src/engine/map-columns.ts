import { nearestWord } from '../core/text.ts';
import type { MapColumn, MapColumns, MapFile } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { openCell, openPart, type ReadCell } from './export-cell.ts';
import { letteredQuestions } from './paper-letters.ts';
import { presentQuestion } from './question-type-of.ts';
import { headKey, type TableProblem } from './table-row.ts';

/** A column that holds answers, with the way to read its cells. */
export interface AnswerColumn {
  readonly at: number;
  readonly question: string;
  readonly part?: string;
  readonly read: ReadCell;
}

/** Where a column stands, from 0, or why there is none. */
export const placeOf = (heads: readonly string[], column: MapColumn, pointer: string): number | TableProblem => {
  if (typeof column === 'number')
    return column <= heads.length
      ? column - 1
      : { code: 'map-column-beyond', values: { column, count: heads.length }, pointer };
  const found = heads.flatMap((head, at) => (headKey(head) === headKey(column) ? [at] : []));
  if (found.length > 1)
    return { code: 'map-head-twice', values: { head: column, columns: found.map((at) => at + 1).join(', ') }, pointer };
  return (
    found[0] ?? { code: 'map-no-column', values: { head: column, nearest: nearestWord(column, heads) ?? '' }, pointer }
  );
};

/** Whether a column could not be found. */
export const isProblem = <Good>(one: Good | TableProblem): one is TableProblem =>
  one !== null && typeof one === 'object' && 'code' in one;

/** One column or several, as a list. */
export const columnsOf = (columns: MapColumns | undefined): readonly MapColumn[] =>
  columns === undefined ? [] : [columns as MapColumn | readonly MapColumn[]].flat();

/** The columns of a map that hold answers, each with the way to read its cells, or why it cannot be had. */
export const answerColumns = (
  exam: Exam,
  map: MapFile,
  heads: readonly string[],
): readonly (AnswerColumn | TableProblem)[] => {
  const questions = new Map(exam.questions.map(({ name, question }) => [name, question]));
  const lettered = letteredQuestions(exam);
  return map.questions.map(({ column, question: name, part }, index): AnswerColumn | TableProblem => {
    const pointer = `/questions/${index}`;
    const at = placeOf(heads, column, `${pointer}/column`);
    if (isProblem(at)) return at;
    const full = exam.names.get(name);
    const question = full === undefined ? undefined : questions.get(full);
    if (full === undefined || !question)
      return {
        code: 'map-no-question',
        values: { question: name, nearest: nearestWord(name, [...exam.names.keys()]) ?? '' },
        pointer: `${pointer}/question`,
      };
    const interaction = presentQuestion(question);
    const setting = { ...map, isLettered: lettered.has(full) };
    const read = part === undefined ? openCell(interaction, setting) : openPart(interaction, part, setting);
    if (!read) return { code: 'map-no-part', values: { question: full, part: part ?? '' }, pointer: `${pointer}/part` };
    return { at, question: full, ...(part === undefined ? {} : { part }), read };
  });
};

/** Questions of which two columns say the same thing. */
export const twiceAmong = (columns: readonly AnswerColumn[]): AnswerColumn | undefined =>
  columns.find(({ question, part }, at) =>
    columns
      .slice(0, at)
      .some((before) => before.question === question && (before.part === undefined || before.part === part)),
  );
