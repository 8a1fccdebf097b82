import type { Mark } from '../core/marks.ts';
import type { JointCounts } from './joint-counts.ts';
import type { Outcome } from './outcomes.ts';

/** The share of candidates in the upper and in the lower group (T. L. Kelley, 1939). */
const groupShare = 0.27;
const fifths = 5;

/** The groups by ability of a batch: the worst 27 %, the best 27 %, then the fifths from the weakest on. */
export interface AbilityGroups {
  /** How many candidates a group holds, parts counted. */
  readonly sizes: readonly number[];
  /** By group and rank of a total: how much a candidate with that total counts in the group, 0 to 1. */
  readonly weights: readonly (readonly number[])[];
}

/** What groups by ability did with one question; candidates at a cut count in part. */
export interface GroupSums {
  /** Sum of marks by group. */
  readonly marks: readonly number[];
  /** How many chose each choice, by choice and group. */
  readonly chosen: readonly (readonly number[])[];
}

export const lowerGroup = 0;
export const upperGroup = 1;
/** The groups that are fifths, from the weakest to the strongest. */
export const fifthGroups: readonly number[] = Array.from({ length: fifths }, (_, index) => 2 + index);

/** How much each total counts in a group of the candidates between two places: 1, a share at a cut, or 0. */
const weightsBetween = (totals: readonly (readonly [Mark, number])[], from: number, to: number): readonly number[] => {
  let before = 0;
  return totals.map(([, count]) => {
    const start = before;
    before += count;
    const inside = Math.min(before, to) - Math.max(start, from);
    return inside <= 0 ? 0 : inside / count;
  });
};

/** The groups of n candidates whose totals come so often each, ascending; ties at a cut share equally. */
export const abilityGroups = (totals: readonly (readonly [Mark, number])[], n: number): AbilityGroups => {
  const bounds: readonly (readonly [number, number])[] = [
    [0, groupShare * n],
    [n - groupShare * n, n],
    ...fifthGroups.map((_, index): readonly [number, number] => [(index * n) / fifths, ((index + 1) * n) / fifths]),
  ];
  return {
    sizes: bounds.map(([from, to]) => to - from),
    weights: bounds.map(([from, to]) => weightsBetween(totals, from, to)),
  };
};

/** What the groups did with a question that has such outcomes. */
export const groupSums = (
  outcomes: readonly Outcome[],
  ranks: number,
  joint: JointCounts,
  { weights }: AbilityGroups,
): GroupSums => {
  const counts = weights.map((ofRank) =>
    outcomes.map((_, outcome) => {
      let sum = 0;
      for (let rank = 0; rank < ranks; rank += 1) {
        const weight = ofRank[rank] ?? 0;
        if (weight > 0) sum += weight * joint.at(rank, outcome);
      }
      return sum;
    }),
  );
  // Outcomes are numbered as they come; sums over them go by mark and choices, so that order changes no bit.
  const sorted = outcomes
    .map((outcome, number) => ({ ...outcome, number }))
    .sort((a, b) => a.mark - b.mark || a.chosen - b.chosen || (a.status < b.status ? -1 : 1));
  const choices = 32 - Math.clz32(outcomes.reduce((bits, { chosen }) => bits | chosen, 0));
  return {
    marks: counts.map((ofGroup) => sorted.reduce((sum, { mark, number }) => sum + mark * (ofGroup[number] ?? 0), 0)),
    chosen: Array.from({ length: choices }, (_, choice) =>
      counts.map((ofGroup) =>
        sorted.reduce((sum, { chosen, number }) => sum + ((chosen >> choice) & 1) * (ofGroup[number] ?? 0), 0),
      ),
    ),
  };
};
