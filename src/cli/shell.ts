import type { Context } from './context.ts';
import type { InterfaceLanguage } from './messages/contract.ts';
import type { Messages } from './messages/en.ts';
import type { Paint } from './terminal/style.ts';

/** What the work of a command has to do with: the world, its words, and where to write. */
export interface Shell {
  readonly context: Context;
  readonly messages: Messages;
  readonly language: InterfaceLanguage;
  /** Colours for standard output. */
  readonly paint: Paint;
  readonly quiet: boolean;
  /** Writes results: a text with its line breaks. */
  out(text: string): void;
  /** Writes a line that is no result; nothing with --quiet. */
  note(line: string): void;
  /** Writes a line that must be seen. */
  complain(line: string): void;
}
