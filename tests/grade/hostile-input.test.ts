import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { lineReader, parsed } from '../../src/io/json-lines.ts';
import { findSubmissions } from '../../src/io/submissions.ts';
import { allParsed, foundByThreads } from '../support/found.ts';
import { threeQuestions } from '../support/process.ts';
import { folderWith, run } from '../support/run.ts';

const mebibyte = 1 << 20;
const lineOf = (id: string, answers: object = { one: 'a' }): string => JSON.stringify({ candidate: { id }, answers });

/** What became of each submission, by every way to read the same bytes: a file, standard input in pieces, parts for threads. */
const read = async (bytes: Buffer, name = 'class.ndjson') => {
  const folder = folderWith({ 'bank.yaml': threeQuestions, [name]: bytes });
  const [bank, path] = [join(folder, 'bank.yaml'), join(folder, name)];
  const graded = async (input: string, stdin?: Readable) => {
    const { code, out, err } = await run(['grade', bank, input], stdin ? { input: stdin } : {});
    expect(err).not.toContain('bug');
    return { code, report: JSON.parse(out.replaceAll(`"file":"-"`, `"file":"${name}"`)) as Report };
  };
  const whole = await graded(path);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 65_537) }, (_, at) =>
    bytes.subarray(at * 65_537, (at + 1) * 65_537),
  );
  if (name.endsWith('.ndjson')) expect(await graded('-', Readable.from(pieces))).toEqual(whole);
  const codes = (await foundByThreads([path])).filter((one) => 'code' in one);
  expect(codes.map((one) => one.source)).toEqual(
    whole.report.rejected.filter(({ code }) => /^(not-|too-|line-|unread)/.test(code)).map(({ source }) => source),
  );
  const { results, rejected } = whole.report;
  return {
    ...whole,
    ids: results.map(({ candidate }) => candidate.id),
    rejected: rejected.map(({ code, source }) => [code, source.line ?? 0]),
  };
};

describe('bytes', () => {
  const invalid = Buffer.from([0xc3, 0x28]);
  test('that are no UTF-8 spoil their line alone', async () => {
    const parts = [lineOf('s1'), '\n{"candidate":{"id":"s', invalid, '2"},"answers":{}}\n', lineOf('s3')];
    const { code, ids, rejected } = await read(Buffer.concat(parts.map((part) => Buffer.from(part))));
    expect([code, ids, rejected]).toEqual([1, ['s1', 's3'], [['not-utf8', 2]]]);
  });

  test.each([
    ['é', 1],
    ['€', 1],
    ['€', 2],
    ['😀', 1],
    ['😀', 2],
    ['😀', 3],
  ])('of %s that a block cuts after %i are one sign', async (sign, after) => {
    const head = '{"candidate":{"id":"';
    // Its bytes lie across the end of a block of one mebibyte.
    const before = mebibyte - after - head.length - 1;
    const id = `${'x'.repeat(100)}${sign}`;
    const first = `${' '.repeat(before - 100)}\n`;
    const text = `${first}${head}${id}"},"answers":{}}\n${lineOf('last')}\n`;
    expect(Buffer.from(text).indexOf(sign)).toBe(mebibyte - after);
    expect((await read(Buffer.from(text))).ids).toEqual([id, 'last']);
  });

  test('that are no UTF-8 across the end of a block spoil their line alone', async () => {
    const head = `${' '.repeat(mebibyte - 2)}\n`;
    const bytes = Buffer.concat([Buffer.from(head), invalid, Buffer.from(`\n${lineOf('s2')}`)]);
    expect(bytes.indexOf(invalid)).toBe(mebibyte - 1);
    const { ids, rejected } = await read(bytes);
    expect([ids, rejected]).toEqual([['s2'], [['not-utf8', 2]]]);
  });

  test.each<readonly [string, string, readonly string[], readonly (readonly [string, number])[]]>([
    ['a mark at the start', `\uFEFF${lineOf('s1')}\n${lineOf('s2')}`, ['s1', 's2'], []],
    [
      'a mark at each line, as files put together have',
      `\uFEFF${lineOf('s1')}\n\uFEFF${lineOf('s2')}\n`,
      ['s1', 's2'],
      [],
    ],
    ['line ends of Windows', `${lineOf('s1')}\r\n\r\n${lineOf('s2')}\r\n`, ['s1', 's2'], []],
    ['no end of the last line', `${lineOf('s1')}\n${lineOf('s2')}`, ['s1', 's2'], []],
    ['blank lines only', '\n \n\t\r\n', [], []],
    ['nothing', '', [], []],
    ['one line end of an old Mac', `${lineOf('s1')}\r`, ['s1'], []],
    ['line ends of an old Mac', `${lineOf('s1')}\r${lineOf('s2')}\r`, [], [['not-json', 1]]],
    [
      'a NUL outside of texts',
      `${lineOf('s1')}\n\u0000${lineOf('s2')}\n\u0000\n`,
      ['s1'],
      [
        ['not-json', 2],
        ['not-json', 3],
      ],
    ],
    ['a line separator in a text', lineOf('a\u2028b'), ['a\u2028b'], []],
  ])('with %s', async (_, text, ids, rejected) => {
    const found = await read(Buffer.from(text));
    expect([found.ids, found.rejected]).toEqual([ids, rejected]);
    expect(found.code).toBe(rejected.length > 0 ? 1 : 0);
  });

  test('a JSON file that is empty or blank is no JSON, and the rest goes on', async () => {
    for (const text of ['', ' \n', '\uFEFF', '\u0000'])
      expect((await read(Buffer.from(text), 's.json')).rejected).toEqual([['not-json', 0]]);
  });
});

