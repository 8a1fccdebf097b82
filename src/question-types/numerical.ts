import Big from 'big.js';
import { type AcceptedRange, acceptedRanges, acceptedValues, isRelative } from '../core/accepted-value.ts';
import { creditText, creditUnit } from '../core/marks.ts';
import { comparableUnit, printNumber, readNumber } from '../core/number.ts';
import { answer, defineQuestionType, invalid, oncePerQuestion } from '../core/question-type.ts';
import type { NumericalQuestion } from '../generated/types.ts';

/** A response as the numbers that it may stand for, in the key's unit. */
interface Reading {
  readonly typed: string;
  readonly values: readonly Big[];
}

const prepare = oncePerQuestion((question: NumericalQuestion) => ({
  accepted: acceptedRanges(question),
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
    let best: { readonly accepted: AcceptedRange; readonly value: Big } | undefined;
    for (const accepted of prepare(question).accepted) {
      const value = values.find((one) => one.gte(accepted.low) && one.lte(accepted.high));
      if (value && (best === undefined || accepted.outcome.credit > best.accepted.outcome.credit))
        best = { accepted, value };
    }
    const range = ({ value, low, high }: AcceptedRange) => ({
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
  accepted: (question) => {
    const { accepted } = prepare(question);
    const full = acceptedValues(question).filter((_, index) => accepted[index]?.outcome.credit === creditUnit);
    return [...new Set((full.length > 0 ? full : acceptedValues(question).slice(0, 1)).map(({ value }) => value))];
  },
  present: (question) => ({ kind: 'number', units: Object.keys(question.units ?? {}) }),
  *check(question) {
    for (const [index, item] of acceptedValues(question).entries()) {
      const own = item.tolerance;
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
