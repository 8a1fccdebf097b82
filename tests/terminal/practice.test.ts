import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const question = (id: string, more: object = {}) => ({
  id,
  type: 'single-choice',
  choices: { host: 'Host', guest: 'Guest', theme: 'Theme' },
  answer: 'guest',
  shuffle: false,
  feedback: { theme: 'A theme only looks like it.' },
  explanation: 'A guest is a virtual machine.',
  references: [{ title: 'The lesson', section: 'Guests' }],
  ...more,
});

const banks = {
  three: [
    question('one', { prompt: 'First?' }),
    question('two', { prompt: 'Second?' }),
    question('three', { prompt: 'Third?' }),
  ],
  typed: [1, 2, 3].map((number) => ({
    id: `city-${number}`,
    type: 'short-answer',
    prompt: `City ${number}?`,
    answer: ['Paris'],
  })),
  wide: [
    question('wide', {
      prompt: '日本の首都はどこですか？ とても長い質問文が四十桁の端末で折り返されるとき',
      choices: {
        tokyo: '東京',
        kyoto: '京都 という とても長い選択肢が四十桁の端末で折り返される',
        family: '👩‍👩‍👧‍👦 家族',
        eclair: 'e\u0301clair',
      },
      answer: 'tokyo',
      feedback: {},
    }),
  ],
  code: [
    question('code', {
      prompt: 'What does it print?\n\n```bash\nif [[ -f "$my_file_name" ]]; then\n  echo "*found*"\nfi\n```',
    }),
  ],
};

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const practise = (
  bank: keyof typeof banks,
  world: { columns?: number; env?: { [name: string]: string } } = {},
): Terminal => {
  const folder = folderWith({ 'bank.yaml': bankOf(banks[bank]) });
  terminal = openTerminal(['practice', join(folder, 'bank.yaml'), '--seed', 'x'], world);
  return terminal;
};

/** Waits until a question can be answered: what is typed before its prompt stands is not its answer. */
const ready = async (at: Terminal, question: string): Promise<void> => {
  await at.sees(question);
  await at.sees(question.startsWith('Pregunta') ? 'Elige con' : 'Number, letter');
};

describe('practice in a terminal', () => {
  test('answers, explains, says why, sums up and offers those that were missed', async () => {
    const at = practise('three');
    await ready(at, 'Question 1 of 3');
    at.press('2');
    await at.sees('❯ (•) 2. Guest');
    at.press(keys.enter);
    await at.sees('✓ Right!');
    await at.sees('Read again: The lesson, Guests');
    await at.sees('Enter goes on');
    at.press('w');
    await at.sees('"Guest" was chosen, which is right: credit 1.');
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await ready(at, 'Question 2 of 3');
    at.press('c', keys.enter);
    await at.sees('✗ Not right.');
    await at.sees('Right answer: Guest');
    await at.sees('A theme only looks like it.');
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await ready(at, 'Question 3 of 3');
    at.press(keys.down, keys.down, keys.enter);
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await at.sees('2 right of 3 answers; 3 questions in all.');
    await at.sees('Again: the one you missed?');
    await at.sees('No, that is enough');
    at.press(keys.enter);
    await ready(at, 'Question 1 of 1');
    at.press('b', keys.enter);
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await at.sees('1 right of 1 answer; 1 question in all.');
    expect(await at.exit()).toBe(0);
  });

  test('takes no answer from Enter at once, and Escape as a skip', async () => {
    const at = practise('three');
    await ready(at, 'Question 1 of 3');
    at.press(keys.enter);
    await at.sees('Nothing is chosen yet.');
    at.press('\u001B');
    await at.sees('- Skipped.');
  });

  test('speaks Spanish to the last word', async () => {
    const at = practise('three', { env: { LANG: 'es_ES.UTF-8' } });
    await ready(at, 'Pregunta 1 de 3');
    at.press('1', keys.enter);
    await at.sees('Entrar sigue, w explica cómo se ha puntuado.');
    expect(at.screen()).not.toMatch(/Question|Right|Enter|answer/);
  });
});

