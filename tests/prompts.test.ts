import { describe, expect, test } from 'vitest';
import { en } from '../src/cli/messages/en.ts';
import chooseMany from '../src/cli/prompts/choose-many.ts';
import compose from '../src/cli/prompts/compose.ts';
import fill from '../src/cli/prompts/fill.ts';
import match from '../src/cli/prompts/match.ts';
import number from '../src/cli/prompts/number.ts';
import order from '../src/cli/prompts/order.ts';
import type { InteractionOf, PromptWords } from '../src/cli/prompts/prompt.ts';
import { noPaint } from '../src/cli/terminal/style.ts';
import { bankOf, folderWith, run } from './support/run.ts';

const words: PromptWords = { messages: en, language: 'en', paint: noPaint, columns: 40 };
const options = (...ids: readonly string[]) => ids.map((id) => ({ id, text: `text of ${id}` }));

/** What a command without a terminal says to lines. */
const practise = async (questions: readonly object[], input: string) =>
  (await run(['practice', `${folderWith({ 'bank.yaml': bankOf(questions) })}/bank.yaml`], { input })).out;

describe('an order typed in a line', () => {
  const interaction: InteractionOf<'order'> = { kind: 'order', items: options('hw', 'os', 'app') };
  test.each([
    ['3 1 2', ['app', 'hw', 'os']],
    ['3,1,2', ['app', 'hw', 'os']],
    [' 312 ', ['app', 'hw', 'os']],
    ['c > a > b', ['app', 'hw', 'os']],
    ['app|hw|os', ['app', 'hw', 'os']],
    ['1 9', ['hw', '9']],
    ['', []],
  ])('%j', (line, response) => expect(order.parse(line, interaction)).toEqual(response));
  test('of ten items or more needs something between the numbers', () => {
    const ten = { kind: 'order', items: options(...'abcdefghij') } as const;
    expect(order.parse('10 1', ten)).toEqual(['j', 'a']);
  });
});

describe('pairs typed in a line', () => {
  const interaction: InteractionOf<'match'> = { kind: 'match', items: options('x', 'y'), targets: options('s', 't') };
  test.each([
    ['1=b 2=a', { x: 't', y: 's' }],
    ['1 = b, 2 = b', { x: 't', y: 't' }],
    ['x=t|y=s', { x: 't', y: 's' }],
    ['2=a', { y: 's' }],
    ['1=- 2=a', { y: 's' }],
    ['1=z', { x: 'z' }],
    ['b a', 'b a'],
  ])('%j', (line, response) => expect(match.parse(line, interaction)).toEqual(response));
});

describe('choices ticked in a line', () => {
  const interaction: InteractionOf<'choose-many'> = {
    kind: 'choose-many',
    choices: options('p', 'q', 'r'),
    shuffle: false,
    pinned: [],
  };
  test.each([
    ['1 3', ['p', 'r']],
    ['ac', ['p', 'r']],
    ['0', []],
    ['None', []],
    ['ninguna', []],
    ['none of them', []],
    ['', ''],
    ['  ', '  '],
    [' , ', ' , '],
  ])('%j', (line, response) => expect(chooseMany.parse(line, interaction)).toEqual(response));
  test('a choice of that name is itself', () =>
    expect(chooseMany.parse('none', { ...interaction, choices: options('none', 'q') })).toEqual(['none']));
});

