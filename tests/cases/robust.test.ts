import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { graded, submission } from '../support/graded.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const capital = { id: 'q1', type: 'single-choice', choices: { lima: 'Lima', cusco: 'Cusco' }, answer: 'lima' };
const smallTest = bankOf([
  capital,
  { id: 'q2', type: 'numerical', answer: 56, points: 2 },
  { id: 'q3', type: 'short-answer', answer: ['cold'] },
]);
const allRight = { q1: 'lima', q2: 56, q3: 'cold' };

/** Every number of a JSON value. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('P01: how hard a question was goes by the score that could be had', () => {
  const bank = bankOf([{ ...capital, id: 'a', points: 2, credit: { cusco: 0.5 } }]);
  const ofA = async (submissions: readonly object[]) =>
    (await graded(bank, submissions)).report.statistics.questions[0];
  const three = [
    submission('s01', { a: 'cusco' }),
    submission('s02', { a: 'cusco' }),
    submission('s03', { a: 'nowhere' }),
  ];

  test('(1 + 1 + 0) of 3 × 2 is a third, though the best had half', async () => {
    expect(await ofA(three)).toMatchObject({ facility: 0.333333, presented: 3, answered: 2, invalid: 1, omitted: 0 });
  });
  test('no answer counts as 0 and is counted; who was rejected or superseded is not', async () => {
    const more = [
      ...three,
      submission('s04', {}),
      submission('s05', { a: null }),
      { answers: {} },
      submission('S01', { a: 'cusco' }),
    ];
    expect(await ofA(more)).toMatchObject({ facility: 0.2, presented: 5, answered: 2, invalid: 1, omitted: 2 });
  });
});

describe('P03: a group that gives no figure gives null, an empty cell or a reason', () => {
  const groups: { readonly [name: string]: readonly [string, string] } = {
    nobody: [smallTest, ''],
    'only rejected ones': [smallTest, '{\n{"answers":{}}\n'],
    'everybody absent': [smallTest, ''],
    one: [smallTest, `${JSON.stringify(submission('s01', allRight))}\n`],
    'one without an answer': [smallTest, `${JSON.stringify(submission('s01', {}))}\n`],
    'all equal': [
      smallTest,
      Array.from({ length: 5 }, (_, n) => JSON.stringify(submission(`s${n}`, allRight))).join('\n'),
    ],
    'all at nothing': [
      smallTest,
      Array.from({ length: 5 }, (_, n) => JSON.stringify(submission(`s${n}`, {}))).join('\n'),
    ],
    'one question': [
      bankOf([capital]),
      Array.from({ length: 30 }, (_, n) => JSON.stringify(submission(`s${n}`, { q1: n % 2 ? 'lima' : 'cusco' }))).join(
        '\n',
      ),
    ],
    'one question that waits': [
      bankOf([{ id: 'q1', type: 'essay' }]),
      JSON.stringify(submission('s1', { q1: 'Text' })),
    ],
  };
  const badWord = /\b(NaN|Infinity|undefined|null)\b|(^|[^\w.,\d−-])[-−]0([.,]0+)?($|[^\w.,\d])/m;

  test.each(Object.keys(groups))('%s', async (name) => {
    const [bank, lines] = groups[name] ?? ['', ''];
    const folder = folderWith({
      'bank.yaml': bank,
      'class.ndjson': lines,
      'roster.csv': 'id,name\ns01,Ana\ns77,Eva\n',
    });
    const at = (file: string): string => join(folder, file);
    const inputs = [
      'grade',
      at('bank.yaml'),
      at('class.ndjson'),
      ...(name.includes('absent') ? ['--roster', at('roster.csv')] : []),
    ];
    const { code, err } = await run([...inputs, '-o', at('r.json'), '--html', at('r.html'), '--csv', at('g.csv')]);
    expect(code).toBe(name.includes('rejected') ? 1 : 0);
    const json = readFileSync(at('r.json'), 'utf8');
    for (const number of numbersIn(JSON.parse(json)))
      expect(Number.isFinite(number) && !Object.is(number, -0), String(number)).toBe(true);
    expect(json).not.toMatch(/NaN|Infinity|undefined|:-0[,}]/);
    const page = readFileSync(at('r.html'), 'utf8').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    const texts: Record<string, string> = { err, page, gradebook: readFileSync(at('g.csv'), 'utf8') };
    for (const format of ['table', 'csv', 'markdown'])
      for (const lang of ['en', 'es'])
        texts[`${format} ${lang}`] = (await run(['analyze', at('r.json'), '--format', format, '--lang', lang])).out;
    texts['one question'] = (await run(['analyze', at('r.json'), '--question', '1'])).out;
    for (const [what, text] of Object.entries(texts)) {
      expect(text, what).not.toBe('');
      expect(text, what).not.toMatch(badWord);
    }
  });
});

describe('P05: what closes a run says how much of the class it is about', () => {
  const lines = `${JSON.stringify(submission('s01', { q1: 'lima' }))}\n${JSON.stringify(submission('s02', { q1: 'lima' }))}\n{"candidate":{"id":"s03"},`;

  test('graded, failed, absent and all are counted, and the mean says of how many it is', async () => {
    const folder = folderWith({ 'bank.yaml': smallTest, 'roster.csv': 'id\ns01\ns02\ns04\ns05\n' });
    const { code, err } = await run(['grade', `${folder}/bank.yaml`, '-', '--roster', `${folder}/roster.csv`], {
      input: lines,
    });
    expect(code).toBe(1);
    expect(err).toContain('2 submissions graded, 1 rejected, 0 superseded.');
    expect(err).toContain('Mean of 2 results: 1 of 4 points.');
    expect(err).toMatch(/In all 3 submissions: 2 graded, 1 failed \(rejected\), 0 superseded.*2 absent/);
  });

  test('those that wait for marks are not in the mean, and the line says how many it is of', async () => {
    const { err } = await graded(bankOf([capital, { id: 'essay', type: 'essay' }]), [
      submission('s01', { q1: 'lima' }),
      submission('s02', { q1: 'lima', essay: 'Text' }),
    ]);
    expect(err).toContain('2 submissions graded');
    expect(err).toContain('Mean of 1 result: 1 of 2 points.');
  });

  test('a run that is stopped has another exit code, writes nothing and speaks of no mean', async () => {
    const folder = folderWith({ 'bank.yaml': smallTest, 'report.json': 'old' });
    const stop = new AbortController();
    const input = Readable.from(
      (function* () {
        yield Buffer.from(`${lines.split('\n')[0]}\n`);
        stop.abort(143);
        yield Buffer.from(`${lines.split('\n')[1]}\n`);
      })(),
    );
    const { code, err } = await run(['grade', `${folder}/bank.yaml`, '-', '-o', `${folder}/report.json`], {
      input,
      stop: stop.signal,
    });
    expect([code, err]).toEqual([143, 'Stopped. What was not finished was left as it was.\n']);
    expect(readFileSync(`${folder}/report.json`, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['bank.yaml', 'report.json']);
  });
});

describe('X01: nothing of an archive is written anywhere', () => {
  test('names that lead out of it are refused, the others stand for themselves', async () => {
    const line = (id: string) => strToU8(`${JSON.stringify(submission(id, { q1: 'lima' }))}\n`);
    const names = [
      '../../escaped-1.json',
      '/tmp/escaped-2.json',
      'C:\\escaped-3.json',
      '..\\..\\escaped-4.json',
      'items/../../escaped-5.json',
      'items/a.json',
      'items/A.JSON',
      'con.json',
      'link/escaped-6.json',
    ];
    const entries = Object.fromEntries(names.map((name, index) => [name, line(`s${index + 1}`)]));
    const bytes = zipSync({ ...entries, link: [strToU8('/tmp'), { os: 3, attrs: 0o120777 << 16 }] });
    const folder = folderWith({ 'bank.yaml': smallTest });
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner/class.zip'), bytes);
    const { code, out } = await run(['grade', join(folder, 'bank.yaml'), join(folder, 'inner/class.zip')]);
    const report = JSON.parse(out) as Report;
    expect(code).toBe(1);
    expect(report.rejected.map(({ code: why, source }) => [why, source.file])).toEqual(
      ['../../escaped-1.json', '../../escaped-4.json', 'items/../../escaped-5.json'].map((name) => [
        'zip-unsafe-name',
        `class.zip/${name}`,
      ]),
    );
    expect(report.results.map(({ source }) => source.file)).toEqual(
      [
        'C:/escaped-3.json',
        'con.json',
        'items/A.JSON',
        'items/a.json',
        'link/escaped-6.json',
        'tmp/escaped-2.json',
      ].map((name) => `class.zip/${name}`),
    );
    expect(readdirSync(folder).sort()).toEqual(['bank.yaml', 'inner']);
    expect(readdirSync(join(folder, 'inner'))).toEqual(['class.zip']);
    for (let number = 1; number <= 6; number += 1)
      for (const at of ['/tmp', '.', join(folder, '..')])
        expect(existsSync(join(at, `escaped-${number}.json`))).toBe(false);
  });
});
