import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, describe, expect, test } from 'vitest';
import { readHistory } from '../../src/cli/history/store.ts';
import { isAnswer } from '../../src/engine/history.ts';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const ctrlG = '\u0007';

const choice = (id: string, more: object = {}) => ({
  id,
  type: 'single-choice',
  prompt: `What is ${id}?`,
  choices: { host: 'Host', guest: 'Guest', theme: 'Theme' },
  answer: 'guest',
  shuffle: false,
  hints: ['It is inside.', '日本語のヒント: ゲスト 👩‍👩‍👧‍👦 は仮想機械の中で動くものです。'],
  explanation: 'A guest is a virtual machine.',
  references: [{ title: 'The lesson', section: 'Guests' }],
  ...more,
});

const banks = {
  three: [choice('one'), choice('two'), choice('three')],
  typed: [
    { id: 'city', type: 'short-answer', prompt: 'Which city?', answer: ['Paris'], hints: ['On the Seine.'] },
    { id: 'river', type: 'short-answer', prompt: 'Which river?', answer: ['Seine'] },
  ],
};

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

/** A learner's home and bank, and terminals that share them. */
const learner = (bank: keyof typeof banks = 'three') => {
  const folder = folderWith({ 'bank.yaml': bankOf(banks[bank]) });
  const home = join(folder, 'home');
  return {
    bank: join(folder, 'bank.yaml'),
    home,
    answers: () => readHistory(join(home, 'history.ndjson')).entries.filter(isAnswer),
    open: (args: readonly string[], world: Parameters<typeof openTerminal>[1] = {}): Terminal => {
      terminal?.close();
      terminal = openTerminal(args, { ...world, env: { QUIZVISOR_HOME: home, ...world.env } });
      return terminal;
    },
  };
};

const givenBack = async (at: Terminal, code: number): Promise<void> => {
  expect(await at.exit()).toBe(code);
  expect(at.screen()).not.toMatch(/Error|\bat .*\.js/);
  expect(at.cursorShown()).toBe(true);
  expect(at.pastesMarked()).toBe(false);
};

const goesOn = async (at: Terminal): Promise<void> => {
  await at.sees('Enter goes on');
  at.press(keys.enter);
};

