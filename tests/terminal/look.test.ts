import stringWidth from 'string-width';
import { afterEach, describe, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const practise = (
  question: object,
  world: { readonly columns?: number; readonly rows?: number } = {},
  head: object = {},
): Terminal => {
  const folder = folderWith({ 'bank.yaml': bankOf([{ id: 'one', ...question }], head) });
  terminal = openTerminal(['practice', `${folder}/bank.yaml`, '--seed', 'x'], world);
  return terminal;
};

const long = {
  type: 'single-choice',
  choices: {
    latin: 'a choice that is longer than a narrow terminal is wide, so that it takes three lines of it',
    wide: '東京 とても長い選択肢が四十桁の端末で折り返されるとき、続きの行は字下げされる',
    family: '👩‍👩‍👧‍👦 a family whose text is too long for one line of a narrow terminal',
    address: 'https://example.org/an/address/without/a/single/space/in/it/index.html',
  },
  answer: 'wide',
  shuffle: false,
};

describe('long choices', () => {
  test.each([40, 80])('go on under their own text at %d columns, however often they are drawn', async (columns) => {
    const at = practise(long, { columns });
    await at.sees('Esc skips');
    at.press(keys.up, keys.up, keys.down, 'a', '3');
    await at.sees('❯ (•) 3.');
    const rows = at.screen().split('\n');
    const first = rows.findIndex((row) => row.includes('1. a choice'));
    const last = rows.findLastIndex((row) => row.includes('index.html'));
    for (const row of rows.slice(first, last + 1)) {
      expect(row).toMatch(/^[❯ ] \([• ]\) \d\. \S|^ {9}\S/);
      expect(stringWidth(row)).toBeLessThan(columns);
    }
    expect(rows.filter((row) => row.includes('1. a choice'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('❯'))).toHaveLength(1);
  });

  test('keep the lines of their code', async () => {
    const at = practise({
      type: 'single-choice',
      choices: { loop: '```\nfor x in y:\n    print(x)\n```', line: 'print(y)' },
      answer: 'loop',
      shuffle: false,
    });
    await at.sees('  ( ) 1. for x in y:\n             print(x)\n  ( ) 2. print(y)');
  });
});

describe('T05: a choice', () => {
  const many = {
    type: 'multiple-response',
    choices: { a: 'Ant', b: 'Bee', c: 'Cow' },
    answer: ['a', 'c'],
    shuffle: false,
  };
  test('of several is ticked by numbers, letters, or arrows and space, and is echoed before it counts', async () => {
    const at = practise(many);
    await at.sees('Esc skips');
    at.press('1', 'b', keys.down, ' ', 'B');
    await at.sees('  [x] 1. Ant\n❯ [ ] 2. Bee\n  [x] 3. Cow');
    expect(at.screen()).not.toContain('Right');
    at.press(keys.enter);
    await at.sees('Your answer: Ant; Cow\n\n✓ Right!');
  });
  test('of none takes a second Enter', async () => {
    const at = practise(many);
    await at.sees('Esc skips');
    at.press(keys.enter);
    await at.sees('Enter again means none of them');
    at.press(keys.enter);
    await at.sees('Not right');
  });
  test('between true and false is typed, too', async () => {
    const at = practise({ type: 'true-false', answer: false });
    await at.sees('Esc skips');
    at.press('t');
    await at.sees('❯ (•) 1. True');
    at.press('2');
    await at.sees('❯ (•) 2. False');
    at.press(keys.enter);
    await at.sees('✓ Right!');
  });
  test('is not sent by a paste', async () => {
    const at = practise(many);
    await at.sees('Esc skips');
    at.paste('1\n3\n');
    await at.sees('[x] 3. Cow');
    expect(at.screen()).not.toContain('Your answer');
  });
});

describe('T04: a typed line of wide characters', () => {
  test.each([40, 80])('keeps the cursor behind the character at %d columns', async (columns) => {
    const at = practise({ type: 'short-answer', answer: ['x'] }, { columns });
    await at.sees('Your answer:');
    at.press('日本', '👩‍👩‍👧‍👦', 'e\u0301');
    await at.sees('日本');
    await at.cursorAt('Your answer: '.length + stringWidth('日本👩‍👩‍👧‍👦é'));
    at.press(keys.backspace, keys.backspace);
    await at.cursorAt('Your answer: 日本'.length + 2);
  });
});

describe('T07: a code block in the prompt', () => {
  const prompt = 'Look:\n\n```bash\nif [[ -f "$my_file_name" ]]; then\n  echo "*found*" {{x}}\nfi\n```';
  const choices = { a: 'Ant', b: 'Bee', c: 'Cow' };
  test.each([
    { type: 'single-choice', choices, answer: 'a' },
    { type: 'multiple-response', choices, answer: ['a', 'b'] },
    { type: 'true-false', answer: true },
    { type: 'short-answer', answer: ['x'] },
    { type: 'numerical', answer: 1 },
    { type: 'matching', items: choices, targets: { x: 'X', y: 'Y' }, answer: { a: 'x', b: 'y', c: 'x' } },
    { type: 'ordering', items: choices, answer: ['a', 'b', 'c'] },
    { type: 'cloze', text: 'A {{what}}.', blanks: { what: { type: 'short-answer', answer: ['x'] } } },
    { type: 'essay', points: 1 },
  ])('of $type is shown as code', async (question) => {
    const at = practise({ ...question, prompt }, { columns: 40 });
    await at.sees('    if [[ -f "$my_file_name" ]]; then\n      echo "*found*" {{x}}\n    fi\n');
    expect(at.screen()).not.toContain('```');
  });
});

describe('the screen', () => {
  const typed = { type: 'short-answer', answer: ['Lima'], prompt: 'City?' };
  test('says a typed answer once', async () => {
    const at = practise(typed);
    await at.sees('Your answer:');
    at.press('Cusco', keys.enter);
    await at.sees('Your answer: Cusco\n\n✗ Not right.');
    expect(at.screen().match(/Cusco/g)).toHaveLength(1);
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await at.losesSight('Enter goes on');
    await at.sees('Right answer: Lima\n\nSummary\n');
  });
  test('has a summary that fits 40 columns', async () => {
    const topics = { all: 'A topic whose title is longer than a narrow terminal is wide' };
    const at = practise(
      { ...typed, id: 'a-question-whose-name-is-longer-than-a-narrow-terminal' },
      { columns: 40 },
      { topics },
    );
    await at.sees('Esc skips');
    at.press(keys.escape);
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await at.sees('Again: the one you missed?');
    await at.sees('  A topic whose title is longer than a\n  narrow terminal is wide\n    ..........  0/1');
    expect(at.screen()).toMatch(/To look at again:\n( {2}\S.*\n)+/);
    expect(at.screen()).not.toContain('a-question-whose-name');
  });
  test('is drawn for its new size when that changes', async () => {
    const at = practise(long, { columns: 80 });
    await at.sees('Esc skips');
    at.resize({ columns: 50, rows: 24 });
    at.press('1');
    await at.sees('❯ (•) 1. a choice that is longer than a narrow\n         terminal');
  });
});
