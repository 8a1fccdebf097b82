import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ParsedSubmission } from '../../src/io/json-lines.ts';
import { findSubmissions } from '../../src/io/submissions.ts';
import { allParsed } from '../support/found.ts';
import { folderWith } from '../support/run.ts';
import { xlsxOf } from '../support/xlsx.ts';

const tables = {
  note: () => undefined,
  open: () => ({
    read: (file: string, row: { readonly line: number; readonly cells: readonly string[] }) => ({
      source: { file, line: row.line },
      value: row.cells,
    }),
    candidateOf: () => undefined,
  }),
};

const found = async (name: string, bytes: Uint8Array): Promise<readonly ParsedSubmission[]> => {
  const path = join(folderWith({ [name]: bytes }), name);
  return allParsed(findSubmissions([path], Readable.from([]), tables));
};

const line = (id: string): string => `${JSON.stringify({ candidate: { id }, answers: {} })}\n`;
const values = (all: readonly ParsedSubmission[]) =>
  all.map((one) => ('value' in one ? (one.value as { candidate?: { id: string } }).candidate?.id : one.code));
const lines = Array.from({ length: 5000 }, (_, index) => line(`s${index}-${(index * 7919) % 5003}`)).join('');

describe('gzip', () => {
  test.each(['json', 'ndjson', 'jsonl'])('of .%s is read', async (ending) => {
    const all = await found(`class.${ending}.gz`, gzipSync(line('s1')));
    expect(values(all)).toEqual(['s1']);
    expect(all[0]?.source).toEqual(
      ending === 'json' ? { file: 'class.json.gz' } : { file: `class.${ending}.gz`, line: 1 },
    );
  });
  test('of a list in one file gives its members with their places', async () => {
    const all = await found('all.json.gz', gzipSync(`[${line('s1')},${line('s2')}]`));
    expect(all.map(({ source }) => source.index)).toEqual([1, 2]);
  });
  test('of a table is read', async () => {
    expect(await found('a.csv.gz', gzipSync('a;b\n1;2\n'))).toEqual([
      { source: { file: 'a.csv.gz', line: 2 }, value: ['1', '2'] },
    ]);
  });
  test('that is cut off gives what comes before, and then one refusal', async () => {
    const packed = gzipSync(lines);
    const all = await found('class.ndjson.gz', packed.subarray(0, packed.length / 2));
    expect(all.length).toBeGreaterThan(1000);
    expect(values(all).filter((one) => one === 'gz-damaged')).toHaveLength(1);
    expect(values(all).at(-1)).toBe('gz-damaged');
    expect(values(all).slice(0, 2)).toEqual(['s0-0', 's1-2916']);
  });
  test.each([
    ['empty', Buffer.alloc(0)],
    ['no gzip', Buffer.from('hello')],
  ])('that is %s is refused', async (_, bytes) =>
    expect(values(await found('a.ndjson.gz', bytes))).toEqual(['gz-damaged']),
  );
  test('that unpacks without end is stopped', async () => {
    const all = await found('bomb.ndjson.gz', gzipSync(Buffer.alloc(100 << 20, 0x20)));
    expect(values(all)).toEqual(['too-large-unpacked']);
  });
});

const zip = (files: { readonly [name: string]: string }): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

describe('an archive', () => {
  test('is read in the order of its names, with its name before theirs; what is hidden is no submission', async () => {
    const all = await found(
      'class.zip',
      zip({
        'inner/s2.json': line('s2'),
        'inner/s10.json': line('s10'),
        'class.ndjson': line('a') + line('b'),
        'table.csv': 'a,b\n1,2\n',
        '__MACOSX/inner/._s2.json': 'x',
        '.hidden.json': 'x',
        'inner/.DS_Store': 'x',
        'readme.txt': 'x',
      }),
    );
    expect(all.map(({ source }) => source)).toEqual([
      { file: 'class.zip/class.ndjson', line: 1 },
      { file: 'class.zip/class.ndjson', line: 2 },
      { file: 'class.zip/inner/s10.json' },
      { file: 'class.zip/inner/s2.json' },
      { file: 'class.zip/table.csv', line: 2 },
    ]);
  });
  test('in an archive, and one that leads out of itself, are refused, and the rest is read', async () => {
    const all = await found(
      'a.zip',
      zip({ 'b.zip': 'x', 'c.json.gz': 'x', '../evil.json': line('evil'), '/root.json': line('s1') }),
    );
    expect(all.map((one) => [one.source.file, values([one])[0]])).toEqual([
      ['a.zip/../evil.json', 'zip-unsafe-name'],
      ['a.zip/b.zip', 'zip-nested'],
      ['a.zip/c.json.gz', 'zip-nested'],
      ['a.zip/root.json', 's1'],
    ]);
  });
  test('that is encrypted says so', async () => {
    const bytes = zip({ 's1.json': line('s1') });
    const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    expect(values(await found('a.zip', bytes))).toEqual(['zip-encrypted']);
  });
  test('with a damaged file refuses that one alone', async () => {
    const bytes = zip({ 'a.json': line('s1'), 'b.ndjson': lines });
    const at = bytes.indexOf('b.ndjson', 0, 'latin1') + 2000;
    bytes.fill(0xff, at, at + 50);
    const all = values(await found('a.zip', bytes));
    expect(all[0]).toBe('s1');
    expect(all.at(-1)).toBe('zip-damaged');
  });
  test('of which a byte was changed is found out by its sum', async () => {
    const bytes = Buffer.from(zipSync({ 'a.ndjson': [strToU8(line('s1')), { level: 0 }] }));
    bytes[bytes.indexOf('s1', 0, 'latin1')] = 0x74;
    expect(values(await found('a.zip', bytes))).toEqual(['t1', 'zip-damaged']);
  });
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('hello')],
    ['cut off', zip({ 'a.json': line('s1') }).subarray(0, 60)],
  ])('that is %s is refused', async (_, bytes) => expect(values(await found('a.zip', bytes))).toEqual(['zip-damaged']));
  test('without submissions says so', async () =>
    expect(values(await found('a.zip', zip({ 'readme.txt': 'x' })))).toEqual(['zip-empty']));
  test('that unpacks without end is stopped, all its files together', async () => {
    const part = new Uint8Array(40 << 20).fill(0x20);
    const bytes = zipSync({ 'a.ndjson': part, 'b.ndjson': part, 'c.json': part });
    expect(values(await found('bomb.zip', bytes))).toEqual(['too-large-unpacked', 'too-large-unpacked']);
  });
});

describe('any bytes', () => {
  const whole = zip({ 'a.json': line('s1'), 'b.csv': 'a,b\n1,2\n' });
  const packed = gzipSync(lines.slice(0, 2000));
  /** Whole files with some bytes changed come further than random ones. */
  const spoilt = (bytes: Buffer) =>
    fc
      .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 })
      .map((changes) => changes.reduce((copy, [at, byte]) => copy.fill(byte, at, at + 1), Buffer.from(bytes)));
  const random = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
  test.each([
    ['a.zip', spoilt(whole)],
    ['a.xlsx', spoilt(Buffer.from(xlsxOf([['a'], [1], ['x']])))],
    ['a.ndjson.gz', spoilt(packed)],
    ['a.json.gz', spoilt(packed)],
    ['a.zip', random],
    ['a.xlsx', random],
    ['a.csv', random],
    ['a.csv.gz', random],
  ] as const)('as %s are read or refused', (name, bytes) =>
    fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        for (const one of await found(name, some)) expect(one.source.file.split('/')[0]).toBe(name);
      }),
      { numRuns: 60 },
    ),
  );
});