describe('the keys of a session', () => {
  test('give hints one by one, flag, explain again and skip; letters of choices still choose', async () => {
    const { open, bank, answers } = learner();
    const at = open(['practice', bank, '--seed', 'x']);
    await at.sees('? hint (2) · s skip · f flag · q quit · Ctrl-G menu');
    at.press('?');
    await at.sees('Hint 1 of 2: It is inside.');
    await at.sees('Hints cost no marks here');
    await at.sees('? hint (1)');
    at.press('b');
    await at.sees('❯ (•) 2. Guest');
    at.press('f');
    await at.sees('⚑ Flagged');
    await at.sees('❯ (•) 2. Guest');
    at.press(keys.enter);
    await at.sees('✓ Right!');
    await goesOn(at);
    await at.sees('Question 2 of 3 ###');
    await at.sees('w why');
    at.press('w');
    await at.sees('How this was marked:');
    at.press('s');
    await at.sees('- Skipped.');
    await at.sees('f flags the question, q saves and quits.');
    at.press('q');
    await at.sees('The rest is kept');
    await at.sees('To read again in the lesson:');
    expect(await at.exit()).toBe(0);
    expect(answers().map(({ hints, credit }) => [hints, credit])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  test('are in the menu where text is typed, and what was typed stays', async () => {
    const { open, bank } = learner('typed');
    const at = open(['practice', bank, '--seed', 'x'], { columns: 40 });
    await at.sees('Ctrl-G menu');
    at.press('q?');
    at.paste('one\ntwo 日本');
    await at.sees('Your answer: q?one two 日本');
    at.press(ctrlG);
    await at.sees('❯ 1. Back to the question');
    at.press(keys.escape);
    await at.sees('Your answer: q?one two 日本');
    at.press(ctrlG);
    await at.sees('Flag it');
    const row = /(\d)\. Flag it/.exec(at.screen())?.[1] ?? '';
    at.press(row, keys.enter);
    await at.sees('⚑ Flagged');
    await at.sees('Your answer: q?one two 日本');
    at.press(keys.ctrlU, keys.ctrlC);
    await givenBack(at, 130);
  });
});

describe('how sure one is', () => {
  test('is asked after each answer, and its marks are shown beside the others', async () => {
    const { open, bank, answers } = learner();
    const at = open(['practice', bank, '--seed', 'x', '-n', '2', '--certainty']);
    await at.sees('Number, letter');
    at.press('1', keys.enter);
    await at.sees('How sure are you?');
    await at.sees('3. Sure (right +3, wrong −6)');
    at.press('3');
    await at.sees('Sure: −6 of 3 certainty marks.');
    await goesOn(at);
    await at.sees('Question 2 of 2');
    await at.sees('Number, letter');
    at.press('2', keys.enter);
    await at.sees('1, 2 or 3; Esc');
    at.press(keys.escape);
    await at.sees('✓ Right!');
    await goesOn(at);
    await at.sees('Certainty marks: −6 of 3 (1 answer).');
    at.press(keys.ctrlC);
    await givenBack(at, 130);
    expect(answers().map(({ certainty }) => certainty)).toEqual([3, undefined]);
  });

  test('Ctrl-C at that question keeps the answer and ends', async () => {
    const { open, bank, answers } = learner();
    const at = open(['practice', bank, '--certainty']);
    await at.sees('Number, letter');
    at.press('2', keys.enter);
    await at.sees('How sure are you?');
    at.press(keys.ctrlC);
    await givenBack(at, 130);
    expect(answers()).toHaveLength(1);
  });
});

describe('stopping and going on', () => {
  const half = async (code = 130) => {
    const { open, bank, home, answers } = learner();
    const at = open(['practice', bank, '--seed', 'x']);
    await at.sees('Number, letter');
    at.press('2', keys.enter);
    await goesOn(at);
    await at.sees('Question 2 of 3');
    await at.sees('Number, letter');
    at.press(code === 0 ? 'q' : keys.ctrlC);
    await at.sees('The rest is kept: quizvisor practice offers to go on.');
    await givenBack(at, code);
    return { open, bank, home, answers };
  };

  test.each([130, 0])('after an end with %i the next practice goes on', async (code) => {
    const { open, bank, home, answers } = await half(code);
    const at = open(['practice', bank]);
    await at.sees('A session is not over: 1 of 3 questions answered.');
    await at.sees('❯ Yes, go on');
    at.press(keys.enter);
    await at.sees('Question 2 of 3');
    for (const number of [2, 3]) {
      await at.sees(`Question ${number} of 3`);
      await at.sees('Number, letter');
      at.press('2', keys.enter);
      await goesOn(at);
    }
    await at.sees('3 right of 3 answers; 3 questions in all.');
    expect(await at.exit()).toBe(0);
    expect(answers()).toHaveLength(3);
    expect(existsSync(join(home, 'practice.json'))).toBe(false);
  });

  test('a new session may begin instead, and Ctrl-C there loses nothing', async () => {
    const { open, bank } = await half();
    const stopped = open(['practice', bank]);
    await stopped.sees('❯ Yes, go on');
    stopped.press(keys.ctrlC);
    await givenBack(stopped, 130);
    const at = open(['practice', bank]);
    await at.sees('❯ Yes, go on');
    at.press('2', keys.enter);
    await at.sees('Question 1 of 3');
    at.press(keys.ctrlC);
    await givenBack(at, 130);
    const again = open(['practice', bank]);
    await again.sees('1 of 3 questions answered');
  });

  test('kill -9 loses no answer', async () => {
    const { open, bank, answers } = learner();
    const at = open(['practice', bank, '--seed', 'x']);
    await at.sees('Number, letter');
    at.press('2', keys.enter);
    await at.sees('✓ Right!');
    at.kill('SIGKILL');
    await at.exit();
    expect(answers()).toHaveLength(1);
    const next = open(['practice', bank]);
    await next.sees('1 of 3 questions answered');
  });

  test.each([
    ['keeps the one that is not over', keys.enter, true],
    ['lets this one take its place', `2${keys.enter}`, false],
  ])('a session chosen otherwise asks first: %s', async (_, pressed, isKept) => {
    const { open, bank } = learner();
    const at = open(['practice', bank, '--seed', 'x']);
    await at.sees('q quit');
    at.press('2', keys.enter);
    await goesOn(at);
    await at.sees('Question 2 of 3');
    at.press('q');
    await at.sees('The rest is kept');
    await at.exit();
    const other = open(['practice', bank, '--difficulty', 'medium', '--seed', 'y']);
    await other.sees('Another session is not over: 1 of 3 questions answered.');
    await other.sees('Which one?');
    other.press(pressed);
    await other.sees('Question 1 of');
    await other.sees('q quit');
    other.press('2', keys.enter);
    await goesOn(other);
    await other.sees('Question 2 of 3');
    other.press('2', keys.enter);
    await goesOn(other);
    await other.sees('Question 3 of 3');
    other.press('q');
    await other.exit();
    const next = open(['practice', bank]);
    await next.sees(isKept ? '1 of 3 questions answered' : '2 of 3 questions answered');
  });

  test('in lines, a terminal that moves no cursor can do all of it too', async () => {
    const { open, bank, answers } = learner();
    const env = { TERM: 'dumb' };
    const at = open(['practice', bank, '--seed', 'x'], { env, columns: 40 });
    await at.sees('Type the number of one choice.');
    at.press('/hint\r');
    await at.sees('Hint 1 of 2: It is inside.');
    at.press('2\r');
    await at.sees('Question 2 of 3');
    at.press('/quit\r');
    await at.sees('The rest is kept');
    expect(await at.exit()).toBe(0);
    expect(at.raw()).not.toContain('\u001B');
    const next = open(['practice', bank], { env, columns: 40 });
    await next.sees('1. Yes, go on  2. No, begin a new one');
    next.press('1\r');
    await next.sees('Question 2 of 3');
    next.press('2\r');
    await next.sees('Question 3 of 3');
    next.press('1\r');
    await next.sees('Again: the one you missed?');
    next.press('2\r');
    expect(await next.exit()).toBe(0);
    expect(answers()).toHaveLength(3);
  });
});

describe('review at a terminal', () => {
  test('asks what is new, and then says that nothing is due', async () => {
    const { open, bank, answers } = learner();
    const at = open(['review', bank, '--new-per-day', '1']);
    await at.sees('Review: 0 due, 1 new.');
    await at.sees('Number, letter');
    at.press('2', keys.enter);
    await goesOn(at);
    await at.sees('2 questions are still new');
    expect(await at.exit()).toBe(0);
    expect(answers().map(({ via }) => via)).toEqual(['review']);
    const left = open(['review', bank, '--new-per-day', '2']);
    await left.sees('q quit');
    left.press('q');
    await left.sees('1 question is left for today.');
    expect(await left.exit()).toBe(0);
    expect(left.screen()).not.toContain('Summary');
    const later = open(['review', bank, '--new-per-day', '1']);
    await later.sees('Nothing is due now.');
    expect(await later.exit()).toBe(0);
  });

  test.each([
    ['in English, at 80 columns', 80, 'en_US.UTF-8', 'Esc skips'],
    ['in Spanish, at 40 columns', 40, 'es_ES.UTF-8', 'Esc salta'],
  ])(
    '%s hints are wide, no line is lost, and a resize in mid-question is drawn anew',
    async (_, columns, lang, ready) => {
      const { open, bank } = learner();
      const at = open(['review', bank], { columns, env: { LANG: lang, NO_COLOR: '1' } });
      await at.sees(ready);
      at.press('?');
      await at.sees(lang.startsWith('es') ? '? pista (1)' : '? hint (1)');
      at.press('?');
      await at.sees('日本語のヒント');
      at.press(keys.down);
      await at.sees('❯ (•) 1. Host');
      at.resize({ columns: columns + 30, rows: 30 });
      at.press(keys.down);
      await at.sees('❯ (•) 2. Guest');
      expect(at.screen().match(/❯/g)).toHaveLength(1);
      for (const line of at.screen().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns + 30);
      expect(at.screen().match(/Ctrl-G/g)).toHaveLength(1);
      expect(at.raw()).not.toMatch(/\u001B\[\d+m/);
      if (lang.startsWith('es')) expect(at.screen()).not.toMatch(/Question|skip|hint|flag\b|quit|menu\b|Enter/);
      at.press(keys.ctrlC);
      await givenBack(at, 130);
    },
  );
});

describe('progress at a terminal', () => {
  test.each([
    ['draws bars', [], {}, true],
    ['draws none with --plain', ['--plain'], {}, false],
    ['draws none where QUIZVISOR_PLAIN says so', [], { QUIZVISOR_PLAIN: '1' }, false],
    ['draws some where QUIZVISOR_PLAIN says no', [], { QUIZVISOR_PLAIN: '0' }, true],
    ['draws none on a terminal that moves no cursor', [], { TERM: 'dumb' }, false],
  ])('%s', async (_, options, env, hasBars) => {
    const { open, bank } = learner();
    const at = open(['practice', bank, '-n', '1'], { env: { TERM: 'dumb' } });
    await at.sees('Type the number');
    at.press('2\r');
    expect(await at.exit()).toBe(0);
    const shown = open(['progress', bank, ...options], { env });
    await shown.sees('1 answer in');
    expect(await shown.exit()).toBe(0);
    expect(/[#.]{10}/.test(shown.screen())).toBe(hasBars);
    expect(shown.screen()).toContain(hasBars ? 'All  ###.......  1/3' : 'All: 1/3');
    if (!hasBars) expect(shown.raw()).not.toContain('\u001B[');
  });
});

describe('the menu', () => {
  test.each([
    ['QUIZVISOR_PLAIN', [], { QUIZVISOR_PLAIN: '1' }],
    ['--plain', ['--plain'], {}],
    ['a terminal that moves no cursor', [], { TERM: 'dumb' }],
  ])('in lines, by %s, is read line by line and comes back', async (_, args, env) => {
    const { open } = learner();
    const at = open(args, { env, columns: 60 });
    await at.sees('Type a number; q quits.');
    expect(at.screen()).toContain('2. Review what is due (0 due, 10 new)');
    at.press('7\r');
    at.press('1\r');
    await at.sees('Question 1 of 10');
    at.press('/quit\r');
    await at.sees('5. Quit');
    at.press('4\r');
    await at.sees('Nothing is remembered yet');
    at.press('3\r');
    await at.sees('an empty line goes back.');
    at.press('\r');
    at.press('q\r');
    expect(await at.exit()).toBe(0);
    expect(at.raw()).not.toContain('\u001B');
  });

  test.each([
    ['Ctrl-C', keys.ctrlC, 130],
    ['Ctrl-D', keys.ctrlD, 130],
    ['Escape', keys.escape, 0],
    ['q', 'q', 0],
  ])('opens for the name alone, and %s ends it with the terminal as it was', async (_, key, code) => {
    const at = learner().open([]);
    await at.sees('❯ 1. Practise 10 questions');
    await at.sees('5. Quit');
    at.press(key);
    await givenBack(at, code);
  });

  test('says what is due, practises, and comes back', async () => {
    const { open, answers } = learner();
    const at = open([]);
    await at.sees('2. Review what is due (0 due, 10 new)');
    at.press('1', keys.enter);
    await at.sees('Question 1 of 10');
    await at.sees('Ctrl-G menu');
    at.press(keys.escape);
    await at.sees('Enter goes on');
    at.press('q');
    await at.sees('The rest is kept');
    await at.sees('❯ 1. Practise');
    at.press('4', keys.enter);
    await at.sees('Due today: 0 questions.');
    await at.sees('❯ 4. Progress');
    at.press('5', keys.enter);
    await givenBack(at, 0);
    expect(answers()).toHaveLength(1);
  });

  test('asks for the file of an exam; Escape goes back, Ctrl-C ends', async () => {
    const at = learner().open([], { columns: 40, env: { LANG: 'es_ES.UTF-8' } });
    await at.sees('3. Hacer un examen');
    at.press('3', keys.enter);
    await at.sees('Fichero del examen:');
    at.press('nada.yaml', keys.enter);
    await at.sees('No existe el fichero');
    await at.sees('❯ 3. Hacer un examen');
    at.press(keys.enter);
    await at.sees('Esc vuelve');
    at.press(keys.escape);
    await at.sees('❯ 3. Hacer un examen');
    at.press(keys.enter);
    await at.sees('Esc vuelve');
    at.press(keys.ctrlC);
    await givenBack(at, 130);
  });

  test('is none in a machine that builds: help', async () => {
    const at = learner().open([], { env: { CI: 'true' } });
    await at.sees('Usage: quizvisor');
    expect(await at.exit()).toBe(0);
  });
});

test('forgetting asks first, and the first answer keeps everything', async () => {
  const { open, bank, home } = learner();
  const at = open(['practice', bank, '-n', '1']);
  await at.sees('Number, letter');
  at.press('2', keys.enter);
  await at.sees('Enter goes on');
  at.press(keys.ctrlC);
  await at.exit();
  const before = readFileSync(join(home, 'history.ndjson'), 'utf8');
  for (const [key, code] of [
    [keys.ctrlC, 130],
    [keys.enter, 0],
  ] as const) {
    const asked = open(['history', 'forget', '--all']);
    await asked.sees('Forget 1 entry for ever?');
    await asked.sees('❯ No, keep everything');
    asked.press(key);
    await givenBack(asked, code);
    expect(readFileSync(join(home, 'history.ndjson'), 'utf8')).toBe(before);
  }
  const asked = open(['history', 'forget', '--all']);
  await asked.sees('❯ No, keep everything');
  asked.press('2', keys.enter);
  await asked.sees('1 entry is forgotten.');
  expect(await asked.exit()).toBe(0);
});
