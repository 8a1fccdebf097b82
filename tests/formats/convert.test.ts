import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertInEnglish } from '../../src/cli/messages/convert/en.ts';
import { lossesInEnglish } from '../../src/cli/messages/convert/losses-en.ts';
import { features } from '../../src/core/format.ts';
import { openIds, slugOf } from '../../src/engine/convert/slug.ts';
import { formatNames } from '../../src/generated/format-names.ts';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const truth = '::one::Is it so? {T}\n';

describe('encodings', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF::ñ::¿Qué? {T}\r\n`), ''],
    ['UTF-16', Buffer.from(`\uFEFF::ñ::¿Qué? {T}\r\n`, 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from('::\xf1::\xbfQu\xe9? {T}\r\n', 'latin1'), 'windows-1252'],
  ])('%s is read', async (_, bytes, said) => {
    const { questions, err } = await cameIn('a.gift', bytes);
    expect(questions).toMatchObject([{ id: 'n', prompt: '¿Qué?' }]);
    if (said !== '') expect(err).toContain(`was read as ${said}`);
  });
  test.each([
    [
      'mixed encodings',
      Buffer.concat([Buffer.from('::a::ñandú á é {T}\n\n'), Buffer.from('::b::caf\xe9 {T}\n', 'latin1')]),
      /:3: this mixes/,
    ],
    ['a NUL', Buffer.from('::a::x {T}\n\n\0\n'), /:3: there is a NUL/],
    ['nothing', Buffer.alloc(0), /No question/],
  ])('%s is refused on a line', async (_, bytes, reason) => {
    const { err, code, out } = await cameIn('a.gift', bytes);
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/^\s+at /m);
    expect([code > 0, out]).toEqual([true, '']);
  });
});

describe('the command', () => {
  test('reads standard input and writes standard output', async () => {
    const { out, code } = await run(['convert', '-', '-', '--from', 'gift', '--to', 'csv'], { input: truth });
    expect([code, out]).toEqual([0, 'id,type,topic,prompt,answer\none,true-false,General,Is it so?,true\n']);
    const bank = bankOf([{ id: 'one', type: 'true-false', answer: true }]);
    const gift = await run(['convert', '-', '--to', 'gift'], { input: bank });
    expect([gift.code, gift.out]).toEqual([0, '$CATEGORY: $course$/top/All\n\n::one::What is right? {\n  TRUE\n}\n']);
    expect((await run(['convert', '-', '--to', 'bank'], { input: bank })).err).toContain('nothing to convert');
  });

  test('takes several files into one bank, and names the file of each loss', async () => {
    const folder = folderWith({ 'a.gift': truth, 'b.gift': '::one::Two? {T}\n\n::bad::x {#a}\n' });
    const { code, err } = await run([
      'convert',
      join(folder, '*.gift'),
      join(folder, 'all.yaml'),
      '--bank',
      'all',
      '--title',
      'All of it',
      '--language',
      'en',
    ]);
    const text = readFileSync(join(folder, 'all.yaml'), 'utf8');
    expect(text).toMatch(/^bank: all\ntitle: All of it\n/);
    expect(text).toMatch(/id: one\n[\s\S]*id: one-2\n/);
    expect(err).toMatch(/b\.gift:3:\d+: bad: Left out: "a" is no number/);
    expect(code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['a.gift', 'all.yaml', 'b.gift']);
  });

  test('--strict makes a loss an error and writes nothing', async () => {
    const essay = bankOf([{ id: 'one', type: 'essay', sample: 'x' }]);
    expect(await wentOut(essay, 'a.gift', '--strict')).toMatchObject({
      code: 1,
      out: '',
      losses: [{ code: 'feature', field: 'sample' }],
    });
    expect((await wentOut(essay, 'a.gift')).code).toBe(0);
  });

  test('says what is lost in both languages, in short and as JSON', async () => {
    const bank = bankOf([
      { id: 'one', type: 'ordering', items: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'b', 'c'] },
      { id: 'two', type: 'true-false', answer: true, difficulty: 'hard', hints: ['h'] },
    ]);
    const { losses, err } = await wentOut(bank, 'a.gift');
    expect(losses.map(({ message }) => message)).toEqual([
      { en: 'the format has no such question: ordering', es: 'el formato no tiene preguntas así: ordenar' },
      { en: 'not carried: the difficulty', es: 'no se lleva: la dificultad' },
      { en: 'not carried: hints', es: 'no se lleva: las pistas' },
    ]);
    expect(err).toContain('Not carried: 3 things.');
    expect(err).toContain('1 × Left out: the format has no such question: ordering (first: one)');
  });

  test('a bank in two languages goes out in one, and that is said unless it was asked for', async () => {
    const both = bankOf(
      [
        {
          id: 'one',
          type: 'short-answer',
          prompt: { es: '¿Qué?', en: 'What?' },
          answer: [{ es: 'anfitrión', en: 'host' }],
        },
      ],
      { title: { es: 'T', en: 'T' }, topics: { all: { es: 'Todo', en: 'All' } }, languages: ['es', 'en'] },
    );
    const first = await wentOut(both, 'a.csv');
    expect(first.losses).toMatchObject([{ code: 'languages', values: { language: 'es', others: 'en' } }]);
    const { out, losses } = await wentOut(both, 'a.csv', '--language', 'en');
    expect([out, losses]).toEqual([
      'id,type,topic,prompt,answer,option1,option2\none,short,All,What?,,host,anfitrión\n',
      [],
    ]);
    expect((await wentOut(both, 'a.csv', '--language', 'fr')).err).toContain(
      'is not in the language "fr"; it is in: es, en',
    );
  });

  test.each([
    [['a.gift'], /Name a file to write/],
    [['a.gift', 'b.xyz'], /No format is known by the ending of "b\.xyz"/],
    [['nope.gift', 'b.yaml'], /There is no file or folder "nope\.gift"/],
    [['a.gift', 'b.yaml', '--to', 'trivia'], /can be read and not written/],
    [['a.gift', 'b.yaml', '--bank', 'No Id'], /is no id/],
    [['a.gift', 'b.yaml', '--language', 'english!'], /is no language tag/],
    [['a.gift', 'b.yaml', '--from', 'word'], /word/],
  ])('%j is one clear line', async (args, reason) => {
    const folder = folderWith({ 'a.gift': truth });
    const { code, err } = await run(['convert', ...args.map((arg) => (arg === 'a.gift' ? join(folder, arg) : arg))]);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync('b.yaml')).toBe(false);
  });

  test('a file of a shared ending that looks like nothing asks for its format; what looks like one is said', async () => {
    expect((await cameIn('a.txt', 'just words\n')).err).toMatch(/looks like none of the formats .*--from aiken \| /);
    expect((await cameIn('a.txt', truth)).err).toContain('was read as GIFT; --from says otherwise');
  });

  test('text of a source is shown and never sent to the terminal', async () => {
    const { err } = await cameIn('a.gift', '::\u001B[31mred::x {#\u001B]0;t\u0007}\n');
    expect(err).not.toMatch(/[\u001B\u0007]/);
    expect(err).toContain('␛[31mred');
  });
});

test.each([
  ['a.gift', `::n::x? {#1${'0'.repeat(400)}}\n`],
  ['b.gift', `::n::x? {#1..1${'0'.repeat(400)}}\n`],
  ['c.csv', 'prompt,type,answer\nx?,number,1e999\n'],
  ['d.txt', 'Quiz title: x\n\n1. x?\n= 1e999\n'],
  ['e.yaml', 'type: numerical\ntitle: x\nquestion: x?\nanswers: [.inf]\n'],
])('a number that is too large is named, and never a crash (%s)', async (file, text) => {
  const { code, losses, err } = await cameIn(file, text);
  expect([code, losses.length]).toEqual([1, 1]);
  expect(err).not.toMatch(/^\s+at /m);
});

