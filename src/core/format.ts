import type { Asked, AskedBlank, ExchangeQuestion } from './exchange.ts';
import type { MessageValues } from './question-type.ts';

/** What a question can hold besides what it asks. A format says which of these it carries; the rest is reported as lost. */
export const features = [
  'id',
  'topic',
  'difficulty',
  'tags',
  'status',
  'as-of',
  'points',
  'hints',
  'explanation',
  'references',
  'tests',
  'choice-credit',
  'choice-feedback',
  'fixed-order',
  'pinned',
  'scoring',
  'none-right',
  'decision-feedback',
  'several-answers',
  'answer-credit',
  'answer-feedback',
  'patterns',
  'case',
  'leniency',
  'tolerance',
  'relative-tolerance',
  'units',
  'several-targets',
  'spare-targets',
  'rubric',
  'sample',
  'words',
  'blank-weights',
] as const;

/** A part of a question that not every format has. */
export type Feature = (typeof features)[number];

/** What a format can hold. */
export interface Carried {
  readonly kinds: readonly Asked['kind'][];
  /** What its blanks can ask, where it has any. */
  readonly blanks?: readonly AskedBlank['kind'][];
  readonly features: readonly Feature[];
}

/** Where in a source something stands: lines and columns from 1. */
export interface SourcePlace {
  readonly line: number;
  readonly column?: number;
}

/** Something that could not be carried. */
export interface Loss {
  /** Names the sentence of the catalogue. */
  readonly code: string;
  readonly values?: MessageValues;
  /** Whether the whole question is missing, a part of it is missing, or it is there in another form. */
  readonly effect: 'left-out' | 'dropped' | 'changed';
  /** The question's id, or what the source calls it. */
  readonly question?: string;
  readonly place?: SourcePlace;
  /** What of the question it is about. */
  readonly field?: string;
}

/** A row of a table: the line of the file on which it begins, or its number in a sheet, and its cells as text. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A workbook: the rows of its first sheet that are not empty, and the names of what else it holds. */
export interface SourceSheet {
  readonly rows: readonly SourceRow[];
  readonly otherSheets: readonly string[];
  readonly pictures: readonly string[];
}

/** A file to be read. */
export interface FormatSource {
  readonly file: string;
  /** Decoded, with LF as line break and without a byte order mark; empty where the format reads bytes. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The documents of a YAML file, each with its first line and a way from pointers to lines. */
  readonly documents: readonly FormatDocument[];
  /** Where the format reads a workbook. */
  readonly sheet?: SourceSheet;
}

/** One YAML document of a source. */
export interface FormatDocument {
  readonly data: unknown;
  /** The line of the file on which the node at a JSON Pointer stands. */
  lineOf(pointer: string): number;
  /** The scalar at a pointer as it is written, where it stands without quotes. */
  writtenAt(pointer: string): string | undefined;
}

/** A question that was read, and where. */
export interface ParsedQuestion {
  readonly question: ExchangeQuestion;
  readonly place: SourcePlace;
  /** What of it could not be carried; without question and place, which the framework knows. */
  readonly losses?: readonly Omit<Loss, 'question' | 'place'>[];
}

/** What was read of a source. */
export interface Parsed {
  readonly questions: readonly ParsedQuestion[];
  /** What is missing besides: whole questions, and things of the file. */
  readonly losses: readonly Loss[];
  readonly title?: string;
  readonly description?: string;
  /** Files that belong to the questions, by their safe names. */
  readonly attachments?: ReadonlyMap<string, Uint8Array>;
}

/** The bank that questions come from, in one language. */
export interface BankHead {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly language: string;
}

/** What is to be written: each bank with its questions, of which nothing is left that the format does not carry. */
export interface PrintedBank {
  readonly head: BankHead;
  readonly questions: readonly (ExchangeQuestion & { readonly id: string })[];
}

/** A file to be written, and what could not be carried besides what the format's definition says. */
export interface Printed {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

/** An exchange format: a pure pair of functions over exchanged questions. Its words stand in the catalogue. */
export interface Format {
  readonly name: string;
  /** Endings of its files, with the dot; several formats may share one. */
  readonly extensions: readonly string[];
  readonly carries: Carried;
  /** What it reads of a file; text where it does not say. */
  readonly reads?: 'text' | 'bytes' | 'yaml' | 'sheet';
  /** Whether a file with a shared ending looks like one of this format. */
  recognises?(source: FormatSource): boolean;
  /** Reads what it can; what it cannot is a loss. It never throws. */
  parse?(source: FormatSource): Parsed | Promise<Parsed>;
  /** Whether `parse` after `print` gives the same questions back; a law of the tests. */
  readonly lossless?: boolean;
  print?(banks: readonly PrintedBank[]): Printed | Promise<Printed>;
}

/** Gives a format its type. */
export const defineFormat = (format: Format): Format => format;

/** Questions that were read apart from those that could not be. */
export const sorted = (read: readonly (ParsedQuestion | Loss)[]): Parsed => {
  const questions: ParsedQuestion[] = [];
  const losses: Loss[] = [];
  for (const one of read) {
    if ('effect' in one) losses.push(one);
    else questions.push(one);
  }
  return { questions, losses };
};
