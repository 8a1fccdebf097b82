import type { AnswerPattern, Match } from '../generated/types.ts';
import { outcomeOf } from './accepted-text.ts';
import { compilePattern } from './pattern.ts';
import { type Graded, oncePerQuestion } from './question-type.ts';
import { normalizeText, stripAccents } from './text.ts';

/** A pattern of a short answer, ready to be tried. */
export interface AnswerMatcher {
  readonly source: string;
  /** Its number in the list, from 0. */
  readonly index: number;
  readonly outcome: Graded;
  /** Whether it matches a normalised text, or that text without accents where accents do not count. */
  matches(text: string, unaccentedText: string): boolean;
}

/** The patterns of a short answer that can be compiled. */
export const answerMatchers = oncePerQuestion(
  ({
    patterns = [],
    match = {},
  }: {
    readonly patterns?: readonly AnswerPattern[];
    readonly match?: Match;
  }): readonly AnswerMatcher[] => {
    const ignoreCase = match.case !== true;
    return patterns.flatMap((item, index): readonly AnswerMatcher[] => {
      const source = item.pattern.normalize('NFC');
      const plain = compilePattern(source, ignoreCase);
      if ('error' in plain) return [];
      const stripped = match.accents === true ? undefined : compilePattern(stripAccents(source), ignoreCase);
      const unaccented = stripped && 'error' in stripped ? undefined : stripped;
      return [
        {
          source,
          index,
          outcome: outcomeOf(item),
          matches: (text, unaccentedText) => plain.matches(text) || unaccented?.matches(unaccentedText) === true,
        },
      ];
    });
  },
);

/** A text that somebody types, in the forms in which patterns see it. */
export interface TypedText {
  readonly written: string;
  readonly text: string;
  readonly unaccentedText: string;
}

export const typedText = (written: string): TypedText => {
  const text = normalizeText(written);
  return { written, text, unaccentedText: stripAccents(text) };
};

/** Whether a pattern matches a text as somebody types it. */
export const matchesTyped = ({ matches }: AnswerMatcher, { text, unaccentedText }: TypedText): boolean =>
  matches(text, unaccentedText);

/** Says of texts whether something in them matches, capitals and accents apart: what many take patterns to ask. */
export const finderOf = ({ source }: AnswerMatcher): ((typed: TypedText) => boolean) => {
  const loose = compilePattern(`(?s:.*)(?:${stripAccents(source)})(?s:.*)`, true);
  return 'error' in loose ? () => false : ({ unaccentedText }) => loose.matches(unaccentedText);
};
