import type { Mark } from '../core/marks.ts';
import type { AnswerStatus, Attempt } from './grade.ts';

const statuses: readonly AnswerStatus[] = ['correct', 'partial', 'incorrect', 'unanswered', 'invalid', 'needs-review'];

/** Numbers that an answer takes in a row: its mark and its status. */
export const cellsPerAnswer = 2;

/** An attempt as one row of safe integers, a mark and a status an answer: what statistics need, small enough to put aside. */
export const packAttempt = (attempt: Attempt): Float64Array =>
  Float64Array.from(attempt.answers.flatMap(({ mark, status }) => [mark, statuses.indexOf(status)]));

/** The mark of an answer in a row. */
export const markAt = (row: Float64Array, index: number): Mark => row[index * cellsPerAnswer] ?? 0;

/** The status of an answer in a row. */
export const statusAt = (row: Float64Array, index: number): AnswerStatus | undefined =>
  statuses[row[index * cellsPerAnswer + 1] ?? 0];

/** The sum of a row's marks. */
export const totalMark = (row: Float64Array): Mark => {
  let total = 0;
  for (let cell = 0; cell < row.length; cell += cellsPerAnswer) total += row[cell] ?? 0;
  return total;
};
