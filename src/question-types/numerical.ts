import Big from 'big.js';
import { creditText, creditUnit, readCredit } from '../core/marks.ts';
import { comparableUnit, printNumber, readNumber } from '../core/number.ts';
import type { Graded } from '../core/question-type.ts';
import { answer, defineQuestionType, invalid, oncePerQuestion } from '../core/question-type.ts';
import type { NumericalQuestion, Tolerance } from '../generated/types.ts';

/** A response as the numbers that it may stand for, in the key's unit. */
interface Reading {
  readonly typed: string;
  readonly values: readonly Big[];
}

interface Accepted {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly outcome: Graded;
}

const isRelative = (tolerance: Tolerance | undefined): tolerance is string => typeof tolerance === 'string';

/** How far from the value still counts: a number, or a share of the value's size. */
const widthOf = (value: Big, tolerance: Tolerance = 0): Big =>
  isRelative(tolerance)
    ? value
        .abs()
        .times(new Big(tolerance.replace(/\s*%$/, '')))
        .div(100)
    : new Big(tolerance);

const acceptedOf = (question: NumericalQuestion) =>
  typeof question.answer === 'number' ? [{ value: question.answer }] : question.answer;

const prepare = oncePerQuestion((question: NumericalQuestion) => ({
  accepted: acceptedOf(question).map((item): Accepted => {
    const value = new Big(item.value);
    const width = widthOf(value, 'tolerance' in item ? item.tolerance : question.tolerance);
    const credit = 'credit' in item && item.credit !== undefined ? readCredit(item.credit) : creditUnit;
    const feedback = 'feedback' in item ? item.feedback : undefined;
    return {
      value,
      low: value.minus(width),
      high: value.plus(width),
      outcome: feedback === undefined ? { credit } : { credit, feedback },
    };
  }),
  factors: new Map(
    Object.entries(question.units ?? {}).map(([unit, factor]) => [comparableUnit(unit), new Big(factor)]),
  ),
}));

export default defineQuestionType<'numerical', Reading>({
  name: 'numerical',
  read: (question, value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return invalid('not-a-number', { typed: '' });
    const typed = String(value);
    const read = readNumber(value);
    if (!read) return invalid('not-a-number', { typed });
    if (read.unit === '') return answer({ typed, values: read.values });
    const { factors } = prepare(question);
    const factor = factors.get(comparableUnit(read.unit));
    if (factor === undefined)
      return invalid(factors.size === 0 ? 'not-a-number' : 'unknown-unit', {
        typed,
        unit: read.unit,
        known: Object.keys(question.units ?? {}).join(', '),
      });
    return answer({ typed, values: read.values.map((one) => one.times(factor)) });
  },
  grade: (question, { typed, values }, _, explain) => {
    explain?.(values.length > 1 ? 'read-either-way' : 'read-as', {
      typed,
      value: printNumber(values[0] ?? new Big(0)),
      other: printNumber(values[1] ?? values[0] ?? new Big(0)),
    });
    let best: { readonly accepted: Accepted; readonly value: Big } | undefined;
    for (const accepted of prepare(question).accepted) {
      const value = values.find((one) => one.gte(accepted.low) && one.lte(accepted.high));
      if (value && (best === undefined || accepted.outcome.credit > best.accepted.outcome.credit))
        best = { accepted, value };
    }
    const range = ({ value, low, high }: Accepted) => ({
      key: printNumber(value),
      low: printNumber(low),
      high: printNumber(high),
    });
    if (best)
      explain?.('within', {
        value: printNumber(best.value),
        ...range(best.accepted),
        credit: creditText(best.accepted.outcome.credit),
      });
    else for (const accepted of prepare(question).accepted) explain?.('outside', range(accepted));
    return best?.accepted.outcome ?? { credit: 0 };
  },
  key: (question) => {
    if (typeof question.answer === 'number') return question.answer;
    const { accepted } = prepare(question);
    const full = accepted.findIndex(({ outcome }) => outcome.credit === creditUnit);
    return question.answer[Math.max(0, full)]?.value;
  },
  present: (question) => ({ kind: 'number', units: Object.keys(question.units ?? {}) }),
  *check(question) {
    const items = acceptedOf(question);
    for (const [index, item] of items.entries()) {
      const own = 'tolerance' in item ? item.tolerance : undefined;
      if (item.value === 0 && isRelative(own ?? question.tolerance))
        yield {
          rule: 'relative-tolerance-at-zero',
          pointer: own === undefined ? '/tolerance' : `/answer/${index}/tolerance`,
        };
    }
    if (!prepare(question).accepted.some(({ outcome }) => outcome.credit === creditUnit))
      yield { rule: 'no-right-answer', pointer: '/answer' };
    const [first] = Object.entries(question.units ?? {});
    if (first && first[1] !== 1)
      yield { rule: 'first-unit', pointer: '/units', values: { unit: first[0], factor: first[1] } };
  },
});
