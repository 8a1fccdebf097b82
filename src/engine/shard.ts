import { shownId } from '../core/candidate.ts';
import { markUnit, roundFraction } from '../core/marks.ts';
import type { Shard, ShardLine, ShardOutcome } from '../core/shard.ts';
import type { Result } from '../generated/types.ts';
import type { OutcomeBook } from './outcomes.ts';
import { wholeShare } from './total.ts';

/** Whether a shard grades what stands at the next position; to be asked once of each, in order. */
export const openShard = ({ index, of }: Shard): { wants(): boolean; found(): number } => {
  let position = 0;
  return {
    wants: () => {
      const wanted = position % of === index - 1;
      position += 1;
      return wanted;
    },
    found: () => position,
  };
};

/** Notes which outcomes of a book have been told of. */
export const openTelling = (book: OutcomeBook, questions: number) => {
  const told = new Array<number>(questions).fill(1);
  return (row: Uint32Array): { readonly outcomes: readonly number[]; readonly met: readonly ShardOutcome[] } => {
    const met: ShardOutcome[] = [];
    const outcomes = Array.from(row.subarray(0, questions));
    for (const [index, number] of outcomes.entries()) {
      const known = book.outcomesOf(index);
      for (let next = told[index] ?? 1; next <= number; next += 1) {
        const outcome = known[next];
        if (outcome && outcome.status !== 'not-asked') met.push([index, outcome.mark, outcome.status, outcome.chosen]);
        told[index] = next + 1;
      }
    }
    return { outcomes, met };
  };
};

/**
 * What does not add up in a part's line: outcomes that were never met, a total that is not the sum of its marks, points or a
 * grade that are not those of its mark. `metOf` gives the marks that the part has met of a question, by number.
 */
export const sumFault = (
  { outcomes = [], total, mark = 0, share = 0, grade }: ShardLine,
  { points, maxPoints, candidate }: Pick<Result, 'points' | 'maxPoints' | 'candidate'>,
  of: { readonly id: string; readonly decimals: number },
  metOf: (index: number) => readonly number[],
): string | undefined => {
  let sum = 0;
  for (const [index, number] of outcomes.entries()) {
    const met = metOf(index)[number];
    if (met === undefined) return `/outcomes/${index}`;
    sum += met;
  }
  if (sum !== total) return '/total';
  if (shownId(of.id) !== candidate.id) return '/candidate';
  if (grade === undefined || !Number.isFinite(maxPoints)) return '/grade';
  const printed = roundFraction(BigInt(mark) * BigInt(share), markUnit * BigInt(wholeShare), of.decimals);
  return printed === points ? undefined : '/mark';
};
