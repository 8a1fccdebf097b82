import { afterEach, describe, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const choices = { host: 'Host', guest: 'Guest', theme: 'Theme' };

/** One question for each way of asking, and what stands on the screen once it can be answered. */
const asked = {
  'choose-one': [{ type: 'single-choice', choices, answer: 'guest' }, 'Number, letter'],
  'choose-many': [{ type: 'multiple-response', choices, answer: ['guest', 'host'] }, 'Numbers, letters'],
  decide: [{ type: 'true-false', answer: true }, 't or f'],
  write: [{ type: 'short-answer', answer: ['Lima'] }, 'Your answer:'],
  number: [{ type: 'numerical', answer: 3 }, 'Your number:'],
  match: [
    {
      type: 'matching',
      items: { esxi: 'ESXi', box: 'VirtualBox' },
      targets: { one: 'Type 1', two: 'Type 2' },
      answer: { esxi: 'one', box: 'two' },
    },
    'A letter matches',
  ],
  order: [{ type: 'ordering', items: choices, answer: ['host', 'guest', 'theme'] }, 'Shift+'],
  fill: [
    { type: 'cloze', text: 'A {{what}}.', blanks: { what: { type: 'short-answer', answer: ['guest'] } } },
    'Blank 1 of 1',
  ],
  compose: [{ type: 'essay', points: 1 }, 'Ctrl-S sends'],
} as const;
type Way = keyof typeof asked;
const ways = Object.keys(asked) as readonly Way[];

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

/** Opens the practice of a question that can be answered now. */
const practise = async (way: Way, world: Parameters<typeof openTerminal>[1] = {}): Promise<Terminal> => {
  const [question, ready] = asked[way];
  const folder = folderWith({ 'bank.yaml': bankOf([{ id: 'one', ...question }]) });
  terminal = openTerminal(['practice', `${folder}/bank.yaml`, '--seed', 'x'], world);
  await terminal.sees('Question 1 of 1');
  await terminal.sees(ready);
  return terminal;
};

const givenBack = async (at: Terminal, code: number): Promise<void> => {
  expect(await at.exit()).toBe(code);
  expect(at.screen()).toMatch(/^Stopped\./m);
  expect(at.screen()).not.toMatch(/Error|\bat .*\.js|summary/i);
  expect(at.cursorShown()).toBe(true);
  expect(at.pastesMarked()).toBe(false);
};

describe.each(ways)('at a prompt to %s', (way) => {
  test.each([
    ['Ctrl-C', 130, (at: Terminal) => at.press(keys.ctrlC)],
    ['Ctrl-D on an empty line', 130, (at: Terminal) => at.press(keys.ctrlD)],
    ['SIGTERM', 143, (at: Terminal) => at.kill('SIGTERM')],
  ])('%s ends with %i, one line and the terminal as it was', async (_, code, stop) => {
    const at = await practise(way);
    stop(at);
    await givenBack(at, code);
  });
});

test.each(['write', 'number', 'fill', 'compose'] as const)('Ctrl-D loses no text that was typed (%s)', async (way) => {
  const at = await practise(way);
  at.press('42');
  await at.sees('42');
  at.press(keys.ctrlD, '73');
  await at.sees('4273');
  at.press(keys.ctrlC);
  await givenBack(at, 130);
});

describe('where the missed ones are offered again', () => {
  const offered = async (lang = 'en_US.UTF-8'): Promise<Terminal> => {
    const [question] = asked['choose-one'];
    const folder = folderWith({ 'bank.yaml': bankOf([{ id: 'one', ...question, shuffle: false }]) });
    terminal = openTerminal(['practice', `${folder}/bank.yaml`], { columns: 40, env: { LANG: lang } });
    await terminal.sees(lang.startsWith('es') ? 'Esc salta' : 'Esc skips');
    terminal.press(keys.escape);
    await terminal.sees(lang.startsWith('es') ? 'Entrar sigue' : 'Enter goes on');
    terminal.press(keys.enter);
    await terminal.sees(lang.startsWith('es') ? 'eligen; Entrar envía' : 'choose; Enter sends');
    return terminal;
  };
  test.each([
    ['Ctrl-C', 130, (at: Terminal) => at.press(keys.ctrlC)],
    ['Ctrl-D', 130, (at: Terminal) => at.press(keys.ctrlD)],
    ['SIGTERM', 143, (at: Terminal) => at.kill('SIGTERM')],
  ])('%s ends with %i', async (_, code, stop) => {
    const at = await offered();
    stop(at);
    expect(await at.exit()).toBe(code);
    expect(at.screen()).toMatch(/^Stopped\.$/m);
    expect(at.cursorShown()).toBe(true);
    expect(at.pastesMarked()).toBe(false);
  });
  test('a number chooses, and no is the end', async () => {
    const at = await offered();
    at.press('2');
    await at.sees('❯ No, that is enough');
    at.press(keys.enter);
    expect(await at.exit()).toBe(0);
    expect(at.screen()).not.toContain('Yes, again');
  });
  test('there is no English word in a Spanish session', async () => {
    const at = await offered('es_ES.UTF-8');
    at.press(keys.down);
    await at.sees('❯ No, ya basta');
    expect(at.screen()).not.toMatch(/navigate|select|Yes|again|enough/);
  });
});

describe('the modes of the terminal', () => {
  test.each([
    ['Ctrl-C', keys.ctrlC, 130],
    ['Ctrl-D', keys.ctrlD, 130],
  ])('are as they were after %s', async (_, key, code) => {
    const at = await practise('choose-one', { script: '"$@"; code=$?; stty -a; exit $code' });
    at.press(key);
    expect(await at.exit()).toBe(code);
    expect(at.screen()).toMatch(/(^|\s)icanon/m);
    expect(at.screen()).toMatch(/(^|\s)echo\b/m);
  });

  test('are the shell’s while Ctrl-Z has stopped the session, which goes on where it was', async () => {
    const at = await practise('write', { script: 'set -m; "$@"; stty -a; echo in the shell; fg' });
    at.press('Li');
    await at.sees('Your answer: Li');
    at.press(keys.ctrlZ);
    await at.sees('in the shell');
    expect(at.screen()).toMatch(/(^|\s)icanon/m);
    await at.sees('Enter sends, Esc skips.');
    at.press('ma');
    await at.sees('Your answer: Lima');
    expect(at.pastesMarked()).toBe(true);
    at.press(keys.ctrlC);
    await givenBack(at, 130);
  });

  test('stay where there is no shell to go back to', async () => {
    const at = await practise('write');
    at.press('Li', keys.ctrlZ, 'ma');
    await at.sees('Your answer: Lima');
    at.press(keys.ctrlC);
    await givenBack(at, 130);
  });
});
