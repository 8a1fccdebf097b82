import { afterEach, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const practise = (columns = 80, env: { readonly [name: string]: string } = {}): Terminal => {
  const bank = bankOf([{ id: 'n', type: 'numerical', answer: 1500, units: { MiB: 1, GiB: 1024 } }]);
  terminal = openTerminal(['practice', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`], { columns, env });
  return terminal;
};

test('what is read stands beside what is typed', async () => {
  const screen = practise();
  await screen.sees('Your number:');
  screen.press('3,14');
  await screen.sees('Your number: 3,14 → 3.14');
  screen.press(keys.ctrlU, '1.500');
  await screen.sees('Your number: 1.500 → 1.5 or 1500');
  screen.press(' Mi');
  await screen.losesSight('→');
  screen.press('B');
  await screen.sees('1.500 MiB → 1.5 or 1500 MiB');
  screen.press(keys.enter);
  await screen.sees('✓ Right!');
});

test('nothing is read while it is no number yet', async () => {
  const screen = practise(40, { LANG: 'es_ES.UTF-8' });
  await screen.sees('Tu número:');
  screen.press('-');
  await screen.sees('Tu número: -');
  expect(screen.screen()).not.toContain('→');
  screen.press('1.500');
  await screen.sees('Tu número: -1.500 → -1.5 o -1500');
});

test('Enter on an empty line is no answer', async () => {
  const screen = practise();
  await screen.sees('Your number:');
  screen.press(keys.enter);
  await screen.sees('Not sent: there is no number yet.');
});

test('a paste of two lines is one text', async () => {
  const screen = practise();
  await screen.sees('Your number:');
  screen.paste('1500\n2000\n');
  await screen.sees('Your number: 1500 2000');
  expect(screen.screen()).not.toContain('Your answer');
});
