import { foldedId } from '../core/candidate.ts';
import type { Contender, DuplicatePolicy } from './duplicates.ts';
import { counts } from './duplicates.ts';
import { openIdTable } from './id-table.ts';

/** What a batch knows of the submissions it has graded: who has handed in, and which one counts. */
export interface Ledger {
  /** Enters a graded submission by its number; ids are compared without case and outer white space. */
  enter(candidate: string, number: number): void;
  /** Those that do not count, each with the one that does, in the order of their numbers. */
  superseded(): readonly { readonly number: number; readonly by: number }[];
}

/**
 * Opens a ledger; it holds ids and numbers alone, and asks for a contender where a candidate has several submissions.
 * `seed` is that of its table of ids. With the policy `reject` every submission of such a candidate is given as superseded.
 */
export const openLedger = (policy: DuplicatePolicy, contender: (number: number) => Contender, seed = 0): Ledger => {
  const best = openIdTable(seed);
  const losers: { readonly id: string; readonly number: number }[] = [];
  const rejected = new Set<string>();
  return {
    enter: (candidate, number) => {
      const id = foldedId(candidate);
      const before = best.get(id);
      if (before === undefined) {
        best.set(id, number);
        return;
      }
      if (policy === 'reject') {
        if (!rejected.has(id)) losers.push({ id, number: before });
        rejected.add(id);
        losers.push({ id, number });
        return;
      }
      const wins = counts(policy, contender(number), contender(before));
      if (wins) best.set(id, number);
      losers.push({ id, number: wins ? before : number });
    },
    superseded: () =>
      losers.map(({ id, number }) => ({ number, by: best.get(id) ?? number })).sort((a, b) => a.number - b.number),
  };
};
