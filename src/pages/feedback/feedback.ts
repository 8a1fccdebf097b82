import type { Answer, ReportCandidate } from '../../generated/types.ts';
import type { FeedbackChange, FeedbackNoteKind } from './words.ts';

/** Something said: as a person typed it, or lines of Markdown, which may be a list. */
export type Said =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly list?: 'ordered' | 'bulleted' };

/** Something said of an answer besides its points. */
export interface FeedbackNote {
  readonly kind: FeedbackNoteKind;
  readonly said: Said;
}

/** A question as a candidate had it, and what became of the answer. Texts are Markdown in the candidate's language. */
export interface FeedbackQuestion {
  readonly number: number;
  readonly prompt: string;
  /** The text of a cloze with its blanks numbered. */
  readonly text?: string;
  /** Absent where there was no answer. */
  readonly answer?: Said;
  readonly status: Answer['status'];
  /** Null while the answer waits for marks. */
  readonly points: number | null;
  readonly maxPoints: number;
  readonly notes: readonly FeedbackNote[];
}

/** A section of an exam, with what the candidate got in it. */
export interface FeedbackSection {
  /** Markdown. */
  readonly title: string;
  readonly points?: number;
  readonly maxPoints?: number;
  readonly questions: readonly FeedbackQuestion[];
}

/** All that one candidate's page says; nothing of it is of anybody else. */
export interface Feedback {
  /** The language of the words round the texts. */
  readonly language: 'en' | 'es';
  /** The exam's title: Markdown. */
  readonly exam: string;
  readonly candidate: ReportCandidate;
  readonly submittedAt?: string;
  readonly late: boolean;
  /** What the answers come to before a negative sum became 0; absent where none did. */
  readonly beforeFloor?: number;
  /** The points before being late was taken off, and the share of them that counts; absent where nothing was. */
  readonly lateCost?: { readonly before: number; readonly share: number };
  /** What was changed in the exam after it was taken, of the questions that the candidate had. */
  readonly changes: readonly { readonly number: number; readonly what: FeedbackChange; readonly reason: string }[];
  readonly points: number;
  readonly maxPoints: number;
  readonly percent: number;
  readonly grade: number;
  readonly scale: number;
  readonly pass?: number;
  /** Absent where there is no pass mark. */
  readonly passed?: boolean;
  /** How many answers wait for marks; the total is not final before they have them. */
  readonly waiting: number;
  /** Decimals of points and grades. */
  readonly decimals: number;
  readonly sections: readonly FeedbackSection[];
}
