import { describe, expect, test } from 'vitest';
import { en } from '../../src/cli/messages/en.ts';
import type { Key } from '../../src/cli/prompts/parts/key.ts';
import type { ScreenFrame, ScreenStreams } from '../../src/cli/prompts/parts/screen.ts';
import { promptFor } from '../../src/cli/prompts/registry.ts';
import { settle } from '../../src/cli/take/answer.ts';
import { keysFor } from '../../src/cli/take/retype.ts';
import { noPaint } from '../../src/cli/terminal/style.ts';
import type { InteractionKind } from '../../src/core/interaction.ts';
import { interactionOfPaper } from '../../src/engine/paper-interaction.ts';
import { everyKind } from '../support/paper.ts';

const words = { messages: en, language: 'en', paint: noPaint };

const interactionOf = (kind: InteractionKind) => {
  const question = everyKind.find((one) => one.kind === kind);
  if (!question) throw new Error(kind);
  return interactionOfPaper(question);
};

/** What comes of keys in the prompt of a kind, without a terminal. */
const pressed = (kind: InteractionKind, keys: readonly Key[]): Promise<unknown> => {
  const interaction = interactionOf(kind);
  const frame: ScreenFrame = async (prompt) => {
    const state = keys.reduce((before, key) => prompt.press(before, key, { columns: 79, rows: 23 }), prompt.start);
    const response = prompt.response(state);
    if (response === undefined) throw new Error('nothing was sent');
    return response;
  };
  const streams: ScreenStreams = {
    input: process.stdin,
    output: process.stdout,
    signal: new AbortController().signal,
    frame,
  };
  return promptFor<InteractionKind>(interaction).ask(interaction, words, streams);
};

const enter: Key = { name: 'return', text: '', ctrl: false, shift: false };
const send: { readonly [kind: string]: Key } = { compose: { name: 's', text: '', ctrl: true, shift: false } };

describe('an answer given before is typed into its prompt, and sent again as it was', () => {
  test.each<[InteractionKind, unknown]>([
    ['choose-one', 'linux'],
    ['choose-many', ['kvm', 'xen']],
    ['choose-many', []],
    ['decide', true],
    ['decide', false],
    ['write', 'el hipervisor 👩‍👩‍👧‍👦'],
    ['number', '16,5 GiB'],
    ['match', { esxi: 'hosted', box: 'bare' }],
    ['match', { box: 'bare' }],
    ['order', ['power', 'boot', 'login']],
    ['fill', { what: 'guest', where: 'moon', size: '4 GiB' }],
    ['fill', { size: '4' }],
    ['compose', 'It is\n\n  a text.\nTwo.'],
  ])('%s: %j', async (kind, response) =>
    expect(await pressed(kind, [...keysFor(response, interactionOf(kind)), send[kind] ?? enter])).toEqual(response),
  );

  test('and nothing is typed of what does not belong there', () => {
    expect(keysFor('gone', interactionOf('choose-one'))).toEqual([]);
    expect(keysFor('yes', interactionOf('decide'))).toEqual([]);
    expect(keysFor(7, interactionOf('order'))).toEqual([]);
  });
});

describe('a typed line is an answer as far as the paper can tell', () => {
  const settled = (kind: InteractionKind, line: string) => {
    const interaction = interactionOf(kind);
    return settle(promptFor<InteractionKind>(interaction).parse(line, interaction), interaction);
  };
  test.each<[InteractionKind, string, unknown]>([
    ['choose-one', '2', 'none'],
    ['choose-one', 'c', 'linux'],
    ['choose-many', '3,1,1', ['xen', 'kvm']],
    ['choose-many', '0', []],
    ['decide', 'Verdadero', true],
    ['decide', 'f', false],
    ['decide', '1', true],
    ['number', '1.5', '1.5'],
    ['match', '2=a', { box: 'bare' }],
    ['order', '312', ['power', 'boot', 'login']],
    ['fill', ' |2|', { where: 'moon' }],
    ['write', '/etc/passwd', '/etc/passwd'],
  ])('%s: %j', (kind, line, response) => expect(settled(kind, line)).toEqual({ response }));
  test.each<[InteractionKind, string, string]>([
    ['choose-one', '4', 'no-choice'],
    ['choose-one', 'windows xp', 'no-choice'],
    ['choose-many', '1 9', 'no-choice'],
    ['decide', 'perhaps', 'not-true-or-false'],
    ['number', 'many', 'no-number'],
    ['match', '1=z', 'no-pair'],
    ['match', 'a b', 'no-pair'],
    ['order', '1 2', 'no-order'],
    ['order', '1 1 2', 'no-order'],
    ['fill', '||', 'blank'],
    ['fill', '|5|', 'no-choice'],
    ['fill', '||much', 'no-number'],
    ['write', '  ', 'blank'],
    ['compose', '', 'blank'],
  ])('%s: %j is none (%s)', (kind, line, problem) => expect(settled(kind, line)).toEqual({ problem }));
});
