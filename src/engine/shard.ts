import type { Shard, ShardOutcome } from '../core/shard.ts';
import type { OutcomeBook } from './outcomes.ts';

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
