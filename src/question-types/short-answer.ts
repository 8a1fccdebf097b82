import { acceptedTexts, outcomeOf } from '../core/accepted-text.ts';
import { type AnswerMatcher, answerMatchers } from '../core/answer-pattern.ts';
import { creditText, creditUnit } from '../core/marks.ts';
import { compilePattern } from '../core/pattern.ts';
import type { Graded } from '../core/question-type.ts';
import { answer, defineQuestionType, invalid, oncePerQuestion } from '../core/question-type.ts';
import {
  alignmentDistance,
  comparableText,
  everyLanguage,
  inLanguage,
  letterCount,
  normalizeText,
  stripAccents,
} from '../core/text.ts';
import type { ShortAnswerQuestion, Text } from '../generated/types.ts';

const longestAnswer = 10_000;
/** Accepted answers with fewer letters get no typing slips. */
const lettersForTypos = 5;

interface Written {
  readonly text: string;
  readonly outcome: Graded;
}

interface Prepared {
  /** Comparable form → how it is written and what it earns; the best one where two are equal. */
  readonly accepted: ReadonlyMap<string, Written>;
  readonly patterns: readonly AnswerMatcher[];
}

const prepare = oncePerQuestion((question: ShortAnswerQuestion): Prepared => {
  const { match = {} } = question;
  const accepted = new Map<string, Written>();
  for (const { text, outcome } of acceptedTexts(question))
    for (const written of everyLanguage(text)) {
      const form = comparableText(written, match);
      const before = accepted.get(form)?.outcome.credit ?? Number.NEGATIVE_INFINITY;
      if (outcome.credit > before) accepted.set(form, { text: normalizeText(written), outcome });
    }
  return { accepted, patterns: answerMatchers(question) };
});

/** Something that a text matched, and what that earns. */
interface Matched {
  readonly step: 'accepted' | 'slip' | 'pattern';
  /** As an author wrote it. */
  readonly against: string;
  readonly distance?: number;
  readonly outcome: Graded;
}

/** What the text matches of the accepted answers: one exactly, else those of which it is a slip, the nearest first. */
const matchedAnswers = (
  question: ShortAnswerQuestion,
  form: string,
  accepted: Prepared['accepted'],
): readonly Matched[] => {
  const exact = accepted.get(form);
  if (exact) return [{ step: 'accepted', against: exact.text, outcome: exact.outcome }];
  const typos = question.match?.typos ?? 0;
  if (typos === 0) return [];
  const slips = [...accepted].flatMap(([right, { text, outcome }]) => {
    const distance = letterCount(right) >= lettersForTypos ? alignmentDistance(form, right, typos) : typos + 1;
    return distance <= typos ? [{ step: 'slip', against: text, distance, outcome } as const] : [];
  });
  return slips.sort((one, other) => one.distance - other.distance);
};

/** The texts that earn all of the credit; where only a pattern does, the first text stands for it. */
const rightTexts = (question: ShortAnswerQuestion): readonly Text[] => {
  const texts = acceptedTexts(question);
  const full = texts.filter(({ outcome }) => outcome.credit === creditUnit);
  return (full.length > 0 ? full : texts.slice(0, 1)).map(({ text }) => text);
};

const bestOf = (matches: readonly Matched[]): Matched | undefined =>
  matches.reduce<Matched | undefined>(
    (top, one) => (top === undefined || one.outcome.credit > top.outcome.credit ? one : top),
    undefined,
  );

export default defineQuestionType<'short-answer', string>({
  name: 'short-answer',
  read: (_, value) => {
    if (typeof value !== 'string') return invalid('not-a-text');
    return value.length > longestAnswer ? invalid('text-too-long', { longest: longestAnswer }) : answer(value);
  },
  grade: (question, response, _, explain) => {
    const { accepted, patterns } = prepare(question);
    const text = normalizeText(response);
    const form = comparableText(response, question.match);
    const unaccentedText = stripAccents(text);
    const matches = [
      ...matchedAnswers(question, form, accepted),
      ...patterns
        .filter(({ matches }) => matches(text, unaccentedText))
        .map(({ source, outcome }): Matched => ({ step: 'pattern', against: source, outcome })),
    ];
    const best = bestOf(matches);
    explain?.('compared-as', { typed: response, form });
    if (best)
      explain?.(best.step, {
        against: best.against,
        distance: best.distance ?? 0,
        credit: creditText(best.outcome.credit),
      });
    else explain?.('no-match', { answers: accepted.size, patterns: patterns.length });
    return best?.outcome ?? { credit: 0 };
  },
  key: (question, _, language) => {
    const [text] = rightTexts(question);
    return text === undefined ? '' : inLanguage(text, language);
  },
  accepted: (question, _, language) => {
    const written = rightTexts(question).map((text) => inLanguage(text, language));
    const forms = written.map((text) => comparableText(text, question.match));
    return written.filter((_text, index) => forms.indexOf(forms[index] ?? '') === index);
  },
  present: () => ({ kind: 'write' }),
  *check(question) {
    for (const [index, { pattern }] of (question.patterns ?? []).entries()) {
      const compiled = compilePattern(pattern, true);
      if ('error' in compiled)
        yield {
          rule: 'broken-pattern',
          pointer: `/patterns/${index}/pattern`,
          values: { pattern, reason: compiled.error },
        };
    }
    const outcomes = [
      ...acceptedTexts(question).map(({ outcome }) => outcome),
      ...(question.patterns ?? []).map(outcomeOf),
    ];
    if (!outcomes.some(({ credit }) => credit === creditUnit)) yield { rule: 'no-right-answer', pointer: '/answer' };
  },
});
