import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes, as hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** What a ranking is for, so that a draw says nothing about a shuffle. */
export type RankingPurpose = 'draw' | 'shuffle';

/** Names one ranking: the same key gives the same order on every machine and in every release. */
export interface RankingKey {
  readonly seed: string;
  /** The candidate's folded id, or null where all have the same order. */
  readonly candidate: string | null;
  readonly purpose: RankingPurpose;
  /** The section's id or number, or the question's full name. */
  readonly scope: string | number;
}

/** The ids in the order of SHA-256 over `[seed, candidate, purpose, scope, id]` as JSON, compared as hex. */
export const ranking = (key: RankingKey, ids: readonly string[]): readonly string[] =>
  ids
    .map((id) => ({ id, rank: sha256Hex(JSON.stringify([key.seed, key.candidate, key.purpose, key.scope, id])) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ id }) => id);

/** The ids shuffled, those of `pinned` left last in their own order. */
export const shuffleUnpinned = (
  key: RankingKey,
  ids: readonly string[],
  pinned: readonly string[],
): readonly string[] => [
  ...ranking(
    key,
    ids.filter((id) => !pinned.includes(id)),
  ),
  ...pinned.filter((id) => ids.includes(id)),
];
