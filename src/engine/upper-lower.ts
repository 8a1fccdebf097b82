import type { Mark } from '../core/marks.ts';
import { creditUnit, markOf } from '../core/marks.ts';
import type { Exam } from './exam.ts';
import { markAt, totalMark } from './packed-attempt.ts';

/** The share of candidates in the upper and in the lower group (T. L. Kelley, 1939). */
const groupShare = 0.27;

/** How much a candidate with a total counts in a group that takes totals from one end on: 1, a share at the cut, or 0. */
const weights = (totals: readonly (readonly [Mark, number])[], size: number): ReadonlyMap<Mark, number> => {
  const found = new Map<Mark, number>();
  let left = size;
  for (const [total, count] of totals) {
    if (left <= 0) break;
    found.set(total, Math.min(1, left / count));
    left -= count;
  }
  return found;
};

/**
 * For each question the mean credit of the best 27 % less that of the worst 27 %, from -1 to 1; ties at the cut share
 * equally. Null where nobody was graded.
 */
export const upperLowerOf = (
  exam: Exam,
  rows: () => Iterable<Float64Array>,
  counts: ReadonlyMap<Mark, number>,
  n: number,
): readonly (number | null)[] => {
  if (n === 0) return exam.questions.map(() => null);
  const ascending = [...counts].sort(([a], [b]) => a - b);
  const size = groupShare * n;
  const lower = weights(ascending, size);
  const upper = weights(ascending.toReversed(), size);
  // Exact sums by total, weighted only at the end, so that the order of the input changes nothing.
  const sums = exam.questions.map(() => new Map<Mark, bigint>());
  for (const row of rows()) {
    const total = totalMark(row);
    if (!lower.has(total) && !upper.has(total)) continue;
    for (const [index, sum] of sums.entries()) sum.set(total, (sum.get(total) ?? 0n) + BigInt(markAt(row, index)));
  }
  const mean = (index: number, group: ReadonlyMap<Mark, number>): number => {
    const worth = markOf(creditUnit, exam.questions[index]?.points ?? 1);
    let sum = 0;
    for (const [total, weight] of group) sum += weight * Number(sums[index]?.get(total) ?? 0n);
    return sum / (size * worth);
  };
  return exam.questions.map((_, index) => mean(index, upper) - mean(index, lower));
};
