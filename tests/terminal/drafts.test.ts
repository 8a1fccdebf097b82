import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Paper, PaperQuestion, Submission } from '../../src/generated/types.ts';
import { everyKind, folderWithPaper, paperOf } from '../support/paper.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const terminals: Terminal[] = [];
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.close();
});

const begun = async (folder: string, lang = 'en_US.UTF-8'): Promise<Terminal> => {
  const args = ['take', join(folder, 'paper.json'), '-o', join(folder, 'out.json'), '--candidate', 's1'];
  const at = openTerminal(args, { env: { LANG: lang, QUIZVISOR_HOME: join(folder, 'home') } });
  terminals.push(at);
  await at.sees('Enter');
  at.press(keys.enter);
  await at.sees(lang.startsWith('es') ? 'Preguntas' : 'Overview');
  return at;
};

const kindOf = (kind: string): PaperQuestion => everyKind.find((one) => one.kind === kind) as PaperQuestion;
const folderOf = (kinds: readonly string[], change: Partial<Paper> = {}): string =>
  folderWithPaper(paperOf({ sections: [{ title: 'All', questions: kinds.map(kindOf) }], ...change }));

const answersIn = (folder: string): Submission['answers'] =>
  (JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Submission).answers;

const pause = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

/** The last draft in the journal of an attempt that goes on. */
const draftIn = (folder: string): unknown => {
  const exams = join(folder, 'home', 'exams');
  const [name = ''] = readdirSync(exams).filter((file) => file.endsWith('.ndjson') || file.endsWith('.jsonl'));
  const events = readFileSync(join(exams, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event?: string; response?: unknown });
  return events.findLast(({ event }) => event === 'draft')?.response;
};

/** What is pressed at a question of each kind, unsent, and what it comes to. */
const unsent: readonly (readonly [kind: string, pressed: string, response: unknown])[] = [
  ['choose-one', '2', 'none'],
  ['choose-many', '13', ['kvm', 'xen']],
  ['decide', 'f', false],
  ['write', 'a hypervisor', 'a hypervisor'],
  ['number', '2 GiB', '2 GiB'],
  ['match', 'b', { esxi: 'hosted' }],
  ['order', '312', ['power', 'boot', 'login']],
  ['fill', 'guest', { what: 'guest' }],
  ['compose', 'It is so\rand so', 'It is so\nand so'],
];

describe('an answer that was not sent', () => {
  test.each(unsent)('is handed in when the time is up: %s', async (kind, pressed, response) => {
    const folder = folderOf([kind], { minutes: 0.06 });
    const at = await begun(folder);
    at.press(keys.enter);
    await at.sees('Question 1 of 1');
    await at.sees('Esc: menu');
    for (const key of pressed) at.press(key);
    await at.sees('The time is up.');
    expect(await at.exit()).toBe(0);
    expect(answersIn(folder)).toEqual({ [kindOf(kind).question]: response });
  });

  test.each([
    ['Ctrl-C', 130, (at: Terminal) => at.press(keys.ctrlC)],
    ['SIGTERM', 143, (at: Terminal) => at.kill('SIGTERM')],
    ['SIGHUP', 129, (at: Terminal) => at.kill('SIGHUP')],
  ])('of an essay is there again after %s', async (_, code, stop) => {
    const folder = folderOf(['compose', 'write']);
    const at = await begun(folder);
    at.press(keys.enter);
    await at.sees('Question 1 of 2');
    await at.sees('Esc: menu');
    at.press('It is half');
    await at.sees('It is half');
    stop(at);
    expect(await at.exit()).toBe(code);
    expect(draftIn(folder)).toBe('It is half');
    const again = await begun(folder);
    again.press(keys.enter);
    await again.sees('It is half');
    again.press(' done');
    await again.sees('It is half done');
    again.press(keys.ctrlS);
    await again.sees('Question 2 of 2');
  });

  test('is on disk after a pause, whatever happens then', async () => {
    const folder = folderOf(['compose']);
    const at = await begun(folder);
    at.press(keys.enter);
    await at.sees('Esc: menu');
    at.press('kept by a pause');
    await at.sees('kept by a pause');
    await pause(1600);
    at.kill('SIGKILL');
    await at.exit();
    expect(draftIn(folder)).toBe('kept by a pause');
  });

  test('is kept by every way out of the question, and an emptied one gives way to what was sent', async () => {
    const folder = folderOf(['write', 'decide']);
    const at = await begun(folder);
    at.press(keys.enter);
    await at.sees('Question 1 of 2');
    await at.sees('Esc: menu');
    at.press('xen', keys.escape);
    await at.sees('Next question');
    at.press('2', keys.enter);
    await at.sees('Question 2 of 2');
    expect(draftIn(folder)).toBe('xen');
    at.press(keys.escape);
    await at.sees('Previous question');
    at.press('3', keys.enter);
    await at.sees('Your answer: xen');
    at.press(keys.ctrlU);
    await pause(1300);
    expect(draftIn(folder)).toBe(null);
  });
});

describe('keys', () => {
  test('Escape and the key behind it in one piece are two keys', async () => {
    const folder = folderOf(['choose-one', 'decide']);
    const at = await begun(folder);
    at.press(keys.enter);
    await at.sees('Esc: menu');
    at.press(`${keys.escape}2${keys.enter}`);
    await at.sees('Question 2 of 2');
  });

  test('two that go on in one piece are both heard', async () => {
    const at = openTerminal(['practice', 'banks', '-n', '3', '--type', 'single-choice', '--seed', 'two']);
    terminals.push(at);
    await at.sees('s skip');
    at.press(`s${keys.enter}`);
    await at.sees('Question 2 of 3');
  });
});
