import type { Mark } from '../core/marks.ts';
import { creditUnit, markOf, markUnit, roundFraction } from '../core/marks.ts';
import type { Statistics } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import type { AnswerStatus, Attempt } from './grade.ts';

/** Statistics have at most this many decimals. */
const decimals = 6;

const statuses: readonly AnswerStatus[] = ['correct', 'partial', 'incorrect', 'unanswered', 'invalid', 'needs-review'];

/**
 * An attempt as one row of numbers, a safe integer an answer that holds its credit and its status: what statistics
 * need, small enough to put aside.
 */
export const packAttempt = (attempt: Attempt): Float64Array =>
  Float64Array.from(attempt.answers, ({ credit, status }) => credit * 8 + statuses.indexOf(status));

const unpack = (cell: number): { readonly credit: number; readonly status: AnswerStatus } => {
  const code = ((cell % 8) + 8) % 8;
  return { credit: (cell - code) / 8, status: statuses[code] ?? 'invalid' };
};

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
  const tallies = exam.questions.map(() => ({ answered: 0, omitted: 0, invalid: 0, credit: 0n }));
  let n = 0;
  let total = 0n;
  let least: Mark | undefined;
  let most: Mark | undefined;
  for (const row of rows) {
    n += 1;
    let mark = 0;
    for (const [index, tally] of tallies.entries()) {
      const { credit, status } = unpack(row[index] ?? 0);
      if (status === 'unanswered') tally.omitted += 1;
      else if (status === 'invalid') tally.invalid += 1;
      else tally.answered += 1;
      tally.credit += BigInt(credit);
      mark += markOf(credit, exam.questions[index]?.points ?? 0);
    }
    total += BigInt(mark);
    least = least === undefined ? mark : Math.min(least, mark);
    most = most === undefined ? mark : Math.max(most, mark);
  }
  const points = (mark: Mark | undefined): number | null =>
    mark === undefined ? null : roundFraction(BigInt(mark), markUnit, decimals);
  const whole = BigInt(n) * BigInt(creditUnit);
  const topics = [...new Set(exam.questions.map(({ topic }) => topic))];
  return {
    exam: withReasons(
      { n, mean: ratio(total, BigInt(n) * markUnit), min: points(least), max: points(most) },
      'no-results',
      ['mean', 'min', 'max'],
    ),
    questions: exam.questions.map(({ name }, index) => {
      const { answered = 0, omitted = 0, invalid = 0, credit = 0n } = tallies[index] ?? {};
      return withReasons(
        { question: name, presented: n, answered, omitted, invalid, facility: ratio(credit, whole) },
        'no-results',
        ['facility'],
      );
    }),
    topics: topics.map((topic) => {
      const members = exam.questions.flatMap((question, index) =>
        question.topic === topic ? [{ question, index }] : [],
      );
      const earned = members.reduce(
        (sum, { question, index }) => sum + (tallies[index]?.credit ?? 0n) * BigInt(question.points),
        0n,
      );
      const worth = members.reduce((sum, { question }) => sum + BigInt(question.points), 0n) * whole;
      return withReasons({ topic, questions: members.length, facility: ratio(earned, worth) }, 'no-results', [
        'facility',
      ]);
    }),
  };
};