describe('YAML that is written', () => {
  const odd = [
    'yes',
    'null',
    '1.10',
    '0x1F',
    '- a',
    'a: b',
    'a #b',
    '#b',
    '"q"',
    "it's",
    ' lead',
    '{x}',
    '[x]',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%x',
    '@x',
    '`c`',
    '12:30:00',
    '=',
    '~',
    'é',
    '日本',
    '\\n',
    '\u00A0x',
    'a\tb',
    '2026-01-01',
  ];
  test('gives every text back', async () => {
    const rows = odd.map((text, index) => `"${text.replaceAll('"', '""')}",${index},o${index}`).join('\n');
    const { questions, code } = await cameIn(
      'a.csv',
      `prompt,answer,id\n${rows}\n"line 1\n  line 2\n\nline 4",x,lines\n`,
    );
    expect(code).toBe(0);
    expect(questions.map(({ prompt }) => prompt)).toEqual([...odd, 'line 1\n  line 2\n\nline 4']);
  });
});

describe('ids', () => {
  test.each([
    ['¿Qué es un Hipervisor?', 'que-es-un-hipervisor'],
    ['Straße Łódź', 'strasse-lodz'],
    ['2 + 2', 'q-2-2'],
    ['true', 'q-true'],
    ['C++', 'c'],
    ['踏む', 'q-7cf2e1d1a6'],
    ['...', 'q-ab5df625bc'],
    ['__proto__', 'proto'],
  ])('%s', (text, slug) => {
    const made = slugOf(text, 'q');
    if (/^q-[0-9a-f]{10}$/.test(slug)) expect(made).toMatch(/^q-[0-9a-f]{10}$/);
    else expect(made).toBe(slug);
  });
  test('are cut at a word, and given out once', () => {
    const long = slugOf('word '.repeat(40), 'q');
    expect(long).toMatch(/^(word-)+word$/);
    expect(long.length).toBeLessThanOrEqual(60);
    const next = openIds();
    expect(['a', 'a', 'a-2', 'a', 'b'].map(next)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'b']);
  });
});

test('every format, kind and feature has words', () => {
  for (const name of formatNames) expect(convertInEnglish.names).toHaveProperty([name]);
  for (const feature of features) expect(lossesInEnglish.features).toHaveProperty([feature]);
});

test('every code of a loss has words', () => {
  const files = ['src/formats', 'src/engine/convert'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const used = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:code: |fault: |fault\(|refuse\(|fail\(|note\(|setting\()\s*'([a-z0-9-]+)'/g,
      ),
    ].map(([, code = '']) => code),
  );
  expect(used.length).toBeGreaterThan(40);
  for (const code of used) expect(lossesInEnglish.sentences).toHaveProperty([code]);
});
