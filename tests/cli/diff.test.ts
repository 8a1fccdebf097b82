import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { diffBanks } from '../../src/engine/diff.ts';
import type { Bank, Diff } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const single = {
  id: 'host',
  type: 'single-choice',
  choices: { none: 'None', windows: 'Windows', linux: 'Linux' },
  answer: 'none',
  explanation: 'It starts first.',
};
const many = { id: 'many', type: 'multiple-response', choices: single.choices, answer: ['none', 'linux'] };
const short = {
  id: 'short',
  type: 'short-answer',
  answer: ['hypervisor', { text: 'VMM', credit: 0.5, feedback: 'Hm.' }],
};
const order = { id: 'order', type: 'ordering', items: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'b', 'c'] };
const cloze = {
  id: 'gaps',
  type: 'cloze',
  text: '{{one}} and {{two}}',
  blanks: { one: { type: 'numerical', answer: 1 }, two: { ...single, id: undefined, explanation: undefined } },
};
const essay = { id: 'essay', type: 'essay', rubric: [{ criterion: 'Clear', points: 1 }], sample: 'So.' };
const number = { id: 'number', type: 'numerical', answer: 2, units: { GiB: 1, MiB: 0.0009765625 } };

const parsed = (questions: readonly object[], head: object = {}): Bank => JSON.parse(bankOf(questions, head)) as Bank;

/** The changes from one question to another, as `level field`. */
const between = (old: object, changed: object): readonly string[] =>
  diffBanks([parsed([old])], [parsed([{ ...old, ...changed }])]).map(({ level, field }) => `${level} ${field}`);

describe('what grading reads is major', () => {
  test.each<readonly [string, object, object, readonly string[]]>([
    ['another key', single, { answer: 'windows' }, ['major answer']],
    ['another type', single, { type: 'multiple-response', answer: ['none'] }, ['major type']],
    ['other points', single, { points: 2 }, ['major points']],
    ['credit for a choice', single, { credit: { linux: 0.5 } }, ['major credit']],
    ['a choice less', single, { choices: { none: 'None', windows: 'Windows' } }, ['major choices/linux']],
    ['a choice more', many, { choices: { ...many.choices, mac: 'Mac' } }, ['major choices/mac']],
    ['another scoring', many, { scoring: 'per-option' }, ['major scoring']],
    ['a part of the key', many, { answer: ['none'] }, ['major answer']],
    ['one more accepted answer', short, { answer: [...short.answer, 'monitor'] }, ['major answer']],
    ['another credit of an accepted answer', short, { answer: ['hypervisor', { text: 'VMM' }] }, ['major answer']],
    ['patterns', short, { patterns: [{ pattern: 'hyper.*' }] }, ['major patterns']],
    ['how texts are compared', short, { match: { typos: 1 } }, ['major match']],
    ['another order', order, { answer: ['b', 'a', 'c'] }, ['major answer']],
    ['another tolerance', number, { tolerance: '5%' }, ['major tolerance']],
    ['other units', number, { units: { GiB: 1 } }, ['major units']],
    ['other points of a criterion', essay, { rubric: [{ criterion: 'Clear', points: 2 }] }, ['major rubric']],
    [
      'the key and the weight of a blank',
      cloze,
      { blanks: { ...cloze.blanks, one: { type: 'numerical', answer: 3, weight: 2 } } },
      ['major blanks/one/answer', 'major blanks/one/weight'],
    ],
    ['a blank less', cloze, { blanks: { one: cloze.blanks.one } }, ['major blanks/two']],
    ['a field that is not known yet', single, { leniency: 3 }, ['major leniency']],
  ])('%s', (_, old, changed, expected) => expect(between(old, changed)).toEqual(expected));
});

describe('what it does not read is less', () => {
  test.each<readonly [string, object, object, readonly string[]]>([
    ['the prompt', single, { prompt: 'Which one?' }, ['patch prompt']],
    ['words of choices', single, { choices: { ...single.choices, none: 'Not any' } }, ['patch choices/none']],
    ['a choice called feedback keeps its credit', many, { credit: { feedback: 1 } }, ['major credit']],
    [
      'explanation, hints, references, tags, difficulty, feedback',
      single,
      {
        explanation: 'E',
        hints: ['H'],
        references: [{ title: 'R' }],
        tags: ['t'],
        difficulty: 'hard',
        feedback: { linux: 'F' },
      },
      ['patch explanation', 'patch difficulty', 'patch hints', 'patch references', 'patch tags', 'patch feedback'],
    ],
    [
      'feedback in an accepted answer',
      short,
      { answer: ['hypervisor', { text: 'VMM', credit: 0.5 }] },
      ['patch answer'],
    ],
    ['words of a criterion', essay, { rubric: [{ criterion: 'Plain', points: 1 }] }, ['patch rubric']],
    ['the order of right choices', many, { answer: ['linux', 'none'] }, ['patch answer']],
    [
      'the order of choices',
      single,
      { choices: { linux: 'Linux', windows: 'Windows', none: 'None' } },
      ['patch choices'],
    ],
    ['retiring', single, { status: 'retired' }, ['minor status']],
    ['another topic', single, { topic: 'other' }, ['minor topic']],
    ['a default that is written out', many, { points: 1, status: 'active', scoring: 'balanced', shuffle: true }, []],
    [
      'a default of comparing that is written out',
      { ...short, match: { typos: 1 } },
      { match: { typos: 1, case: false } },
      [],
    ],
    ['a draft, which was never asked', { ...single, status: 'draft' }, { answer: 'linux' }, ['minor answer']],
  ])('%s', (_, old, changed, expected) => expect(between(old, changed)).toEqual(expected));
});