describe('T01: stopping a session', () => {
  const stopped = async (at: Terminal, code: number): Promise<void> => {
    expect(await at.exit()).toBe(code);
    expect(at.screen()).toContain('Stopped. Here is what you did so far.');
    expect(at.screen()).toContain('of 1 answer');
    expect(at.screen()).not.toMatch(/Error|at .*\.js/);
    expect(at.cursorShown()).toBe(true);
    expect(at.raw()).toMatch(/\u001B\[\?2004l(?!.*\u001B\[\?2004h)/s);
  };
  const afterOne = async (): Promise<Terminal> => {
    const at = practise('three');
    await ready(at, 'Question 1 of 3');
    at.press('1', keys.enter);
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await ready(at, 'Question 2 of 3');
    return at;
  };

  test('Ctrl-C ends with 130, a short line and the summary so far', async () => {
    const at = await afterOne();
    at.press(keys.ctrlC);
    await stopped(at, 130);
  });

  test('Ctrl-D on an empty line does so too', async () => {
    const at = await afterOne();
    at.press('\u0004');
    await stopped(at, 130);
  });

  test('SIGTERM ends with 143', async () => {
    const at = await afterOne();
    at.kill('SIGTERM');
    await stopped(at, 143);
  });

  test('Ctrl-C while the explanation is read ends as well', async () => {
    const at = practise('three');
    await ready(at, 'Question 1 of 3');
    at.press('1', keys.enter);
    await at.sees('Enter goes on');
    at.press(keys.ctrlC);
    await stopped(at, 130);
  });
});

describe('T04: wide characters', () => {
  test.each([40, 80])(
    'stand in their columns at %d columns, and leave nothing behind when redrawn',
    async (columns) => {
      const at = practise('wide', { columns });
      await at.sees('1. 東京');
      await at.sees('Number, letter');
      at.press(keys.down, keys.down, keys.down, keys.up, keys.up);
      await at.sees('❯ (•) 1. 東京');
      const lines = at.screen().split('\n');
      expect(lines.filter((line) => line.includes('❯'))).toHaveLength(1);
      expect(
        lines.filter((line) => /\d\. /.test(line)).map((line) => line.replace(/^. \(.\) /, '').slice(0, 2)),
      ).toEqual(['1.', '2.', '3.', '4.']);
      expect(lines.filter((line) => line.includes('Number, letter'))).toHaveLength(1);
      expect(at.screen().normalize('NFC')).toContain('éclair');
    },
  );
});

describe('T06: a paste of several lines', () => {
  test('is one edit, does not submit by itself and answers one question only', async () => {
    const at = practise('typed');
    await at.sees('Question 1 of 3');
    await at.sees('Your answer:');
    at.paste('Paris\nLondon\nRome\n');
    await at.sees('Your answer: Paris London Rome');
    expect(at.screen()).not.toContain('Not right');
    at.press(keys.enter);
    await at.sees('✗ Not right.');
    await at.sees('Enter goes on');
    at.press(keys.enter);
    await at.sees('Question 2 of 3');
    expect(at.screen()).not.toContain('Question 3 of 3');
  });

  test('a burst without paste marks is one edit too', async () => {
    const at = practise('typed');
    await at.sees('Your answer:');
    at.press('Paris\rLondon\rRome\r');
    await at.sees('Paris London Rome');
    expect(at.screen()).not.toContain('Question 2 of 3');
  });
});

describe('T05 and T07', () => {
  test('TERM=dumb gets plain lines without a single escape', async () => {
    const at = practise('three', { env: { TERM: 'dumb' } });
    await at.sees('Type the number of one choice.');
    at.press('2\r');
    await at.sees('Right!');
    expect(at.raw()).not.toContain('\u001B');
  });

  test('a code block is shown as code: indented, unchanged, without fences', async () => {
    const at = practise('code', { columns: 40 });
    await at.sees('if [[ -f "$my_file_name" ]]; then');
    expect(at.screen()).toContain('    if [[ -f "$my_file_name" ]]; then\n      echo "*found*"\n    fi');
    expect(at.screen()).not.toContain('```');
  });
});
