import type { Credit } from '../core/marks.ts';
import { creditUnit, readCredit } from '../core/marks.ts';
import type { Pattern } from '../core/pattern.ts';
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
import type { AcceptedAnswer, ShortAnswerQuestion, Text } from '../generated/types.ts';

const longestAnswer = 10_000;
/** Accepted answers with fewer letters get no typing slips. */
const lettersForTypos = 5;

const isAcceptedAnswer = (item: Text | AcceptedAnswer): item is AcceptedAnswer =>
  typeof item === 'object' && 'text' in item;

const textOf = (item: Text | AcceptedAnswer): Text => (isAcceptedAnswer(item) ? item.text : item);

interface Prepared {
  /** Comparable form → what it earns; the best one where two are equal. */
  readonly accepted: ReadonlyMap<string, Graded>;
  /** Each with what it earns: tried on the text, and on the text without accents. */
  readonly patterns: readonly {
    readonly outcome: Graded;
    readonly plain: Pattern;
    readonly unaccented: Pattern | undefined;
  }[];
}

const outcomeOf = (own: { readonly credit?: AcceptedAnswer['credit']; readonly feedback?: Text }): Graded => ({
  credit: own.credit === undefined ? creditUnit : readCredit(own.credit),
  ...(own.feedback === undefined ? {} : { feedback: own.feedback }),
});

const prepare = oncePerQuestion((question: ShortAnswerQuestion): Prepared => {
  const { match = {} } = question;
  const accepted = new Map<string, Graded>();
  for (const item of question.answer) {
    const outcome = isAcceptedAnswer(item) ? outcomeOf(item) : { credit: creditUnit };
    for (const text of everyLanguage(textOf(item))) {
      const form = comparableText(text, match);
      if (outcome.credit > (accepted.get(form)?.credit ?? Number.NEGATIVE_INFINITY)) accepted.set(form, outcome);
    }
  }
  const ignoreCase = match.case !== true;
  const patterns = (question.patterns ?? []).flatMap((item) => {
    const source = item.pattern.normalize('NFC');
    const plain = compilePattern(source, ignoreCase);
    const unaccented = match.accents === true ? undefined : compilePattern(stripAccents(source), ignoreCase);
    if ('error' in plain) return [];
    return [
      { outcome: outcomeOf(item), plain, unaccented: unaccented && 'error' in unaccented ? undefined : unaccented },
    ];
  });
  return { accepted, patterns };
});

/** What the text earns as one of the accepted answers, or as a slip of one. */
const acceptedOutcomes = (
  question: ShortAnswerQuestion,
  form: string,
  accepted: Prepared['accepted'],
): readonly Graded[] => {
  const exact = accepted.get(form);
  if (exact) return [exact];
  const typos = question.match?.typos ?? 0;
  if (typos === 0) return [];
  return [...accepted]
    .filter(([text]) => letterCount(text) >= lettersForTypos && alignmentDistance(form, text, typos) <= typos)
    .map(([, outcome]) => outcome);
};

const best = (outcomes: readonly Graded[]): Graded =>
  outcomes.reduce<Graded | undefined>(
    (top, one) => (top === undefined || one.credit > top.credit ? one : top),
    undefined,
  ) ?? { credit: 0 };

export default defineQuestionType<'short-answer', string>({
  name: 'short-answer',
  read: (_, value) => {
    if (typeof value !== 'string') return invalid('not-a-text');
    return value.length > longestAnswer ? invalid('text-too-long', { longest: longestAnswer }) : answer(value);
  },
  grade: (question, response) => {
    const { accepted, patterns } = prepare(question);
    const text = normalizeText(response);
    const unaccentedText = stripAccents(text);
    const matching = patterns.filter(
      ({ plain, unaccented }) => plain.matches(text) || unaccented?.matches(unaccentedText) === true,
    );
    return best([
      ...acceptedOutcomes(question, comparableText(response, question.match), accepted),
      ...matching.map(({ outcome }) => outcome),
    ]);
  },
  key: (question) => {
    const credits = question.answer.map(
      (item): Credit => (isAcceptedAnswer(item) ? outcomeOf(item).credit : creditUnit),
    );
    const full = question.answer[Math.max(0, credits.indexOf(creditUnit))];
    return full === undefined ? '' : inLanguage(textOf(full), '');
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
      ...question.answer.map((item) => (isAcceptedAnswer(item) ? outcomeOf(item) : { credit: creditUnit })),
      ...(question.patterns ?? []).map(outcomeOf),
    ];
    if (!outcomes.some(({ credit }) => credit === creditUnit)) yield { rule: 'no-right-answer', pointer: '/answer' };
  },
});