describe('of whole banks', () => {
  const named = (old: readonly Bank[], now: readonly Bank[]) =>
    diffBanks(old, now).map(({ level, kind, bank, question, field }) =>
      [level, kind, bank, question, field].filter((part) => part !== undefined).join(' '),
    );
  test('a question less is major, one more is minor, another order is patch', () => {
    expect(named([parsed([single, many])], [parsed([many, short])])).toEqual([
      'major removed sample host',
      'minor added sample short',
    ]);
    expect(named([parsed([single, many])], [parsed([many, single])])).toEqual(['patch changed sample questions']);
  });
  test('topics, languages and titles change no mark; another id does', () => {
    const old = parsed([single]);
    expect(named([old], [parsed([single], { topics: { all: 'Every', more: 'More' } })])).toEqual([
      'patch changed sample topics/all',
      'minor added sample topics/more',
    ]);
    expect(named([old], [parsed([single], { title: 'T', languages: ['en', 'es'], license: 'MIT' })])).toEqual([
      'minor changed sample languages',
      'patch changed sample title',
      'patch added sample license',
    ]);
    expect(named([old], [parsed([single], { bank: 'other' })])).toEqual(['major changed other bank']);
  });
  test('banks of a library go together by their ids', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((bank) => parsed([single], { bank })) as [Bank, Bank, Bank];
    expect(named([a, b], [c, b])).toEqual(['major removed a', 'minor added c']);
  });
  test('a bank is like itself', () => {
    const bank = parsed([single, many, short, order, cloze, essay, number]);
    expect(diffBanks([bank], [bank])).toEqual([]);
  });
});

describe('quizvisor diff', () => {
  const folder = folderWith({
    'old.yaml': bankOf([single]),
    'words.yaml': bankOf([{ ...single, prompt: 'Which\u001b[31m\none?' }]),
    'key.yaml': bankOf([{ ...single, answer: 'linux' }, many]),
    'broken.yaml': 'bank: [',
  });
  const diff = (...args: readonly string[]) =>
    run(['diff', ...args.map((arg) => (arg.endsWith('.yaml') ? join(folder, arg) : arg))]);

  test('groups changes by level and ends with 1 where marks may change', async () => {
    const { code, out } = await diff('old.yaml', 'key.yaml');
    expect(code).toBe(1);
    expect(out).toBe(
      'major: marks already given may change\n  sample/host: answer: "none" → "linux"\n\n' +
        'minor: what is asked changes, no mark does\n  sample/many: added\n\n' +
        '2 changes: 1 major, 1 minor, 0 patch.\n',
    );
  });

  test('lets pass what is below --fail-on, and sends no control characters', async () => {
    const lenient = await diff('old.yaml', 'words.yaml', '--lang', 'es');
    expect(lenient.code).toBe(0);
    expect(lenient.out).toContain('patch: solo palabras, etiquetas y orden\n  sample/host: prompt: ');
    expect(lenient.out).not.toContain('\u001b');
    expect((await diff('old.yaml', 'words.yaml', '--fail-on', 'patch')).code).toBe(1);
    expect((await diff('old.yaml', 'words.yaml', '--fail-on', 'minor')).code).toBe(0);
    expect(await diff('old.yaml', 'old.yaml', '--fail-on', 'patch')).toEqual({
      code: 0,
      out: 'No changes.\n',
      err: '',
    });
  });

  test('prints JSON after its schema, as the schema’s own example is', async () => {
    const schema = JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile<Diff>(schema);
    const target = join(folderWith({}), 'diff.json');
    expect((await diff('old.yaml', 'key.yaml', '--format', 'json', '-o', target)).out).toBe('');
    const printed = JSON.parse(readFileSync(target, 'utf8'));
    expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(schema.examples[0])).toBe(true);
    expect(printed.changes[0]).toEqual({
      level: 'major',
      kind: 'changed',
      bank: 'sample',
      question: 'host',
      field: 'answer',
      old: 'none',
      new: 'linux',
    });
  });

  test('compares folders, and refuses what is no bank', async () => {
    expect((await run(['diff', 'banks', 'banks'])).out).toBe('No changes.\n');
    expect((await diff('old.yaml', 'broken.yaml')).code).toBe(2);
    expect((await diff('old.yaml', 'nowhere.yaml')).code).toBe(2);
    expect((await diff('old.yaml')).code).toBe(2);
  });
});
