import { foldedId } from '../core/candidate.ts';
import type { Contender, DuplicatePolicy } from './duplicates.ts';
import { counts } from './duplicates.ts';

/** What a batch knows of the submissions it has graded: who has handed in, and which one counts. */
export interface Ledger<Entry extends Contender> {
  /** Enters a graded submission; ids are compared without case and outer white space. */
  enter(candidate: string, entry: Entry): void;
  /** Those that do not count, each with the one that does, in the order of the input. */
  superseded(): readonly { readonly entry: Entry; readonly by: Entry }[];
}

/** Opens a ledger. With the policy `reject` every submission of a candidate with several is given as superseded. */
export const openLedger = <Entry extends Contender>(policy: DuplicatePolicy): Ledger<Entry> => {
  const best = new Map<string, Entry>();
  const losers: { readonly id: string; readonly entry: Entry }[] = [];
  const rejected = new Set<string>();
  return {
    enter: (candidate, entry) => {
      const id = foldedId(candidate);
      const before = best.get(id);
      if (before === undefined) {
        best.set(id, entry);
        return;
      }
      if (policy === 'reject') {
        if (!rejected.has(id)) losers.push({ id, entry: before });
        rejected.add(id);
        losers.push({ id, entry });
        return;
      }
      const wins = counts(policy, entry, before);
      if (wins) best.set(id, entry);
      losers.push({ id, entry: wins ? before : entry });
    },
    superseded: () =>
      losers
        .map(({ id, entry }) => ({ entry, by: best.get(id) ?? entry }))
        .sort((a, b) => a.entry.position - b.entry.position),
  };
};
