import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, describe, expect, test } from 'vitest';
import type { Paper, Submission } from '../../src/generated/types.ts';
import { folderWithPaper, paperOf, shortPaper } from '../support/paper.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const terminals: Terminal[] = [];
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.close();
});

/** Takes the paper in a folder at a terminal. */
const openIn = (
  folder: string,
  world: { columns?: number; rows?: number; lang?: string; args?: readonly string[] } = {},
): Terminal => {
  const { lang = 'en_US.UTF-8', args = ['--candidate', 's1'], ...size } = world;
  const terminal = openTerminal(['take', join(folder, 'paper.json'), '-o', join(folder, 'out.json'), ...args], {
    ...size,
    env: { LANG: lang, QUIZVISOR_HOME: join(folder, 'home') },
  });
  terminals.push(terminal);
  return terminal;
};

/** The same, past the first page. */
const begun = async (folder: string, world: Parameters<typeof openIn>[1] = {}): Promise<Terminal> => {
  const at = openIn(folder, world);
  await at.sees('Enter');
  at.press(keys.enter);
  await at.sees('Overview');
  return at;
};

const newFolder = (change: Partial<Paper> = {}): string => folderWithPaper(shortPaper(4, change));

const answersIn = (folder: string): Submission['answers'] =>
  (JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Submission).answers;

/** Presses one key after another as a person does: each after the one before was drawn; Escape is none before it is alone. */
const type = async (at: Terminal, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) {
    at.press(key);
    await new Promise((drawn) => setTimeout(drawn, key === keys.escape ? 700 : 60));
  }
};

const handIn = async (at: Terminal): Promise<void> => {
  await at.sees('Before you hand in');
  await type(at, '2', keys.enter);
  await at.sees('Handed in.');
  expect(await at.exit()).toBe(0);
};