describe('a line that says less or more than is asked', () => {
  const matching: InteractionOf<'match'> = { kind: 'match', items: options('x', 'y'), targets: options('s', 't') };
  test.each([
    ['1=b', 'nothing is said of 2'],
    ['1=b 2', '"2" is no pair'],
    ['1=b 1=a 2=a', '1 is there twice'],
    ['1=b 2=-', undefined],
    ['1=b, 2=a', undefined],
    ['1=- 2=-', undefined],
    ['9=a', undefined],
    ['', undefined],
  ])('of pairs: %j', (line, why) => {
    const said = match.refuse?.(line, matching, words);
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(why);
  });
  test.each([
    ['host', 'there are 3 blanks, and you typed one'],
    ['host | 2', 'there are 3 blanks, and you typed 2'],
    ['host | 2 | 3 | 4', 'and you typed 4'],
    ['host | | ', undefined],
    ['', undefined],
  ])('of blanks: %j', (line, why) => {
    const blanks = ['one', 'two', 'three'].map((id) => ({ id, interaction: { kind: 'write' } as const }));
    const said = fill.refuse?.(line, { kind: 'fill', text: '{{one}} {{two}} {{three}}', blanks }, words);
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(why);
  });
  test('is not sent by practice, and the question stays', async () => {
    const both = [
      { id: 'm', type: 'multiple-response', choices: { p: 'P', q: 'Q' }, answer: ['p'], shuffle: false },
      {
        id: 'c',
        type: 'cloze',
        text: '{{a}} {{b}}',
        blanks: { a: { type: 'numerical', answer: 1 }, b: { type: 'numerical', answer: 2 } },
      },
    ];
    const first = await practise(both.slice(0, 1), '\n1\n');
    expect(first).toContain('That was empty.');
    expect(first).toContain('1 right of 1 answer');
    const second = await practise(both.slice(1), '1\n1 | 2\n');
    expect(second).toContain('Not sent: there are 2 blanks, and you typed one. Put | between them: … | …;');
    expect(second).toContain('1 right of 1 answer');
    const never = await practise(both.slice(1), '1\n1\n1\n1\n1\n1 | 2\n');
    expect(never).toContain('Five lines that are no answer');
  });
});

describe('blanks typed in a line', () => {
  const interaction: InteractionOf<'fill'> = {
    kind: 'fill',
    text: 'A {{one}} and `x*{{two}}*` and {{three}}',
    blanks: [
      { id: 'one', interaction: { kind: 'write' } },
      { id: 'two', interaction: { kind: 'choose-one', choices: options('p', 'q'), shuffle: false, pinned: [] } },
      { id: 'three', interaction: { kind: 'number', units: [] } },
    ],
  };
  test.each([
    ['host | 2 | 3,5', { one: 'host', two: 'q', three: '3,5' }],
    ['host||', { one: 'host' }],
    ['| b', { two: 'q' }],
    ['|z', { two: 'z' }],
    ['', {}],
  ])('%j', (line, response) => expect(fill.parse(line, interaction)).toEqual(response));
  test('are numbered in the text, which is printed, code unchanged', () => {
    const lines = fill.lines(interaction, words);
    expect(lines[0]).toBe('A [1: …] and `x*[2: …]*` and [3: …]');
    expect(lines).toContain('    1. text of p');
  });
  test('show what a candidate typed and never send it to the terminal', () =>
    expect(fill.describe({ one: '\u001B[31m', two: '\u001B[31m' }, interaction, words)).toBe(
      '[1] ␛[31m  [2] ␛[31m  [3] -',
    ));
  test('private signs in the text are no blanks', () =>
    expect(fill.lines({ ...interaction, text: '\u{100001} {{one}} {{none}}' }, words)[0]).toBe('\uFFFD [1: …] [none]'));
});

describe('a text of several lines', () => {
  const interaction: InteractionOf<'compose'> = { kind: 'compose', words: {} };
  test('ends with a line with a single full stop, which is no part of it', () => {
    expect(compose.isComplete?.(['one'])).toBe(false);
    expect(compose.isComplete?.(['one.', ' . '])).toBe(true);
    expect(compose.parse('one.\n\n two\n.', interaction)).toBe('one.\n\n two');
    expect(compose.parse('.', interaction)).toBe('');
  });
  test('is read from standard input, and the next question goes on behind it', async () => {
    const questions = [
      { id: 'e', type: 'essay' },
      { id: 'f', type: 'essay' },
    ];
    const out = await practise(questions, 'one\n\ntwo\n.\nlast words');
    expect(out).toContain('Your answer: one\n\ntwo\n');
    expect(out).toContain('Your answer: last words\n');
    expect(out).toContain('of 2 answers');
  });
  test('ends by itself where nobody ends it', () =>
    expect(compose.isComplete?.(Array.from({ length: 10_000 }, () => 'y'))).toBe(true));
});

test('a number is handed on as it was typed', () =>
  expect(number.parse('1.500 MiB', { kind: 'number', units: ['MiB'] })).toBe('1.500 MiB'));
