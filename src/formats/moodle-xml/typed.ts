import Big from 'big.js';
import type { Asked, ExchangePattern, ExchangeText, ExchangeValue } from '../../core/exchange.ts';
import type { Credit, Units } from '../../generated/types.ts';
import { type Weighed, weighedAnswers } from './choices.ts';
import { child, childrenOf, type Fault, innerText, isYes, numberIn, plainChild } from './nodes.ts';
import { feedbackOf, note, type Reading } from './reading.ts';
import { creditOfPercent } from './weights.ts';
import { readWildcards } from './wildcards.ts';

const outcome = (
  reading: Reading,
  { element, weight }: Weighed,
): { readonly credit?: Credit; readonly feedback?: string } => ({
  ...(weight === 100 ? {} : { credit: creditOfPercent(weight) }),
  ...feedbackOf(reading, element),
});

const noteAnyAnswer = (reading: Reading): void =>
  note(reading, { code: 'any-answer', effect: 'dropped', field: 'feedback' });

/** Reads a short text; a star stands for anything. */
export const writeAsked = (reading: Reading): Asked | Fault => {
  const answers = weighedAnswers(reading);
  if ('fault' in answers) return answers;
  const accepted: ExchangeText[] = [];
  const patterns: ExchangePattern[] = [];
  for (const answer of answers) {
    const said = readWildcards(innerText(answer.element));
    if ('anything' in said) {
      if (answer.weight > 0) return { fault: 'gift-any-answer' };
      noteAnyAnswer(reading);
    } else if ('pattern' in said) patterns.push({ pattern: said.pattern, ...outcome(reading, answer) });
    else if (said.text !== '') accepted.push({ text: said.text, ...outcome(reading, answer) });
  }
  if (accepted.length === 0) return { fault: patterns.length > 0 ? 'gift-only-wildcards' : 'gift-no-right' };
  return {
    kind: 'write',
    accepted,
    ...(patterns.length > 0 ? { patterns } : {}),
    ...(isYes(plainChild(reading.element, 'usecase')) ? { match: { case: true } } : {}),
  };
};

/** Units with how many of the first one each of them is; Moodle says how many of each make the first. */
const unitsOf = (reading: Reading): Units | undefined => {
  const list = childrenOf(child(reading.element, 'units'), 'unit').map((unit) => ({
    name: plainChild(unit, 'unit_name'),
    multiplier: numberIn(plainChild(unit, 'multiplier')) ?? 0,
  }));
  const first = list.find(({ multiplier }) => multiplier === 1);
  const others = list.filter((unit) => unit !== first && unit.name !== '' && unit.multiplier > 0);
  if (first === undefined || first.name === '' || others.length + 1 < list.length) {
    if (list.length > 0)
      note(reading, { code: 'feature', values: { feature: 'units' }, effect: 'dropped', field: 'units' });
    return undefined;
  }
  const factors = others.map(({ name, multiplier }) => [name, Number(new Big(1).div(multiplier).toPrecision(15))]);
  return Object.fromEntries([[first.name, 1], ...factors]) as Units;
};

/** Reads a number with what is accepted around it. */
export const numberAsked = (reading: Reading): Asked | Fault => {
  const answers = weighedAnswers(reading);
  if ('fault' in answers) return answers;
  const accepted: ExchangeValue[] = [];
  for (const answer of answers) {
    const written = innerText(answer.element);
    if (written === '*') {
      if (answer.weight > 0) return { fault: 'gift-any-answer' };
      noteAnyAnswer(reading);
      continue;
    }
    const value = numberIn(written);
    const tolerance = numberIn(plainChild(answer.element, 'tolerance') || '0');
    if (value === undefined || tolerance === undefined)
      return {
        fault: 'text2qti-number',
        values: { number: value === undefined ? written : plainChild(answer.element, 'tolerance') },
      };
    accepted.push({
      value,
      ...(tolerance === 0 ? {} : { tolerance: Math.abs(tolerance) }),
      ...outcome(reading, answer),
    });
  }
  const units = unitsOf(reading);
  return accepted.length === 0 ? { fault: 'gift-no-right' } : { kind: 'number', accepted, ...(units ? { units } : {}) };
};
