import type { Answer, Rejection } from '../generated/types.ts';

/** Which part of the submissions a shard grades: every n-th by position, from its own number on. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** An outcome that a shard meets for the first time: the question's index, the mark, the status and the choices. */
export type ShardOutcome = readonly [number, number, Answer['status'], number];

/** What a shard's report says of one submission, before the text of its result. */
export interface ShardLine {
  readonly position: number;
  readonly rejection?: Rejection;
  readonly candidate?: string;
  /** When it was handed in, in milliseconds. */
  readonly handedIn?: number | null;
  readonly mark?: number;
  readonly share?: number;
  readonly total?: number;
  readonly grade?: number;
  /** How many answers wait for marks by hand. */
  readonly waiting?: number;
  /** The outcomes by the shard's own numbers, from 1 in the order in which they were met; 0 is not asked. */
  readonly outcomes?: readonly number[];
  readonly met?: readonly ShardOutcome[];
}