describe('texts', () => {
  const texts = [
    '\uD800',
    'a\uDC00b',
    '\u0000',
    '\u001B[2J',
    '\u202Ex',
    'e\u0301',
    'x'.repeat(1000),
    '😀'.repeat(1000),
  ];
  test('of any kind are kept as ids, and what is printed is JSON', async () => {
    const lines = texts.map((text) => lineOf(text, { text }));
    const { code, ids, report } = await read(Buffer.from(lines.join('\n')));
    expect(code).toBe(0);
    expect(ids).toEqual(texts);
    expect(report.results.map(({ answers }) => answers[2]?.response)).toEqual(texts);
  });
  test('of more than a thousand signs are no ids', async () => {
    const { ids, rejected } = await read(Buffer.from(`${lineOf('x'.repeat(1001))}\n${lineOf('x'.repeat(100_000))}`));
    expect([ids, rejected]).toEqual([
      [],
      [
        ['no-candidate', 1],
        ['no-candidate', 2],
      ],
    ]);
  });
  test('of any length are no names of questions, and are not said in full a million times', async () => {
    const names = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`${'n'.repeat(1000)}${index}`, index]),
    );
    const more = { ...JSON.parse(lineOf('s1', { ...names, one: 'a' })), ...names };
    const { report } = await read(Buffer.from(`${JSON.stringify(more)}\n`));
    const [result] = report.results;
    expect(result).toMatchObject({ points: 1 });
    expect(result?.warnings).toHaveLength(202);
    expect(result?.warnings).toContain('900 more fields are not known and were ignored.');
    expect(result?.warnings).toContain('900 more answers are to questions that are not asked here; they were ignored.');
  });
});

test('300 000 keys in one object are read in a moment, and the next line too', { timeout: 20_000 }, async () => {
  const keys = Array.from({ length: 300_000 }, (_, index) => `"k${index}":1`).join();
  const folder = folderWith({
    'bank.yaml': threeQuestions,
    'class.ndjson': `{"candidate":{"id":"s1"},"answers":{${keys}}}\n${lineOf('s2')}\n`,
  });
  const { code, out } = await run(['grade', join(folder, 'bank.yaml'), join(folder, 'class.ndjson')]);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Report).results.map(({ points }) => points)).toEqual([0, 1]);
  expect(out.length).toBeLessThan(50_000);
});

