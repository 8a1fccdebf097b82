import type { Asked } from '../../core/exchange.ts';
import { child, childrenOf, type Fault, innerText, numberIn, plainChild } from './nodes.ts';
import { type Reading, textOf } from './reading.ts';

/** Reads pairs; an answer of a subquestion without a text belongs to nothing. */
export const matchAsked = (reading: Reading): Asked | Fault => {
  const sides = childrenOf(reading.element, 'subquestion').map((side) => ({
    item: textOf(reading, side),
    target: innerText(child(side, 'answer')),
  }));
  const pairs = sides.filter(({ item }) => item !== '').map(({ item, target }) => ({ item, targets: [target] }));
  const spare = sides.filter(({ item }) => item === '').map(({ target }) => target);
  return pairs.length === 0
    ? { fault: 'gift-no-right' }
    : { kind: 'match', pairs, ...(spare.length > 0 ? { spare } : {}) };
};

/** Reads what is to be ordered, which stands in the right order. */
export const orderAsked = (reading: Reading): Asked | Fault => {
  const items = childrenOf(reading.element, 'answer').map((answer) => textOf(reading, answer));
  return items.length < 2 ? { fault: 'gift-no-right' } : { kind: 'order', items };
};

/** Reads an essay: what is said to those who mark it is its model answer. */
export const composeAsked = (reading: Reading): Asked => {
  const sample = textOf(reading, child(reading.element, 'graderinfo'));
  const limit = (name: string): number => Math.max(0, Math.trunc(numberIn(plainChild(reading.element, name)) ?? 0));
  const [min, max] = [limit('minwordlimit'), limit('maxwordlimit')];
  const words = { ...(min > 0 ? { min } : {}), ...(max > 0 ? { max } : {}) };
  return {
    kind: 'compose',
    ...(sample === '' ? {} : { sample }),
    ...(Object.keys(words).length > 0 ? { words } : {}),
  };
};
