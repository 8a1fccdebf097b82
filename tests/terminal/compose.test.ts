import { chmodSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const practise = (columns = 80, env: { readonly [name: string]: string } = {}): Terminal => {
  const bank = bankOf([
    { id: 'one', type: 'essay', words: { min: 3, max: 6 } },
    { id: 'two', type: 'essay' },
  ]);
  const file = `${folderWith({ 'bank.yaml': bank })}/bank.yaml`;
  terminal = openTerminal(['practice', file, '--seed', 'x', '-n', '2'], { columns, env });
  return terminal;
};

test('Enter makes a line, and a line with a single full stop sends', async () => {
  const screen = practise();
  await screen.sees('0 words');
  screen.press('first line');
  screen.press(keys.enter);
  screen.press('second 日本語');
  await screen.sees('│ second 日本語');
  screen.press(keys.enter);
  await screen.sees('│ second 日本語\n│\n');
  screen.press('.');
  screen.press(keys.enter);
  await screen.sees('Your answer: first line\nsecond 日本語\n');
  await screen.sees('Enter goes on');
  screen.press(keys.enter);
  await screen.sees('Question 2 of 2');
});

test('the words are counted against the limits', async () => {
  const bank = bankOf([{ id: 'one', type: 'essay', words: { min: 3, max: 6 } }]);
  terminal = openTerminal(['practice', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`], {});
  await terminal.sees('0 words (from 3 to 6): 3 to go');
  terminal.press('a b c d');
  await terminal.sees('4 words (from 3 to 6)\n');
  terminal.press(' e f g');
  await terminal.sees('7 words (from 3 to 6): 1 too many');
});

test('an empty text is not sent', async () => {
  const screen = practise(40, { LANG: 'es_ES.UTF-8' });
  await screen.sees('0 palabras');
  screen.press(keys.ctrlS);
  await screen.sees('No se ha enviado: todavía no hay texto.');
});

test('a paste keeps its lines, answers one question only and presses no keys', async () => {
  const screen = practise(40);
  await screen.sees('0 words');
  screen.paste('one\r\n.\n\ttwo\u0013\u0003\n');
  await screen.sees('│ one\n│ .\n│   two\n');
  expect(screen.screen()).not.toContain('Question 2 of 2');
  screen.press(keys.ctrlS);
  await screen.sees('Your answer: one\n.\n');
  await screen.sees('Enter goes on');
  screen.press(keys.enter);
  await screen.sees('Question 2 of 2');
  await screen.sees('0 words');
});

test('a long paste is drawn once, and a text longer than the screen scrolls', async () => {
  const screen = practise(40);
  await screen.sees('0 words');
  screen.paste(Array.from({ length: 1000 }, (_, index) => `line ${index} 日本`).join('\n'));
  await screen.sees('3000 words');
  await screen.sees('│ line 999 日本');
  await screen.cursorAt('│ line 999 日本'.length + 2);
  expect(screen.line(screen.cursor().row)).toBe('│ line 999 日本');
  screen.press(keys.up, keys.up);
  await screen.sees('⋮');
  expect(screen.screen().match(/Question 1 of/g)).toHaveLength(1);
});

test('the cursor stands where the next letter goes, over rows that are broken', async () => {
  const screen = practise(40);
  await screen.sees('0 words');
  screen.press('A long line that does not fit on a row of forty 日本語 cells');
  await screen.sees('cells');
  screen.press(keys.up, 'HERE');
  await screen.sees('HERE');
  expect(screen.screen()).toContain('│ A long line that does notHERE fit on\n');
  await screen.cursorAt('│ A long line that does notHERE'.length);
});

test('Ctrl-O opens the editor and takes over what it saved', async () => {
  const folder = folderWith({
    'editor.sh':
      '#!/bin/sh\ntest "$1" = --wait && printf "from the editor\\n\\nas it was: %s\\n" "$(cat "$2")" > "$2.new" && mv "$2.new" "$2"\n',
  });
  chmodSync(`${folder}/editor.sh`, 0o755);
  const screen = practise(80, { EDITOR: `${folder}/editor.sh --wait` });
  await screen.sees('Ctrl-O opens your editor.');
  screen.press('typed');
  await screen.sees('│ typed');
  screen.press(keys.ctrlO);
  await screen.sees('│ from the editor\n│\n│ as it was: typed\n');
  screen.press('!', keys.ctrlS);
  await screen.sees('Your answer: from the editor\n\nas it was: typed!\n');
});

test('without an editor there is none to open; Ctrl-C ends with 130', async () => {
  const screen = practise();
  await screen.sees('0 words');
  expect(screen.screen()).not.toContain('Ctrl-O');
  screen.press('text', keys.ctrlO);
  await screen.sees('│ text');
  screen.press(keys.ctrlC);
  expect(await screen.exit()).toBe(130);
});
