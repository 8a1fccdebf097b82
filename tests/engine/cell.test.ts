import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/core/interaction.ts';
import { cellOfResponse, responseOfCell } from '../../src/engine/cell.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const many: Interaction = { kind: 'choose-many', choices: options, shuffle: true, pinned: [] };
const one: Interaction = { kind: 'choose-one', choices: options, shuffle: true, pinned: [] };
const match: Interaction = { kind: 'match', items: options, targets: options };
const write: Interaction = { kind: 'write' };
const fill: Interaction = {
  kind: 'fill',
  text: '',
  blanks: [
    { id: 'b1', interaction: write },
    { id: 'b2', interaction: { kind: 'decide' } },
  ],
};

describe('a cell', () => {
  test.each<readonly [string, Interaction, string, unknown]>([
    ['of one choice is its id', one, 'a', 'a'],
    ['of several is a list', many, 'a|c', ['a', 'c']],
    ['of several may have spaces', many, ' a | c ', ['a', 'c']],
    ['[] is none of them', many, '[]', []],
    ['of an order is a list', { kind: 'order', items: options }, 'c|a|b', ['c', 'a', 'b']],
    ['of pairs is an object', match, 'a=b|c=a', { a: 'b', c: 'a' }],
    ['of pairs may have none', match, '[]', {}],
    ['of blanks is an object of texts', fill, 'b1=x\\=1\\|2\\\\|b2=true', { b1: 'x=1|2\\', b2: true }],
    ['of text is that text', write, 'a|b\\|c', 'a|b\\|c'],
    ['of a number is that text', { kind: 'number', units: [] }, '3,14', '3,14'],
    ['of true or false is that', { kind: 'decide' }, 'false', false],
    ['of another word is that word', { kind: 'decide' }, 'Verdadero', 'Verdadero'],
    ['that is empty is no answer', many, '', undefined],
    ['that is no pair is handed on, so that it is invalid and not dropped', match, 'a=b|c', 'a=b|c'],
    ['that has an item twice is handed on', match, 'a=b|a=c', 'a=b|a=c'],
    ['may name __proto__ without harm', match, '__proto__=a', JSON.parse('{"__proto__": "a"}')],
  ])('%s', (_, interaction, cell, response) => expect(responseOfCell(interaction, cell)).toEqual(response));
});

const id = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const text = fc.string({ unit: fc.constantFrom('a', 'é', '|', '=', '\\', '[', ']', ' ', '\n', ';', ',') });
const filled = text.filter((one) => one !== '');

test('is the inverse of writing it', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(fc.constant(many), fc.uniqueArray(id)),
        fc.tuple(fc.constant<Interaction>({ kind: 'order', items: options }), fc.uniqueArray(id)),
        fc.tuple(fc.constant(one), id),
        fc.tuple(fc.constant(match), fc.dictionary(id, id, { noNullPrototype: true })),
        fc.tuple(fc.constant(write), filled),
        fc.tuple(fc.constant<Interaction>({ kind: 'compose', words: {} }), filled),
        fc.tuple(fc.constant<Interaction>({ kind: 'decide' }), fc.boolean()),
        fc.tuple(fc.constant(fill), fc.record({ b1: text, b2: fc.boolean() })),
        fc.tuple(fc.constant(fill), fc.constant({})),
        fc.tuple(fc.constant(many), fc.constant(undefined)),
      ),
      ([interaction, response]) => {
        expect(responseOfCell(interaction, cellOfResponse(interaction, response))).toEqual(response);
      },
    ),
  ));

test('any text is read, and what is read can be written', () =>
  fc.assert(
    fc.property(fc.constantFrom(one, many, match, fill, write), text, (interaction, cell) => {
      const response = responseOfCell(interaction, cell);
      expect(typeof cellOfResponse(interaction, response)).toBe('string');
    }),
  ));
