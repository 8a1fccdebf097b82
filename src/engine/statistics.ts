import type { Mark } from '../core/marks.ts';
import { creditUnit, markOf, markUnit, roundFraction } from '../core/marks.ts';
import type { Statistics } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import type { AnswerStatus, Attempt } from './grade.ts';

/** Statistics have at most this many decimals. */
const decimals = 6;

const statuses: readonly AnswerStatus[] = ['correct', 'partial', 'incorrect', 'unanswered', 'invalid', 'needs-review'];

/** Numbers that an answer takes in a row: its mark and its status. */
export const cellsPerAnswer = 2;

/** An attempt as one row of safe integers, a mark and a status an answer: what statistics need, small enough to put aside. */
export const packAttempt = (attempt: Attempt): Float64Array =>
  Float64Array.from(attempt.answers.flatMap(({ mark, status }) => [mark, statuses.indexOf(status)]));

const ratio = (sum: bigint, whole: bigint): number | null =>
  whole === 0n ? null : roundFraction(sum, whole, decimals);

const withReasons = <Figures extends object>(
  figures: Figures,
  missing: string,
  names: readonly (keyof Figures & string)[],
) => {
  const absent = names.filter((name) => figures[name] === null);
  return absent.length === 0
    ? figures
    : { ...figures, reasons: Object.fromEntries(absent.map((name) => [name, missing])) };
};

/** Figures over packed attempts, from exact sums, the same in whatever order they come. */
export const statisticsOf = (exam: Exam, rows: Iterable<Float64Array>): Statistics => {
  const tallies = exam.questions.map(() => ({ answered: 0, omitted: 0, invalid: 0, mark: 0n }));
  let n = 0;
  let total = 0n;
  let least: Mark | undefined;
  let most: Mark | undefined;
  for (const row of rows) {
    n += 1;
    let mark = 0;
    for (const [index, tally] of tallies.entries()) {
      const answerMark = row[index * cellsPerAnswer] ?? 0;
      const status = statuses[row[index * cellsPerAnswer + 1] ?? 0];
      if (status === 'unanswered') tally.omitted += 1;
      else if (status === 'invalid') tally.invalid += 1;
      else tally.answered += 1;
      tally.mark += BigInt(answerMark);
      mark += answerMark;
    }
    total += BigInt(mark);
    least = least === undefined ? mark : Math.min(least, mark);
    most = most === undefined ? mark : Math.max(most, mark);
  }
  const points = (mark: Mark | undefined): number | null =>
    mark === undefined ? null : roundFraction(BigInt(mark), markUnit, decimals);
  const whole = (points: number): bigint => BigInt(n) * BigInt(markOf(creditUnit, points));
  const topics = [...new Set(exam.questions.map(({ topic }) => topic))];
  return {
    exam: withReasons(
      { n, mean: ratio(total, BigInt(n) * markUnit), min: points(least), max: points(most) },
      'no-results',
      ['mean', 'min', 'max'],
    ),
    questions: exam.questions.map(({ name, points: worth }, index) => {
      const { answered = 0, omitted = 0, invalid = 0, mark = 0n } = tallies[index] ?? {};
      return withReasons(
        { question: name, presented: n, answered, omitted, invalid, facility: ratio(mark, whole(worth)) },
        'no-results',
        ['facility'],
      );
    }),
    topics: topics.map((topic) => {
      const members = exam.questions.flatMap((question, index) =>
        question.topic === topic ? [{ question, index }] : [],
      );
      const earned = members.reduce((sum, { index }) => sum + (tallies[index]?.mark ?? 0n), 0n);
      const worth = whole(members.reduce((sum, { question }) => sum + question.points, 0));
      return withReasons({ topic, questions: members.length, facility: ratio(earned, worth) }, 'no-results', [
        'facility',
      ]);
    }),
  };
};
