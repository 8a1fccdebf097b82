import type { Interaction, InteractionKind } from '../../core/interaction.ts';
import type { Messages } from '../messages/en.ts';
import type { Paint } from '../terminal/style.ts';

export type InteractionOf<K extends InteractionKind> = Extract<Interaction, { readonly kind: K }>;

/** What a prompt may draw on. */
export interface PromptWords {
  readonly messages: Messages;
  /** The language of texts from the bank. */
  readonly language: string;
  readonly paint: Paint;
  /** How many columns the lines may take; 80 where it is absent. */
  readonly columns?: number;
}

/** Where an inquirer prompt reads and writes, and what stops it. */
export interface PromptStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  /** Line breaks in a paste come as `pastedBreak` while this is on, else as spaces. */
  readonly keepPastedBreaks?: (keep: boolean) => void;
  /** Says whether there is typed text to lose, so that Ctrl-D does not end the session. */
  readonly holdText?: (holds: boolean) => void;
  /** Opens the user's editor on a text and gives back what was saved; absent where none is set. */
  readonly edit?: (text: string) => string;
}

/** How one kind of interaction is asked: in plain lines, and with inquirer. Both give a response as JSON. */
export interface Prompt<K extends InteractionKind> {
  /** The lines that say what can be answered; none where the prompt says it all. */
  readonly lines: (interaction: InteractionOf<K>, words: PromptWords) => readonly string[];
  /** Whether an answer typed so far, in lines, is complete; where it is absent, one line is. `parse` gets the lines joined. */
  readonly isComplete?: (lines: readonly string[]) => boolean;
  /** What a typed line stands for; a line that stands for nothing is handed on, so that the question type can say why. */
  readonly parse: (line: string, interaction: InteractionOf<K>) => unknown;
  /** Why a line is not sent though it could be read: it says less, or more, than is asked. */
  readonly refuse?: (line: string, interaction: InteractionOf<K>, words: PromptWords) => string | undefined;
  /** A response in words; so is a key that has a list where one of several is right. */
  readonly describe: (response: unknown, interaction: InteractionOf<K>, words: PromptWords) => string;
  /** Whether the line that was typed says the response as well as `describe` does. */
  readonly echoes?: boolean;
  readonly ask: (interaction: InteractionOf<K>, words: PromptWords, streams: PromptStreams) => Promise<unknown>;
}

/** Gives a prompt its type. */
export const definePrompt = <K extends InteractionKind>(prompt: Prompt<K>): Prompt<K> => prompt;
