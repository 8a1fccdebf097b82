import { foldedId, shownId } from '../core/candidate.ts';
import type { SubmissionWarning } from './submission.ts';

/** Somebody who is expected to hand in. */
export interface Expected {
  readonly id: string;
  readonly name?: string;
}

/** A candidate as the roster has them, and what is odd about that. */
export interface Joined {
  readonly candidate: Expected;
  readonly warnings: readonly SubmissionWarning[];
}

/** A class to which submissions are joined. */
export interface RosterBook {
  /** The candidate of a submission in the roster's spelling, with its name where the submission has none. */
  join(candidate: Expected): Joined;
  /** Those whose ids are not among the given ones, in the order of the roster. */
  absent(found: Iterable<string>): readonly Expected[];
}

/** What a spreadsheet makes of a long number, or of an id such as 123e4. */
const damaged = /^[+-]?\d+([.,]\d+)?[eE][+-]?\d+$/;

const withoutZeros = (id: string): string => foldedId(id).replace(/^0+(?=.)/, '');

/** Opens a roster. With `loose`, an id that only lacks leading zeros stands for the one on the roster that has them. */
export const openRoster = (entries: readonly Expected[], loose = false): RosterBook => {
  const byId = new Map(entries.map((entry) => [foldedId(entry.id), entry]));
  const byNumber = new Map<string, Expected | undefined>();
  for (const entry of entries) {
    const key = withoutZeros(entry.id);
    // Two that differ in zeros only are never guessed.
    byNumber.set(key, byNumber.has(key) ? undefined : entry);
  }
  const zeroless = (id: string): Expected | undefined => byNumber.get(withoutZeros(id));
  const entryOf = (id: string): Expected | undefined => byId.get(foldedId(id)) ?? (loose ? zeroless(id) : undefined);
  const warningsOf = (id: string, entry: Expected | undefined): readonly SubmissionWarning[] => {
    const near = zeroless(id);
    if (entry) return entry === byId.get(foldedId(id)) ? [] : [{ code: 'loose-id', values: { id, meant: entry.id } }];
    const stranger = { code: 'not-on-roster', values: { id } };
    if (damaged.test(id)) return [stranger, { code: 'spreadsheet-damage', values: { id } }];
    return near ? [stranger, { code: 'leading-zeros', values: { id, meant: near.id } }] : [stranger];
  };
  return {
    join: (candidate) => {
      const id = shownId(candidate.id);
      const entry = entryOf(id);
      const name = candidate.name ?? entry?.name;
      return {
        candidate: entry ? { ...candidate, id: entry.id, ...(name === undefined ? {} : { name }) } : candidate,
        warnings: warningsOf(id, entry),
      };
    },
    absent: (found) => {
      const there = new Set<Expected | undefined>();
      for (const id of found) there.add(entryOf(id));
      return entries.filter((entry) => !there.has(entry));
    },
  };
};
