import type { Mark } from '../core/marks.ts';
import { type AbilityGroups, abilityGroups, type GroupSums, groupSums } from './ability.ts';
import { largestCovariance } from './efficiency.ts';
import type { ExamFrame } from './exam-frame.ts';
import { jointCounts } from './joint-counts.ts';
import type { Outcome, OutcomeBook } from './outcomes.ts';

/** How often an outcome came, and the sum of the totals of those who had it. */
export interface OutcomeTally extends Outcome {
  readonly count: number;
  readonly totals: bigint;
}

/** What is known of one question. */
export interface QuestionTally {
  /** Its outcomes that came, but for `not-asked`. */
  readonly outcomes: readonly OutcomeTally[];
  readonly groups: GroupSums;
  /** n² × the largest covariance that marks and rests could have, in squared mark units. */
  readonly largest: number;
}

/** What the rows of a batch come to: whole numbers, so that their order changes nothing. */
export interface Tally {
  /** Attempts. */
  readonly n: number;
  /** Totals and how many have each, ascending. */
  readonly totals: readonly (readonly [Mark, number])[];
  /** Grades and how many have each. */
  readonly grades: readonly (readonly [number, number])[];
  readonly questions: readonly QuestionTally[];
  readonly groups: AbilityGroups;
  /** Whether some had questions that others had not. */
  readonly variantsDiffer: boolean;
  /** Whether what full marks come to differs between attempts. */
  readonly worthsDiffer: boolean;
}

const increase = (counts: Float64Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};

/** Counts totals, grades and what full marks came to. */
const overview = ({ items }: ExamFrame, book: OutcomeBook, pieces: Iterable<Uint32Array>) => {
  const totals = new Float64Array(book.totals.length);
  const grades = new Float64Array(book.grades.length);
  const worths = new Set<number>();
  const size = items.length;
  const points = Float64Array.from(items, (item) => item.points);
  let n = 0;
  let last = -1;
  for (const piece of pieces)
    for (let from = 0; from < piece.length; from += book.width) {
      n += 1;
      increase(totals, piece[from + size] ?? 0);
      increase(grades, piece[from + size + 1] ?? 0);
      let worth = 0;
      for (let index = 0; index < size; index += 1) if (piece[from + index] !== 0) worth += points[index] ?? 0;
      if (worth !== last) worths.add(worth);
      last = worth;
    }
  return { n, totals, grades, worthsDiffer: worths.size > 1 };
};

/** Counts what a batch's rows hold, in pieces of one or more; `rows` can be gone through several times. */
export const tallyRows = (exam: ExamFrame, book: OutcomeBook, rows: () => Iterable<Uint32Array>): Tally => {
  const { n, totals: counts, grades, worthsDiffer } = overview(exam, book, rows());
  const ranked = book.totals
    .map((mark, number) => ({ mark, number, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.mark - b.mark);
  const rankOf = new Uint32Array(book.totals.length);
  for (const [rank, { number }] of ranked.entries()) rankOf[number] = rank;
  const totals = ranked.map(({ mark, count }) => [mark, count] as const);
  const groups = abilityGroups(totals, n);
  const questions: QuestionTally[] = [];
  for (const joint of jointCounts(exam.items.length, book, rows, rankOf, totals.length)) {
    const met = book.outcomesOf(joint.index);
    const outcomes = met.flatMap((outcome, number): readonly OutcomeTally[] => {
      if (outcome.status === 'not-asked') return [];
      let count = 0;
      let sum = 0n;
      for (const [rank, [total]] of totals.entries()) {
        const times = joint.at(rank, number);
        count += times;
        if (times > 0) sum += BigInt(total) * BigInt(times);
      }
      return count === 0 ? [] : [{ ...outcome, count, totals: sum }];
    });
    questions.push({
      outcomes,
      groups: groupSums(met, totals.length, joint, groups),
      largest: largestCovariance(met, totals, joint, n),
    });
  }
  const presented = questions.map(({ outcomes }) => outcomes.reduce((sum, { count }) => sum + count, 0));
  return {
    n,
    totals,
    grades: book.grades.flatMap((grade, number) => (grades[number] ? [[grade, grades[number]] as const] : [])),
    questions,
    groups,
    variantsDiffer: presented.some((count) => count > 0 && count < n),
    worthsDiffer,
  };
};
