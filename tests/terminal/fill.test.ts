import { afterEach, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const text = `Complete the *test* of \`{{kind}}\`:

\`\`\`bash
if [[ -f "$my_file_name" ]]; then
  {{echo}} "*found*" \\{{raw}} a_b_c
fi
\`\`\`

It is {{size}} and {{colour}}.
`;

const practise = (columns = 80, env: { readonly [name: string]: string } = {}): Terminal => {
  const bank = bankOf([
    {
      id: 'c',
      type: 'cloze',
      text,
      blanks: {
        kind: { type: 'short-answer', answer: ['日本語'] },
        echo: { type: 'short-answer', answer: ['echo'] },
        size: { type: 'numerical', answer: 1.5 },
        colour: { type: 'single-choice', choices: { red: 'deep red', blue: 'pale blue' }, answer: 'red' },
      },
    },
    { id: 'd', type: 'short-answer', answer: ['x'] },
  ]);
  const file = `${folderWith({ 'bank.yaml': bank })}/bank.yaml`;
  terminal = openTerminal(['practice', file, '--type', 'cloze', '--seed', 's'], { columns, env });
  return terminal;
};

test('code is shown unchanged, with the blank visible inside it', async () => {
  const screen = practise();
  await screen.sees('Blank 1 of 4');
  expect(screen.screen()).toContain('    if [[ -f "$my_file_name" ]]; then\n');
  expect(screen.screen()).toContain('      [2: …] "*found*" {{raw}} a_b_c\n    fi\n');
  expect(screen.screen()).not.toContain('```');
});

test.each([80, 40])('blanks are filled in their places and sent at %i columns', async (columns) => {
  const screen = practise(columns);
  await screen.sees('[▸1: …]');
  screen.press('日本語');
  await screen.sees('[▸1: 日本語]');
  screen.press(keys.tab, '*_x_*');
  await screen.sees('      [▸2: *_x_*] "*found*"');
  screen.press(keys.ctrlU, 'echo', keys.down, '1.500');
  await screen.sees('1.500 → 1.5 or 1500');
  screen.press(keys.enter);
  await screen.sees('Blank 4 of 4');
  const red = screen.screen().match(/(\d)\. deep red/)?.[1] ?? '';
  screen.press('9');
  await screen.sees('That is none of the choices.');
  screen.press(red);
  await screen.sees('[4: deep red]');
  await screen.sees('❯ Send');
  screen.press(keys.enter);
  await screen.sees('✓ Right!');
});

test('a blank can be left and come back to; nothing at all is not sent', async () => {
  const screen = practise();
  await screen.sees('[▸1: …]');
  screen.press(keys.down, keys.down, keys.down, keys.down);
  await screen.sees('❯ Send (4 empty)');
  screen.press(keys.enter);
  await screen.sees('Not sent: every blank is still empty.');
  screen.press(keys.up, keys.up, keys.up, 'echo');
  await screen.sees('[▸2: echo]');
  screen.press(keys.enter, keys.enter, keys.enter);
  await screen.sees('❯ Send (3 empty)');
  screen.press(keys.enter);
  await screen.sees('~ Partly right: 25 % of the credit.');
});

test('a paste of several lines stays in its blank', async () => {
  const screen = practise(40, { LANG: 'es_ES.UTF-8' });
  await screen.sees('Hueco 1 de 4');
  screen.paste('uno\ndos\ttres\n');
  await screen.sees('Hueco 1 de 4: uno dos tres');
  expect(screen.screen()).toContain('[2: …]');
});
