import { afterEach, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

/** Items in their start order: the seed gives 2, 1, 3 of the key (see the first test). */
const practise = (columns = 80, env: { readonly [name: string]: string } = {}): Terminal => {
  const items = { first: 'the first', second: 'the second 日本語', third: 'the third 👩‍👩‍👧‍👦' };
  const bank = bankOf([{ id: 'o', type: 'ordering', items, answer: ['first', 'second', 'third'] }]);
  terminal = openTerminal(['practice', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`, '--seed', 's'], {
    columns,
    env,
  });
  return terminal;
};

/** The number that an item has on the screen. */
const numberOf = (screen: string, text: string): string => screen.match(new RegExp(`(\\d)\\. ${text}`))?.[1] ?? '?';

test('Enter at once is no answer, and says so', async () => {
  const screen = practise();
  await screen.sees('Enter sends');
  screen.press(keys.enter);
  await screen.sees('Not sent: you have not moved anything yet.');
  expect(screen.screen()).not.toContain('Your answer');
});

test('typed numbers must name every item once, and Enter sends them', async () => {
  const screen = practise();
  await screen.sees('Enter sends');
  const right = ['the first', 'the second', 'the third'].map((text) => numberOf(screen.screen(), text));
  screen.press(`${right[0]} ${right[0]}`);
  await screen.sees(`Order: ${right[0]} ${right[0]}`);
  screen.press(keys.enter);
  await screen.sees(`Not sent: ${right[0]} is there twice.`);
  screen.press(keys.backspace, right[1] ?? '');
  await screen.sees(`Order: ${right[0]} ${right[1]}`);
  screen.press(keys.enter);
  await screen.sees(`Not sent: ${right[2]} is missing`);
  screen.press(right[2] ?? '', keys.enter);
  await screen.sees('✓ Right!');
});

test.each([80, 40])('the arrow keys carry a picked item at %i columns', async (columns) => {
  const screen = practise(columns);
  await screen.sees('Enter sends');
  screen.press(' ');
  await screen.sees('↕');
  screen.press(keys.down, keys.down, keys.enter);
  await screen.losesSight('↕');
  const order = [...screen.screen().matchAll(/\d\. (the \w+)/g)].map(([, text]) => text);
  screen.press(keys.enter);
  await screen.sees('Your answer: ');
  expect(screen.screen().replaceAll('\n', '')).toContain(`Your answer: ${order[0]}`);
});

test('Shift and an arrow carry an item without picking it up', async () => {
  const screen = practise();
  await screen.sees('❯ 1. ');
  const top = screen.screen().match(/❯ 1\. (the \w+)/)?.[1] ?? '';
  screen.press(keys.shiftDown);
  await screen.sees('❯ 1. ');
  screen.press(keys.enter);
  await screen.sees('Your answer: ');
  expect(screen.screen()).not.toContain(`Your answer: ${top}`);
});

test('a paste of several lines is one answer', async () => {
  const screen = practise();
  await screen.sees('Enter sends');
  screen.paste('3\n1\n');
  await screen.sees('Order: 3 1');
  screen.press(keys.enter);
  await screen.sees('Not sent: 2 is missing');
});

test('Ctrl-C ends with 130 and gives the cursor back', async () => {
  const screen = practise(40, { LANG: 'es_ES.UTF-8' });
  await screen.sees('Entrar envía');
  screen.press(keys.ctrlC);
  expect(await screen.exit()).toBe(130);
  expect(screen.screen()).toContain('Parado.');
});
