import { afterEach, expect, test } from 'vitest';
import { bankOf, folderWith } from '../support/run.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

const practise = (columns = 80, env: { readonly [name: string]: string } = {}): Terminal => {
  const bank = bankOf([
    {
      id: 'm',
      type: 'matching',
      items: { esxi: 'VMware **ESXi**', kvm: '日本語の KVM', box: 'VirtualBox \u001B[31m' },
      targets: { one: 'type one, on the bare hardware of the machine', two: 'type two' },
      answer: { esxi: 'one', kvm: 'one', box: 'two' },
    },
  ]);
  terminal = openTerminal(['practice', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`, '--seed', 's'], {
    columns,
    env,
  });
  return terminal;
};

/** The letter that a target has on the screen. */
const letterOf = (screen: string, text: string): string => screen.match(new RegExp(`([a-z])\\. ${text}`))?.[1] ?? '?';

test.each([80, 40])('letters match item by item, and the last row sends, at %i columns', async (columns) => {
  const screen = practise(columns);
  await screen.sees('Send (3 left out)');
  const one = letterOf(screen.screen(), 'type one');
  const two = letterOf(screen.screen(), 'type two');
  screen.press(one);
  await screen.sees('Send (2 left out)');
  screen.press(one, two);
  await screen.sees('❯ Send');
  expect(screen.screen()).toContain(`${one}. type one`);
  screen.press(keys.enter);
  await screen.sees('✓ Right!');
});

test('a match can be changed and taken back before it is sent', async () => {
  const screen = practise();
  await screen.sees('❯ 1. ');
  const one = letterOf(screen.screen(), 'type one');
  const two = letterOf(screen.screen(), 'type two');
  screen.press(two, two);
  await screen.sees('Send (1 left out)');
  screen.press(keys.up, keys.up, one, keys.backspace);
  await screen.sees('Send (2 left out)');
  screen.press(keys.down, keys.down, keys.enter);
  await screen.sees('~ Partly right: 33 % of the credit.');
});

test('nothing matched is not sent, and an unknown letter is said to be one', async () => {
  const screen = practise();
  await screen.sees('❯ 1. ');
  screen.press('z');
  await screen.sees('There is no letter z in the list.');
  screen.press(keys.enter, keys.enter, keys.enter, keys.enter);
  await screen.sees('Not sent: nothing is matched yet.');
});

test('the targets stay in sight where the screen is low', async () => {
  const bank = bankOf([
    {
      id: 'm',
      type: 'matching',
      items: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`i${index}`, `item ${index}`])),
      targets: { one: 'type one', two: 'type two' },
      answer: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`i${index}`, 'one'])),
    },
  ]);
  terminal = openTerminal(['practice', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`], { columns: 40, rows: 16 });
  await terminal.sees('❯ 1. item 0');
  for (let item = 1; item <= 20; item += 1) {
    terminal.press(keys.down);
    await terminal.sees(item === 20 ? '❯ Send' : `❯ ${item + 1}. item ${item}`);
    expect(terminal.screen().split('\n').slice(-16).join('\n')).toMatch(/a\. type.*\n.*b\. type/);
  }
  expect(terminal.screen().match(/Question 1 of 1/g)).toHaveLength(1);
});

test('control characters of the bank are shown and not sent; the words are Spanish', async () => {
  const screen = practise(40, { LANG: 'es_ES.UTF-8' });
  await screen.sees('Enviar (3 sin pareja)');
  expect(screen.screen()).toContain('VirtualBox ␛[31m');
  screen.press(keys.ctrlC);
  expect(await screen.exit()).toBe(130);
});
