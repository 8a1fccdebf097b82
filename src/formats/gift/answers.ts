import Big from 'big.js';
import type { NumericalChoice, NumericalFormat, TextChoice, TextFormat } from 'gift-pegjs';
import type { Asked, ExchangeChoice, ExchangeText, ExchangeValue } from '../../core/exchange.ts';
import type { Loss } from '../../core/format.ts';

/** A loss of a question that the framework knows. */
export type OwnLoss = Omit<Loss, 'question' | 'place'>;

/** What a question of GIFT asks, or why it asks nothing that can be marked. */
export type GiftAsked =
  | {
      readonly prompt: string;
      readonly asked: Asked;
      readonly explanation?: string;
      readonly losses: readonly OwnLoss[];
    }
  | { readonly fault: string };

/** Puts a text of GIFT into Markdown. */
export type Say = (text: TextFormat) => string;

const feedbackOf = (
  say: Say,
  { feedback }: { readonly feedback: TextFormat | null },
): { readonly feedback?: string } => {
  const text = feedback === null ? '' : say(feedback);
  return text === '' ? {} : { feedback: text };
};

/** A percentage as a credit; the numbers of Moodle have five decimals. */
const creditOf = (weight: number): number => Number(new Big(weight).div(100).toString());

/** A choice of which one is right; others may earn credit. */
export const chooseOne = (say: Say, choices: readonly TextChoice[]): Asked => {
  const full = choices.findIndex(({ isCorrect, weight }) => isCorrect && (weight === null || weight === 100));
  return {
    kind: 'choose-one',
    choices: choices.map((choice, index): ExchangeChoice => {
      const weight = choice.weight ?? (choice.isCorrect ? 100 : null);
      return {
        text: say(choice.text),
        right: index === full,
        ...(index === full || weight === null ? {} : { credit: creditOf(weight) }),
        ...feedbackOf(say, choice),
      };
    }),
  };
};

/** A choice of which several may be right. */
export const chooseMany = (say: Say, choices: readonly TextChoice[]): Asked => ({
  kind: 'choose-many',
  choices: choices.map(
    (choice): ExchangeChoice => ({
      text: say(choice.text),
      right: (choice.weight ?? 0) > 0,
      ...(choice.weight === null || choice.weight === 0 ? {} : { credit: creditOf(choice.weight) }),
      ...feedbackOf(say, choice),
    }),
  ),
});

/** An arrow within a text is written as a reference, since GIFT has no escape for it. */
export const withArrow = (text: string): string => text.replaceAll('-&gt;', '->');

const literalStar = '\uFDD0';

/** A text with stars that stand for anything, as a pattern. */
const patternOf = (text: string): string =>
  text
    .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(literalStar, '\\*');

/** A short text; stars in it stand for anything. */
export const write = (say: Say, choices: readonly TextChoice[], losses: OwnLoss[]): GiftAsked | Asked => {
  const accepted: ExchangeText[] = [];
  const patterns: { pattern: string; credit?: number; feedback?: string }[] = [];
  for (const choice of choices) {
    const text = withArrow(say(choice.text)).replaceAll('\\*', literalStar);
    const weight = choice.weight ?? 100;
    const outcome = { ...(weight === 100 ? {} : { credit: creditOf(weight) }), ...feedbackOf(say, choice) };
    if (text.trim() === '*') {
      // A star alone is any answer at all.
      if (weight > 0) return { fault: 'gift-any-answer' };
      losses.push({ code: 'any-answer', effect: 'dropped', field: 'feedback' });
    } else if (text.includes('*')) patterns.push({ pattern: patternOf(text), ...outcome });
    else accepted.push({ text: text.replaceAll(literalStar, '*'), ...outcome });
  }
  if (accepted.length === 0) return { fault: 'gift-only-wildcards' };
  return { kind: 'write', accepted, ...(patterns.length > 0 ? { patterns } : {}) };
};

const rangeOf = (number: NumericalFormat): { readonly value: number; readonly tolerance?: number } | undefined => {
  const written = [number.number, number.range, number.numberLow, number.numberHigh];
  if (written.some((one) => one !== undefined && !Number.isFinite(one))) return undefined;
  if (number.type === 'high-low') {
    const [low, high] = [new Big(number.numberLow ?? 0), new Big(number.numberHigh ?? 0)];
    if (high.lt(low)) return undefined;
    const width = high.minus(low).div(2);
    return {
      value: Number(low.plus(high).div(2).toString()),
      ...(width.eq(0) ? {} : { tolerance: Number(width.toString()) }),
    };
  }
  const tolerance = Math.abs(number.range ?? 0);
  return { value: number.number ?? 0, ...(tolerance === 0 ? {} : { tolerance }) };
};

const isNumber = (text: NumericalFormat | TextFormat): text is NumericalFormat => 'type' in text;

/** A number, or why any number would do. */
export const number = (
  say: Say,
  choices: readonly NumericalChoice[] | NumericalFormat,
  losses: OwnLoss[],
): GiftAsked | Asked => {
  const list: readonly NumericalChoice[] = Array.isArray(choices)
    ? (choices as readonly NumericalChoice[])
    : [{ isCorrect: true, weight: null, text: choices as NumericalFormat, feedback: null }];
  const accepted: ExchangeValue[] = [];
  for (const choice of list) {
    const weight = choice.weight ?? (choice.isCorrect ? 100 : 0);
    if (!isNumber(choice.text)) {
      if (weight > 0) return { fault: 'gift-any-answer' };
      losses.push({ code: 'any-answer', effect: 'dropped', field: 'feedback' });
      continue;
    }
    const range = rangeOf(choice.text);
    if (!range) return { fault: 'gift-range' };
    accepted.push({ ...range, ...(weight === 100 ? {} : { credit: creditOf(weight) }), ...feedbackOf(say, choice) });
  }
  return accepted.length === 0 ? { fault: 'gift-no-right' } : { kind: 'number', accepted };
};