describe('take at a terminal', () => {
  test('answers, moves by the menu and the overview, flags, clears, reviews and hands in', async () => {
    const folder = newFolder();
    const at = await begun(folder);
    await at.sees('❯ 1. [ ] Which host does *ESXi* need?');
    await type(at, keys.enter);
    await at.sees('Question 1 of 4 · Choices · 1 point');
    await type(at, '2', keys.enter);
    await at.sees('Question 2 of 4');
    await type(at, keys.escape);
    await at.sees('Flag it, to look at it again');
    await type(at, '4', keys.enter);
    await at.sees('⚑ flagged');
    await type(at, '1', '3', keys.enter);
    await at.sees('Question 3 of 4');
    await type(at, 't', keys.enter);
    await at.sees('Question 4 of 4');
    await type(at, keys.escape);
    await at.sees('5. Overview of the questions');
    await type(at, '5', keys.enter);
    await at.sees('2. [x] ⚑ Which are hypervisors?');
    await at.sees('❯ 4. [ ] What runs a guest?');
    await type(at, '3', keys.enter, keys.escape);
    await at.sees('7. Clear the answer');
    await type(at, '7', keys.enter);
    await at.sees('Question 3 of 4 · Choices · 1 point\n');
    await type(at, keys.escape, '6', keys.enter);
    await at.sees('2 of 4 answered.');
    expect(at.screen()).toContain('Unanswered: 3, 4.\nFlagged: 2.');
    await handIn(at);
    expect(at.screen()).toMatch(/Code: {6}([0-9a-f]{4} ?){4}\n/);
    expect(answersIn(folder)).toEqual({ 'sample/one': 'none', 'sample/many': ['kvm', 'xen'] });
    expect(at.cursorShown()).toBe(true);
    expect(at.pastesMarked()).toBe(false);
  });

  test('shows the answer given before, to be sent again or changed', async () => {
    const folder = newFolder();
    const at = await begun(folder);
    await type(at, '4', keys.enter);
    await at.sees('Your answer:');
    await type(at, 'kvm', keys.enter);
    await at.sees('1 of 4 answered.');
    await type(at, '1', keys.enter);
    await at.sees('❯ 4. [x]');
    await type(at, keys.enter);
    await at.sees('1 point · answered');
    await at.sees('Your answer: kvm');
    await type(at, '!', keys.enter);
    await at.sees('Your answer: kvm!');
    await at.sees('Before you hand in');
    await type(at, '1', keys.enter);
    await at.sees('❯ 4. [x]');
    await type(at, '1', keys.enter);
    await at.sees('( ) 2. None');
    await type(at, '3', keys.enter);
    await at.sees('Question 2 of 4');
    await type(at, keys.escape, '3', keys.enter);
    await at.sees('❯ (•) 3. Linux');
    await type(at, keys.escape, '6', keys.enter);
    await handIn(at);
    expect(answersIn(folder)).toEqual({ 'sample/one': 'linux', 'sample/word': 'kvm!' });
  });

  test('loses no text to the menu, and says what leaving would lose', async () => {
    const folder = folderWithPaper(paperOf());
    const at = await begun(folder);
    await type(at, '9', keys.enter);
    await at.sees('0 words');
    await type(at, 'Half', keys.enter, 'a text', keys.escape);
    await at.sees('leaving the question loses');
    await type(at, '4', keys.enter);
    await at.sees('⚑ flagged');
    await type(at, keys.escape);
    await at.sees('Take the flag away');
    await type(at, keys.escape, '!');
    await at.sees('│ a text!');
    await type(at, keys.ctrlS);
    await handIn(at);
    expect(answersIn(folder)).toEqual({ 'sample/essay': 'Half\na text!' });
  });

  test('does not hand in because Enter was pressed too often', async () => {
    const folder = folderWithPaper(shortPaper(1));
    const at = await begun(folder);
    await type(at, keys.enter, '2', keys.enter);
    await at.sees('1 of 1 answered.');
    await type(at, keys.enter);
    await at.sees('❯ 1. [x]');
    expect(existsSync(join(folder, 'out.json'))).toBe(false);
  });

  test('asks who takes it, and no empty id will do', async () => {
    const folder = newFolder();
    const at = openIn(folder, { args: [] });
    await at.sees('Your candidate id:');
    await type(at, keys.enter);
    await at.sees('Nothing is typed yet.');
    await type(at, keys.escape, 's7', keys.enter);
    await at.sees('Candidate: s7');
    await at.sees('Enter begins.');
    at.press(keys.ctrlC);
    expect(await at.exit()).toBe(130);
    expect(at.screen()).toContain('Stopped before the exam began.');
    expect(readdirSync(join(folder, 'home', 'exams'))).toEqual([]);
  });

  test('hands in what is chosen on the screen when the time is up, in the middle of a question', async () => {
    const folder = newFolder({ minutes: 0.07 });
    const at = await begun(folder);
    await type(at, keys.enter, '2', keys.enter);
    await at.sees('Question 2 of 4');
    await at.sees(' s left');
    at.press('1');
    await at.sees('The time is up. What was kept is handed in.');
    expect(await at.exit()).toBe(0);
    expect(answersIn(folder)).toEqual({ 'sample/one': 'none', 'sample/many': [expect.any(String)] });
    expect(at.cursorShown()).toBe(true);
  });

  test('warns in a line when a minute is left, and counts on by itself', async () => {
    const at = await begun(newFolder({ minutes: 1.03 }));
    await at.sees('2 min left');
    await at.sees('1 minute is left.');
    await at.sees('59 s left');
    expect(at.raw()).not.toContain('\u0007');
  });
});

