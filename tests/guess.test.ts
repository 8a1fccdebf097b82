import { expect, test } from 'vitest';
import { decimalFraction } from '../src/core/fraction.ts';
import { guessedCredit } from '../src/core/guess.ts';
import { gradeAnswer, type Question } from '../src/index.ts';

const guessed = (fields: object): string => {
  const question = { id: 'one', topic: 'all', prompt: 'What?', ...fields } as unknown as Question;
  const { numerator, denominator } = guessedCredit(question, (response) => gradeAnswer(question, response).credit);
  return `${numerator}/${denominator}`;
};

const texts = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `Text ${id}`]));
const single = { type: 'single-choice', choices: texts('a', 'b', 'c', 'd'), answer: 'b' };
const several = { type: 'multiple-response', choices: texts('a', 'b', 'c', 'd', 'e'), answer: ['b', 'd'] };
const ordering = (count: number, scoring?: string) => {
  const answer = Array.from({ length: count }, (_, index) => `i${index}`);
  return { type: 'ordering', items: texts(...answer), answer, ...(scoring ? { scoring } : {}) };
};
const matching = { type: 'matching', items: texts('i', 'j', 'k'), targets: texts('a', 'b', 'c', 'd') };
const pairs = { ...matching, answer: { i: 'a', j: ['b', 'c'], k: 'a' } };
const cloze = {
  type: 'cloze',
  text: 'A {{one}} and a {{two}}.',
  blanks: {
    one: { type: 'single-choice', choices: texts('a', 'b', 'c'), answer: 'a', weight: 2 },
    two: { type: 'short-answer', answer: ['x'] },
  },
};

// Those of sets and orders are worked out by going through all of them in another program.
test.each([
  ['one of four choices', single, '1/4'],
  ['part credit for another choice', { ...single, credit: { a: 0.5 } }, '3/8'],
  ['a choice that costs', { ...single, credit: { a: -0.5 } }, '1/8'],
  ['true or false', { type: 'true-false', answer: false }, '1/2'],
  ['sets, balanced', several, '3/16'],
  ['sets, net-correct', { ...several, scoring: 'net-correct' }, '7/64'],
  ['sets, per-option', { ...several, scoring: 'per-option' }, '1/2'],
  ['sets, all-or-nothing', { ...several, scoring: 'all-or-nothing' }, '1/32'],
  ['sets of which none is right', { ...several, answer: [] }, '1/32'],
  [
    'sets with credits of their own',
    { ...several, choices: texts('a', 'b', 'c', 'd'), answer: ['a', 'b'], credit: { a: 0.5, b: 0.5, c: -0.5 } },
    '5/16',
  ],
  ['pairs', pairs, '1/3'],
  ['pairs, all-or-nothing', { ...pairs, scoring: 'all-or-nothing' }, '1/32'],
  ['orders', ordering(5), '1/2'],
  ['orders, absolute-position', ordering(5, 'absolute-position'), '1/5'],
  ['orders, adjacent-pairs', ordering(6, 'adjacent-pairs'), '1/6'],
  ['orders, all-or-nothing', ordering(4, 'all-or-nothing'), '1/24'],
  ['orders of 3, longest-ordered-subset', ordering(3, 'longest-ordered-subset'), '11/18'],
  ['orders of 4, longest-ordered-subset', ordering(4, 'longest-ordered-subset'), '19/32'],
  ['orders of 7, longest-ordered-subset', ordering(7, 'longest-ordered-subset'), '2183/4410'],
  ['blanks', cloze, '2/9'],
  ['a short answer', { type: 'short-answer', answer: ['x'] }, '0/1'],
  ['a number', { type: 'numerical', answer: 3 }, '0/1'],
  ['an essay', { type: 'essay' }, '0/1'],
])('guessing blindly earns of %s what it does on average', (_, fields, share) => expect(guessed(fields)).toBe(share));

test('what would take too long is given up, and long orderings are not', () => {
  const ids = Array.from({ length: 26 }, (_, index) => `c${index}`);
  const credit = Object.fromEntries(ids.map((id, index) => [id, index / 325]));
  expect(guessed({ ...several, choices: texts(...ids), answer: ids.slice(1), credit })).toBe('0/1');
  expect(guessed(ordering(26, 'longest-ordered-subset'))).toMatch(/^\d+\/\d+$/);
});

test('a decimal is the fraction that is written', () =>
  expect([0.1, 5, 4.75, 1e-7].map(decimalFraction)).toEqual([
    { numerator: 1n, denominator: 10n },
    { numerator: 5n, denominator: 1n },
    { numerator: 19n, denominator: 4n },
    { numerator: 1n, denominator: 10_000_000n },
  ]));
