import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Format } from '../../src/core/format.ts';
import { comparableQuestion } from '../../src/engine/convert/verify.ts';
import canvas from '../../src/formats/canvas-qti.ts';
import { childrenOf, findAll } from '../../src/formats/qti/names.ts';
import qti2 from '../../src/formats/qti2.ts';
import qti3 from '../../src/formats/qti3.ts';
import { corpus, fixture, parsed, printed, shipped, sourceOf, treesOf } from './qti-files.ts';

test('reads what Canvas asks, as it grades', async () => {
  const { questions, losses, title } = await parsed(canvas, fixture('canvas.xml'));
  expect(title).toBe('A quiz');
  expect(losses).toMatchObject([{ code: 'description', effect: 'left-out', question: 'note' }]);
  expect(questions.map(({ question }) => question)).toEqual([
    {
      id: 'primes',
      topic: [],
      prompt: 'Which are **prime**?',
      asked: {
        kind: 'choose-many',
        choices: [
          { text: '2', right: true },
          { text: '9', right: false },
          { text: '7', right: true },
        ],
        scoring: 'net-correct',
      },
      points: 3,
      explanation: 'Nine is three threes.',
    },
    {
      id: 'range',
      topic: [],
      prompt: 'From one to five',
      asked: { kind: 'number', accepted: [{ value: 3, tolerance: 2 }] },
    },
    {
      id: 'dropdowns',
      topic: [],
      prompt: '',
      asked: {
        kind: 'fill',
        pieces: [
          'Snow is ',
          {
            asked: {
              kind: 'choose-one',
              choices: [
                { text: 'white', right: true },
                { text: 'red', right: false },
              ],
            },
          },
          ' and ',
          {
            asked: {
              kind: 'choose-one',
              choices: [
                { text: 'hot', right: false },
                { text: 'cold', right: true },
              ],
            },
          },
          '.',
        ],
      },
    },
  ]);
});

test.each(shipped.map((bank) => [bank.bank, bank] as const))(
  'gives the bank %s back, but for what it names',
  async (_, bank) => {
    const { content, banks, losses } = await printed(canvas, [bank]);
    const back = new Map((await parsed(canvas, content)).questions.map(({ question }) => [question.id, question]));
    const named = new Set(losses.map(({ question }) => question));
    for (const question of banks.flatMap(({ questions }) => questions)) {
      if (named.has(question.id)) continue;
      const read = back.get(question.id);
      expect(read && comparableQuestion({ ...read, topic: [] }, true)).toBe(
        comparableQuestion({ ...question, topic: [] }, true),
      );
    }
  },
);

test('the package names its files, and every item has its type and its points', async () => {
  const trees = treesOf((await printed(canvas, shipped)).content);
  const resources = findAll(trees.get('imsmanifest.xml') ?? (undefined as never), ['resource']);
  const files = resources.flatMap((one) => childrenOf(one, 'file').map(({ attributes }) => attributes.href));
  expect(files.sort()).toEqual([...trees.keys()].filter((name) => name !== 'imsmanifest.xml').sort());
  for (const tree of trees.values())
    for (const item of findAll(tree, ['item'])) {
      expect(findAll(item, ['fieldlabel']).map(({ text }) => text)).toEqual(['question_type', 'points_possible']);
      const labels = new Set(findAll(item, ['response_label']).map(({ attributes }) => attributes.ident));
      for (const { text, attributes } of findAll(item, ['varequal']))
        if (findAll(item, ['response_lid']).some((one) => one.attributes.ident === attributes.respident))
          expect(labels).toContain(text);
    }
});

const foreign =
  corpus === undefined
    ? []
    : ['qti12', 'qti21', 'qti30'].flatMap((folder) =>
        readdirSync(`${corpus}/${folder}`).map((name) => `${folder}/${name}`),
      );

const readForeign = async (): Promise<void> => {
  const formats: readonly Format[] = [qti3, qti2, canvas];
  let questions = 0;
  for (const name of foreign) {
    const bytes = readFileSync(`${corpus}/${name}`);
    const format = formats.find((one) => one.recognises?.(sourceOf(bytes)) === true) ?? qti2;
    const read = await parsed(format, bytes);
    questions += read.questions.length;
    expect(read.questions.length + read.losses.length, name).toBeGreaterThan(0);
  }
  expect(questions).toBeGreaterThanOrEqual(46);
};

// Without such a folder there is nothing to be tested.
if (foreign.length > 0) test('every file of others is read or refused for a reason', readForeign);
