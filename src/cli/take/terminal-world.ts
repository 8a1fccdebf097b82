import type { PromptStreams } from '../prompts/prompt.ts';
import type { Shell } from '../shell.ts';
import type { Told } from './console.ts';

/** What a sitting at a terminal has to do with. */
export interface TerminalWorld {
  readonly shell: Shell;
  readonly streams: PromptStreams;
  readonly columns: () => number;
  say(lines: readonly string[]): void;
  /** A prompt's answer, or the exit code where the session is to stop; a prompt stopped by anything else fails. */
  orStop<Answer>(asking: () => Promise<Answer>): Promise<Told<Answer>>;
}
