import type { Credit, Difficulty, Match, Status, Tolerance, Units } from '../generated/types.ts';

/** Something that can be chosen, and what choosing it brings. */
export interface ExchangeChoice {
  readonly text: string;
  readonly right: boolean;
  readonly credit?: Credit;
  readonly feedback?: string;
  /** Whether it stays last when the others are shuffled. */
  readonly pinned?: boolean;
}

/** A text that is accepted. */
export interface ExchangeText {
  readonly text: string;
  readonly credit?: Credit;
  readonly feedback?: string;
}

/** A pattern that is accepted. */
export interface ExchangePattern {
  readonly pattern: string;
  readonly credit?: Credit;
  readonly feedback?: string;
}

/** A number that is accepted. */
export interface ExchangeValue {
  readonly value: number;
  readonly tolerance?: Tolerance;
  readonly credit?: Credit;
  readonly feedback?: string;
}

/** Choices of which one is right. */
export interface AskedChooseOne {
  readonly kind: 'choose-one';
  readonly choices: readonly ExchangeChoice[];
  /** Whether the choices keep their order. */
  readonly fixed?: true;
}

/** Choices of which any number may be right. */
export interface AskedChooseMany {
  readonly kind: 'choose-many';
  readonly choices: readonly ExchangeChoice[];
  readonly fixed?: true;
  /** A rule of scoring other than the default. */
  readonly scoring?: string;
}

/** A statement that is true or false. */
export interface AskedDecide {
  readonly kind: 'decide';
  readonly answer: boolean;
  readonly feedback?: { readonly true?: string; readonly false?: string };
}

/** A short text. */
export interface AskedWrite {
  readonly kind: 'write';
  readonly accepted: readonly ExchangeText[];
  readonly patterns?: readonly ExchangePattern[];
  readonly match?: Match;
}

/** A number. */
export interface AskedNumber {
  readonly kind: 'number';
  readonly accepted: readonly ExchangeValue[];
  readonly units?: Units;
}

/** Items to be matched with targets. */
export interface AskedMatch {
  readonly kind: 'match';
  /** Each item with the targets that are right for it. */
  readonly pairs: readonly { readonly item: string; readonly targets: readonly string[] }[];
  /** Targets that belong to no item. */
  readonly spare?: readonly string[];
  readonly scoring?: string;
}

/** Items to be put in order. */
export interface AskedOrder {
  readonly kind: 'order';
  /** In the right order. */
  readonly items: readonly string[];
  readonly scoring?: string;
}

/** What a blank can ask. */
export type AskedBlank = AskedChooseOne | AskedWrite | AskedNumber;

/** A blank with what it asks, and how much it counts; 1 where it does not say. */
export interface ExchangeBlank {
  readonly asked: AskedBlank;
  readonly weight?: number;
}

/** A text with blanks. */
export interface AskedFill {
  readonly kind: 'fill';
  /** The text cut at its blanks. */
  readonly pieces: readonly (string | ExchangeBlank)[];
}

/** A text that a person marks. */
export interface AskedCompose {
  readonly kind: 'compose';
  readonly rubric?: readonly { readonly criterion: string; readonly points: number }[];
  readonly sample?: string;
  readonly words?: { readonly min?: number; readonly max?: number };
}

/** An interaction together with its key. */
export type Asked =
  | AskedChooseOne
  | AskedChooseMany
  | AskedDecide
  | AskedWrite
  | AskedNumber
  | AskedMatch
  | AskedOrder
  | AskedFill
  | AskedCompose;

/** Where the matter is taught. */
export interface ExchangeReference {
  readonly title: string;
  readonly section?: string;
  readonly url?: string;
}

/** A question as formats know it: in one language, with its key, over interactions and not over question types. */
export interface ExchangeQuestion {
  /** On the way out the question's id; on the way in whatever the source calls it, any text. */
  readonly id?: string;
  /** The titles of its topic, from the outermost; none where the source does not say. */
  readonly topic: readonly string[];
  readonly prompt: string;
  readonly asked: Asked;
  readonly difficulty?: Difficulty;
  readonly tags?: readonly string[];
  readonly status?: Status;
  readonly asOf?: string;
  readonly points?: number;
  readonly hints?: readonly string[];
  readonly explanation?: string;
  readonly references?: readonly ExchangeReference[];
}

/** Something a text needs no more of: blank lines in front, white space behind. */
export const tidyText = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
