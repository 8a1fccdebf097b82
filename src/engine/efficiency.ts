import type { Mark } from '../core/marks.ts';
import type { JointCounts } from './joint-counts.ts';
import type { Outcome } from './outcomes.ts';

type Counts = ReadonlyMap<number, number>;

const add = (counts: Map<number, number>, value: number, times: number): void =>
  void (times > 0 && counts.set(value, (counts.get(value) ?? 0) + times));

const ascending = (counts: Counts): readonly (readonly [bigint, number])[] =>
  [...counts].sort(([a], [b]) => a - b).map(([value, times]) => [BigInt(value), times]);

/** Σ of the products of two lists, both sorted, of values that come so often each. */
const sortedProducts = (one: Counts, other: Counts): bigint => {
  const values = ascending(other);
  let place = 0;
  let left = values[0]?.[1] ?? 0;
  let sum = 0n;
  for (const [value, times] of ascending(one)) {
    let open = times;
    while (open > 0) {
      const taken = Math.min(open, left);
      sum += value * (values[place]?.[0] ?? 0n) * BigInt(taken);
      open -= taken;
      left -= taken;
      if (left === 0) {
        place += 1;
        left = values[place]?.[1] ?? Number.POSITIVE_INFINITY;
      }
    }
  }
  return sum;
};

const sumOf = (counts: Counts): bigint =>
  [...counts].reduce((sum, [value, times]) => sum + BigInt(value) * BigInt(times), 0n);

/**
 * The largest covariance that the marks and the rests of a question could have, both sorted: n² × it, in squared mark
 * units, exact but for the last step.
 */
export const largestCovariance = (
  outcomes: readonly Outcome[],
  totals: readonly (readonly [Mark, number])[],
  joint: JointCounts,
  n: number,
): number => {
  const marks = new Map<number, number>();
  const rests = new Map<number, number>();
  for (const [rank, [total]] of totals.entries())
    for (const [number, { mark }] of outcomes.entries()) {
      const times = joint.at(rank, number);
      add(marks, mark, times);
      add(rests, total - mark, times);
    }
  return Number(BigInt(n) * sortedProducts(marks, rests) - sumOf(marks) * sumOf(rests));
};
