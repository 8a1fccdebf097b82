import type { Interaction } from '../../core/interaction.ts';
import type { Certainty } from '../../engine/history.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import type { Shell } from '../shell.ts';
import type { SessionKeys } from './keys.ts';
import type { GivenAnswer, Memory } from './memory.ts';

/** What came of asking: a response in JSON, or the wish to go on without one, or the end of the session. */
export type Asked =
  | { readonly kind: 'response'; readonly response: unknown }
  /** A line that is not sent, and why. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'end'; readonly code: number };

/** Somebody who can be asked: at a terminal, or line by line. */
export interface Asker {
  readonly columns: number;
  /** Whether a bar may show how far the session is. */
  readonly drawsBars?: boolean;
  say(lines: readonly string[]): void;
  /** Asks until there is an answer; what is wanted beside answering goes to `keys`. */
  ask(interaction: Interaction, words: PromptWords, howToAnswer: string, keys: SessionKeys): Promise<Asked>;
  /** How sure somebody is of an answer; undefined where nothing is said about it. Or the end of the session. */
  askCertainty?(): Promise<Certainty | undefined | { readonly code: number }>;
  /** A question with two answers; no where nobody can be asked. Or the end of the session. */
  confirm(question: string, yes: string, no: string): Promise<boolean | { readonly code: number }>;
  /** Lets the reader finish reading: go on, or end. */
  pause(keys: SessionKeys): Promise<'go-on' | { readonly code: number }>;
  close(): void;
}

/** A session of practice: who asks, with which seed, and what is kept of it. */
export interface Interview {
  readonly shell: Shell;
  readonly asker: Asker;
  readonly seed: string;
  /** Whether a person is there who can try for ever. */
  readonly interactive: boolean;
  /** Absent where nothing is to be remembered. */
  readonly memory?: Memory;
  /** Whether to ask after each answer how sure one is. */
  readonly asksCertainty?: boolean;
  /** Answers to the first questions, given before the session was stopped. */
  readonly before?: readonly GivenAnswer[];
}
