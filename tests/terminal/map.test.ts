import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const bank = bankOf([
  {
    id: 'capital',
    type: 'single-choice',
    prompt: 'The capital of **Peru**?',
    choices: { a: 'Lima', b: 'Cusco' },
    answer: 'a',
  },
  { id: 'river', type: 'short-answer', prompt: 'The longest river of Peru?', answer: ['Ucayali'] },
  { id: 'flag', type: 'true-false', prompt: 'Llamas spit.', answer: true },
]);
const table = 'Timestamp,Email,Capital of Peru perhaps?,Llamas spit.\n2026/12/01 9:00:00 AM GMT+1,a,Trujillo,yes\n';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const open = () => {
  const folder = folderWith({ 'bank.yaml': bank, 't.csv': table });
  const map = join(folder, 'map.yaml');
  terminal = openTerminal(['map', join(folder, 't.csv'), join(folder, 'bank.yaml'), '-o', map]);
  return { terminal, text: () => readFileSync(map, 'utf8') };
};

test('asks about the columns that are unsure, and writes what was picked', async () => {
  const { terminal: at, text } = open();
  await at.sees('What does the column "Capital of Peru perhaps?" answer?');
  await at.sees('leave it out');
  expect(at.screen()).toContain('The longest river of Peru?');
  expect(at.screen()).not.toContain('Llamas spit');
  at.press('1', keys.enter);
  expect(await at.exit()).toBe(0);
  expect(text()).toContain('{column: "Capital of Peru perhaps?", question: sample/capital} # 1.00: chosen by hand');
});

test('leaves a column out on Escape, and writes nothing on Ctrl-C', async () => {
  const first = open();
  await first.terminal.sees('leave it out');
  first.terminal.press(keys.escape);
  expect(await first.terminal.exit()).toBe(0);
  expect(first.text()).toContain('ignore:\n  - "Capital of Peru perhaps?"');
  const second = open();
  await second.terminal.sees('leave it out');
  second.terminal.press(keys.ctrlC);
  expect(await second.terminal.exit()).toBe(130);
  expect(second.text).toThrow(/ENOENT/);
  expect(second.terminal.cursorShown()).toBe(true);
});
