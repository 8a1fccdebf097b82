import type { Answer, ShardAttempt } from '../generated/types.ts';

/** Which part of the submissions a shard grades: every n-th by position, from its own number on. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** An outcome that a shard meets for the first time: the question's index, the mark, the status and the choices. */
export type ShardOutcome = readonly [number, number, Answer['status'], number];

/** What a shard's report says of one submission, before the text of its result. */
export type ShardLine = Omit<ShardAttempt, 'result' | 'met'> & { readonly met?: readonly ShardOutcome[] };