describe('nesting', () => {
  const lists = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const objects = (depth: number): string => `${'{"[":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const inAnswer = (deep: string): string => `{"candidate":{"id":"s1"},"answers":{"one":${deep}}}`;
  const inField = (deep: string): string => `{"candidate":{"id":"s1"},"answers":{},"more":${deep}}`;

  test.each([
    ['lists', inAnswer(lists(998))],
    ['objects', inAnswer(objects(998))],
    ['lists in a field', inField(lists(999))],
    ['brackets in texts', inAnswer(JSON.stringify(`\\"${'[{'.repeat(5000)}\\\\"`))],
  ])('of a thousand %s is graded, and goes through every output', async (_, line) => {
    const { code, ids, folder } = {
      ...(await read(Buffer.from(line))),
      folder: folderWith({ 'bank.yaml': threeQuestions }),
    };
    expect([code, ids]).toEqual([0, ['s1']]);
    const at = (name: string): string => join(folder, name);
    const outputs = ['--html', at('p.html'), '--csv', at('g.csv'), '--feedback', at('pages'), '--trace'];
    const all = await run(['grade', at('bank.yaml'), '-', '-o', at('r.json'), ...outputs], { input: line });
    expect([all.code, all.err]).toEqual([0, expect.not.stringContaining('Error')]);
    for (const args of [
      ['analyze', at('r.json')],
      ['compare', at('r.json'), at('r.json')],
    ])
      expect((await run(args)).code).toBe(0);
  });

  test.each([
    ['a thousand lists', inAnswer(lists(999)), 'too-deep'],
    ['a thousand objects', inAnswer(objects(999)), 'too-deep'],
    ['a hundred thousand lists', lists(100_000), 'too-deep'],
    ['a hundred thousand objects', inField(objects(100_000)), 'too-deep'],
    ['a hundred thousand lists that never end', '['.repeat(100_000), 'too-deep'],
    ['a text that never ends', `"${'['.repeat(5000)}`, 'not-json'],
  ])('of more than %s is refused, and the next line is read', async (_, line, code) => {
    const { ids, rejected } = await read(Buffer.from(`${lineOf('s1')}\n${line}\n${lineOf('s3')}\n`));
    expect([ids, rejected]).toEqual([['s1', 's3'], [[code, 2]]]);
  });
});

describe('a line without end', () => {
  const good = Buffer.from(`${lineOf('s1')}\n`);
  const piece = Buffer.alloc(mebibyte, 0x78);
  /** A line of so many mebibytes between two good ones; the pieces are one and the same. */
  const streamOf = (mebibytes: number): Readable =>
    Readable.from(
      (function* () {
        yield good;
        for (let count = 0; count < mebibytes; count += 1) yield piece;
        yield Buffer.from('\n');
        yield good;
      })(),
    );
  const codesOf = async (input: Readable) => {
    const found = await allParsed(findSubmissions(['-'], input));
    return found.map((one) => ['code' in one ? one.code : 'read', one.source.line]);
  };

  test('of a gibibyte is refused, takes little memory, and the next line is read', { timeout: 20_000 }, async () => {
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watched = streamOf(1024).map((block: Buffer) => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      return block;
    });
    expect(await codesOf(watched)).toEqual([
      ['read', 1],
      ['line-too-long', 2],
      ['read', 3],
    ]);
    expect(most).toBeLessThan(200 * mebibyte);
  });

  test.each([1, 1000, mebibyte - 1])('has the same limit whatever the blocks, here moved by %i bytes', (moved) => {
    const limit = 64 * mebibyte;
    const ends = (size: number): string => {
      const reader = lineReader('f');
      const bytes = Buffer.alloc(moved + 1 + size + 1, 0x78);
      bytes[moved] = 0x0a;
      bytes[bytes.length - 1] = 0x0a;
      const found = [];
      for (let at = 0; at < bytes.length; at += mebibyte)
        found.push(...reader.block(bytes.subarray(at, at + mebibyte)).map(parsed));
      return [...found, ...reader.end().map(parsed)].map((one) => ('code' in one ? one.code : 'read')).join();
    };
    expect([ends(limit), ends(limit + 1)]).toEqual(['not-json,not-json', 'not-json,line-too-long']);
  });

  test('a list of more than 256 MiB on standard input is refused, not held', { timeout: 20_000 }, async () => {
    const list = Readable.from(
      (function* () {
        yield Buffer.from('[');
        for (let count = 0; count < 300; count += 1) yield piece;
      })(),
    );
    expect(await codesOf(list)).toEqual([['file-too-long', undefined]]);
  });
});

test('keys that come twice count as JSON counts them: the last one', async () => {
  const line = '{"candidate":{"id":"no"},"candidate":{"id":"s1"},"answers":{"one":"b","one":"a"}}';
  const { ids, report } = await read(Buffer.from(line));
  expect([ids, report.results[0]?.points]).toEqual([['s1'], 1]);
});