describe('an exam that was stopped', () => {
  test.each([
    ['Ctrl-C', 130, (at: Terminal) => at.press(keys.ctrlC)],
    ['Ctrl-D', 130, (at: Terminal) => at.press(keys.ctrlD)],
    ['SIGTERM', 143, (at: Terminal) => at.kill('SIGTERM')],
  ])('by %s ends with %i and goes on where it was', async (_, code, stop) => {
    const folder = newFolder({ minutes: 45 });
    const at = await begun(folder);
    await type(at, keys.enter, '2', keys.enter);
    await at.sees('Question 2 of 4');
    await at.sees('Esc: menu');
    stop(at);
    expect(await at.exit()).toBe(code);
    expect(at.screen().replace(/\n/g, '')).toContain('To go on: quizvisor take');
    expect(at.screen()).not.toMatch(/Error|\bat .*\.js/);
    expect(at.cursorShown()).toBe(true);
    expect(at.pastesMarked()).toBe(false);
    const again = openIn(folder);
    await again.sees('Going on where you stopped: 1 of 4 answered. 45 min left.');
    await again.sees('Enter goes on.');
    await type(again, keys.enter);
    await again.sees('❯ 2. [ ] Which are hypervisors?');
    expect(again.screen()).toContain('1. [x]');
  });

  test('by kill -9 in the middle of a question loses nothing that was answered or flagged', async () => {
    const folder = newFolder();
    const at = await begun(folder);
    await type(at, keys.enter, '2', keys.enter);
    await at.sees('Question 2 of 4');
    await type(at, keys.escape, '4', keys.enter);
    await at.sees('⚑ flagged');
    await type(at, '1');
    at.kill('SIGKILL');
    await at.exit();
    const again = await begun(folder);
    expect(again.screen()).toContain('Going on where you stopped: 1 of 4 answered.');
    await again.sees('❯ 2. [ ] ⚑ Which are hypervisors?');
    await type(again, '5', keys.enter);
    await handIn(again);
    // What was ticked a moment before may be lost, and nothing else.
    expect(answersIn(folder)).toMatchObject({ 'sample/one': 'none' });
  });

  test('is refused to a second terminal while the first one is at it', async () => {
    const folder = newFolder();
    const first = await begun(folder);
    const second = openIn(folder);
    expect(await second.exit()).toBe(2);
    expect(second.screen().replace(/\n/g, '')).toMatch(
      /^quizvisor: This exam is being taken in another terminal \(process \d+\)\. Go on there, or end it first\.$/,
    );
    expect(second.cursorShown()).toBe(true);
    await type(first, keys.enter, '2', keys.enter);
    await first.sees('Question 2 of 4');
  });

  test('goes to one of several that take over at once', async () => {
    const folder = newFolder();
    const killed = await begun(folder);
    await type(killed, keys.enter, '2', keys.enter);
    await killed.sees('Question 2 of 4');
    killed.kill('SIGKILL');
    await killed.exit();
    const codes = await Promise.all(
      Array.from({ length: 5 }, async (_, index) => {
        const child = spawn(
          process.execPath,
          [resolve('dist/bin.js'), 'take', join(folder, 'paper.json'), '--candidate', 's1', '--plain'],
          { env: { PATH: process.env.PATH, LANG: 'en', QUIZVISOR_HOME: join(folder, 'home') } },
        );
        // The one that gets it holds it until all others are through with asking.
        child.stdin.write(`/go 4\nanswer ${index}\n`);
        setTimeout(() => child.stdin.end(), 4000);
        return new Promise<number | null>((ended) => child.on('exit', ended));
      }),
    );
    expect(codes.filter((code) => code === 0)).toHaveLength(1);
    expect(codes.filter((code) => code === 2)).toHaveLength(4);
    const again = await begun(folder);
    expect(again.screen()).toContain('2 of 4 answered.');
  });
});

describe('an exam on a small screen and in Spanish', () => {
  test('fits into 40 columns and 12 rows', async () => {
    const folder = folderWithPaper(paperOf({ minutes: 45 }));
    const at = await begun(folder, { columns: 40, rows: 12 });
    const fits = (): void => {
      for (const line of at.screen().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    };
    await at.sees('45 min left');
    await at.sees('❯  1. [ ] Which host does *ESXi* need?');
    await type(at, '9');
    await at.sees('❯  9. [ ] Explain it.');
    fits();
    await type(at, keys.enter, keys.escape);
    await at.sees('❯ 1. Back to the question');
    await type(at, '5');
    await at.sees('❯ 5. Overview of the questions');
    await at.sees('45 min left · 9/9 · Esc: menu');
    fits();
  });

  test('has no English word of ours in Spanish', async () => {
    const folder = newFolder({ minutes: 45 });
    const at = openIn(folder, { lang: 'es_ES.UTF-8' });
    await at.sees('Entrar empieza; el tiempo corre desde entonces.');
    await type(at, keys.enter);
    await at.sees('Índice');
    await type(at, keys.enter);
    await at.sees('Elige con número, letra o flechas; Entrar contesta.');
    await type(at, '2', keys.enter);
    await at.sees('Pregunta 2 de 4');
    await type(at, keys.escape);
    await at.sees('Marcarla, para volver a mirarla');
    await type(at, '6', keys.enter);
    await at.sees('1 de 4 contestadas.');
    await type(at, '2', keys.enter);
    await at.sees('Entregado.');
    expect(await at.exit()).toBe(0);
    expect(at.raw()).not.toMatch(/Question|nswer|Enter |Overview|[Ff]lag|left|Handed|Candidate|point|Esc skips/);
  });

  test('the submission of a lost terminal is not half written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'out.json'), 'before');
    const at = await begun(folder);
    at.kill('SIGKILL');
    await at.exit();
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['home', 'out.json', 'paper.json']);
  });
});
