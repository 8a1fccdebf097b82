import { roundFraction } from '../core/marks.ts';
import type { ComparisonSummary, MarkChange, QuestionEffect } from '../generated/types.ts';

const millionths = 1_000_000;

/** Printed points in whole millionths. */
const whole = (points: number): number => Math.round(points * millionths);

/** The difference of two printed numbers of up to six decimals, without the noise of floating point. */
export const differenceOf = (old: number, now: number): number => (whole(now) - whole(old)) / millionths || 0;

type Extreme = ComparisonSummary['largestGain'];

/** Counts changes as they come. */
export interface ComparisonTally {
  /** A candidate who is in both reports, with a change where there is one. */
  both(old: number, now: number, change: MarkChange | undefined): void;
  only(kind: 'only-old' | 'only-new'): void;
  /** All that was counted; questions come in the order of `names`. */
  summary(names: readonly string[]): ComparisonSummary;
}

/** Opens a tally: sums are exact, so the order of the candidates changes nothing but who is named among equals. */
export const openComparisonTally = (): ComparisonTally => {
  const counts = { candidates: 0, unchanged: 0, up: 0, down: 0, otherwise: 0, onlyOld: 0, onlyNew: 0 };
  const passes = { nowPass: 0, nowFail: 0 };
  const sums = { old: 0, new: 0 };
  let largestGain: Extreme = null;
  let largestLoss: Extreme = null;
  const effects = new Map<string, { up: number; down: number; points: number }>();
  const count = ({ candidate, difference, old, new: now, questions }: MarkChange): void => {
    const by = difference ?? 0;
    counts[by > 0 ? 'up' : by < 0 ? 'down' : 'otherwise'] += 1;
    if (by > (largestGain?.difference ?? 0)) largestGain = { candidate, difference: by };
    if (by < (largestLoss?.difference ?? 0)) largestLoss = { candidate, difference: by };
    if (old?.passed === false && now?.passed === true) passes.nowPass += 1;
    if (old?.passed === true && now?.passed === false) passes.nowFail += 1;
    for (const { question, old: before, new: after } of questions) {
      const effect = effects.get(question) ?? { up: 0, down: 0, points: 0 };
      const moved = whole(after ?? 0) - whole(before ?? 0);
      if (moved > 0) effect.up += 1;
      if (moved < 0) effect.down += 1;
      effect.points += moved;
      effects.set(question, effect);
    }
  };
  const mean = (sum: number): number | null =>
    counts.candidates === 0 ? null : roundFraction(BigInt(sum), BigInt(counts.candidates) * BigInt(millionths), 6);
  return {
    both: (old, now, change) => {
      counts.candidates += 1;
      sums.old += whole(old);
      sums.new += whole(now);
      if (change) count(change);
      else counts.unchanged += 1;
    },
    only: (kind) => {
      counts[kind === 'only-old' ? 'onlyOld' : 'onlyNew'] += 1;
    },
    summary: (names) => ({
      ...counts,
      ...passes,
      largestGain,
      largestLoss,
      mean: { old: mean(sums.old), new: mean(sums.new) },
      questions: names.flatMap((question): readonly QuestionEffect[] => {
        const effect = effects.get(question);
        return effect ? [{ question, ...effect, points: effect.points / millionths || 0 }] : [];
      }),
    }),
  };
};
