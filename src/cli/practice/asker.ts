import type { Interaction } from '../../core/interaction.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import type { Shell } from '../shell.ts';

/** What came of asking: a response in JSON, or the wish to go on without one, or the end of the session. */
export type Asked =
  | { readonly kind: 'response'; readonly response: unknown }
  | { readonly kind: 'skip' }
  | { readonly kind: 'why' }
  | { readonly kind: 'end'; readonly code: number };

/** Somebody who can be asked: at a terminal, or line by line. */
export interface Asker {
  readonly columns: number;
  say(lines: readonly string[]): void;
  ask(interaction: Interaction, words: PromptWords, howToAnswer: string): Promise<Asked>;
  /** A question with two answers; no where nobody can be asked. Or the end of the session. */
  confirm(question: string, yes: string, no: string): Promise<boolean | { readonly code: number }>;
  /** Lets the reader finish reading: go on, see how the mark came about, or end. */
  pause(): Promise<'go-on' | 'why' | { readonly code: number }>;
  close(): void;
}

/** A session of practice: who asks, with which seed. */
export interface Interview {
  readonly shell: Shell;
  readonly asker: Asker;
  readonly seed: string;
  /** Whether a person is there who can try for ever. */
  readonly interactive: boolean;
}
