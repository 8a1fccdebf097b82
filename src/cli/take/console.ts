import type { Attempt } from './attempt.ts';

/** How a sitting came to its end: the exam is to be handed in, or the session stops with an exit code. */
export type SittingEnd =
  | { readonly kind: 'hand-in'; readonly isTimeUp: boolean }
  | { readonly kind: 'stop'; readonly code: number };

/** What came of asking something small; `code` where the session is to stop. */
export type Told<Answer> = { readonly answer: Answer } | { readonly code: number };

/** Where somebody takes an exam: a terminal, or lines. */
export interface Console {
  readonly columns: number;
  say(lines: readonly string[]): void;
  askWho(): Promise<Told<string>>;
  /** Waits until the candidate wants to begin or go on. */
  askToBegin(attempt: Attempt): Promise<Told<true>>;
  sit(attempt: Attempt): Promise<SittingEnd>;
  close(): void;
}
