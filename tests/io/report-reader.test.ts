import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { type ReportReader, readReport } from '../../src/io/report-reader.ts';
import { UserError } from '../../src/io/user-error.ts';
import { folderWith, run } from '../support/run.ts';

let text = '';
let report: Report;

beforeAll(async () => {
  const file = join(folderWith({}), 'report.json');
  await run(['grade', 'banks', 'examples/class/submissions.ndjson', '-o', file]);
  text = readFileSync(file, 'utf8');
  report = JSON.parse(text) as Report;
});

const written = (content: string | Uint8Array): string => join(folderWith({ 'report.json': content }), 'report.json');

/** Everything that a reader gives, as a report. */
const whole = (reader: ReportReader): Report => {
  const { report: version, generator, exam, input, statistics } = reader;
  return {
    report: version,
    generator,
    exam,
    results: [...reader.results()],
    rejected: [...reader.rejected()],
    superseded: [...reader.superseded()],
    input,
    statistics,
  };
};

/** The code and values of what a user is told of a file. */
const refusal = (content: string | Uint8Array): { readonly code: string; readonly [value: string]: unknown } => {
  try {
    whole(readReport(written(content)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { path: _, ...values } = error.values;
    return { code: error.code, ...values };
  }
  return { code: 'none' };
};

describe('a report is read alike', () => {
  test.each<readonly [string, () => string]>([
    ['as grade writes it', () => text],
    ['on one line', () => JSON.stringify(report)],
    ['indented', () => JSON.stringify(report, null, 2)],
    ['with the line ends of Windows', () => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', () => `\uFEFF${text}`],
    ['indented, with a byte order mark', () => `\uFEFF${JSON.stringify(report, null, '\t')}`],
  ])('%s', (_, content) => expect(whole(readReport(written(content())))).toEqual(report));

  test('where there are no results', async () => {
    const file = join(folderWith({ 'none.ndjson': '' }), 'none.ndjson');
    const { out } = await run(['grade', 'banks', file]);
    const reader = readReport(written(out));
    expect(reader.input.found).toBe(0);
    expect([...reader.results(), ...reader.rejected(), ...reader.superseded()]).toEqual([]);
  });

  test('with fields that a later version adds', () => {
    const later = { ...report, statistics: { ...report.statistics, mood: 'good' } };
    expect(readReport(written(JSON.stringify(later))).statistics).toHaveProperty('mood');
  });
});

test('lists can be gone through again, also when the first time ended early', () => {
  const reader = readReport(written(text));
  for (const _ of reader.results()) break;
  expect([...reader.results()]).toEqual(report.results);
  expect([...reader.results()]).toHaveLength(report.results.length);
});

test('text may hold what looks like a part of the layout, and signs of several bytes at the edge of a block', () => {
  const name = `],"rejected":[\u2028 ${'ñ'.repeat((1 << 20) + 1)}`;
  const [first, ...others] = report.results;
  const changed = { ...report, results: [{ ...first, candidate: { id: 'long', name } }, ...others] };
  const lines = text.split('\n');
  const at = lines.indexOf('"results":[') + 1;
  lines[at] = `${JSON.stringify(changed.results[0])},`;
  expect(whole(readReport(written(lines.join('\n'))))).toEqual(changed);
});

describe('one line says what is wrong with', () => {
  const edited = (change: (lines: string[]) => void): string => {
    const lines = text.split('\n');
    change(lines);
    return lines.join('\n');
  };
  const firstResult = (lines: readonly string[]): number => lines.indexOf('"results":[') + 1;

  test.each<readonly [string, () => string | Uint8Array, object]>([
    ['nothing', () => '', { code: 'not-a-report' }],
    ['what is not JSON', () => 'bank: concepts\n', { code: 'not-a-report' }],
    ['bytes', () => Uint8Array.from([0xff, 0xfe, 0, 1, 2]), { code: 'not-a-report' }],
    ['other JSON', () => '{"candidate": {"id": "s1"}, "answers": {}}', { code: 'not-a-report' }],
    ['a list', () => '[1, 2]', { code: 'not-a-report' }],
    ['null', () => 'null', { code: 'not-a-report' }],
    ['the report of another program', () => '{"report":1,"generator":{"name":"other"}}', { code: 'not-a-report' }],
    ['a newer version', () => text.replace('{"report":1,', '{"report":2,'), { code: 'newer-report', version: 2 }],
    [
      'a newer version on one line',
      () => JSON.stringify({ ...report, report: 3 }),
      { code: 'newer-report', version: 3 },
    ],
    ['an older version', () => text.replace('{"report":1,', '{"report":0,'), { code: 'not-a-report' }],
    [
      'figures that are none',
      () => text.replace('"sd":', '"sd":"much","was":'),
      { code: 'bad-report', reason: '/statistics/exam/sd type number,null' },
    ],
    [
      'figures of a question that the exam does not have',
      () => JSON.stringify({ ...report, exam: { ...report.exam, items: report.exam.items.slice(1) } }),
      { code: 'bad-report', reason: '/statistics/questions/0' },
    ],
    [
      'a broken result',
      () =>
        edited((lines) => {
          lines[firstResult(lines) + 2] = '{"candidate":';
        }),
      { code: 'broken-report', line: 7 },
    ],
    [
      'a result that is none',
      () =>
        edited((lines) => {
          lines[firstResult(lines)] = '17,';
        }),
      { code: 'bad-report-line', line: 5 },
    ],
    [
      'a result less than it says',
      () => edited((lines) => void lines.splice(firstResult(lines), 1)),
      { code: 'uneven-report', said: 33, held: 32 },
    ],
    [
      'a result more on one line',
      () => JSON.stringify({ ...report, results: [...report.results, report.results[0]] }),
      { code: 'uneven-report', said: 33, held: 34 },
    ],
    ['no list', () => JSON.stringify({ ...report, results: {} }), { code: 'bad-report', reason: '/results' }],
  ])('%s', (_, content, expected) => expect(refusal(content())).toMatchObject(expected));

  test('a report that was cut anywhere', () => {
    for (let part = 1; part < 40; part += 1) {
      const cut = text.slice(0, Math.floor((text.length * part) / 40));
      expect(refusal(cut)).toMatchObject({ code: 'truncated-report' });
    }
  });

  test('a report that was cut and indented', () =>
    expect(refusal(JSON.stringify(report, null, 2).slice(0, -9))).toMatchObject({ code: 'truncated-report' }));

  test('a folder, and nothing at all', () => {
    const folder = folderWith({});
    expect(() => readReport(folder)).toThrow('not-a-report');
    expect(() => readReport(join(folder, 'none.json'))).toThrow('no-such-file');
  });
});

test('a report of many blocks is read to its end', () => {
  const lines = text.split('\n');
  const at = lines.indexOf('"results":[') + 1;
  const one = `${lines[at]?.replace(/,$/, '')}`;
  const many = 1500;
  const input = JSON.stringify({
    ...report.input,
    found: report.input.found - report.input.graded + many,
    graded: many,
  });
  const head = lines.slice(0, at).join('\n');
  const tail = lines
    .slice(lines.indexOf('],'))
    .join('\n')
    .replace(/"input":\{.*\}/, `"input":${input}`);
  const path = written('');
  writeFileSync(path, `${head}\n${Array.from({ length: many }, () => one).join(',\n')}\n${tail}`);
  let count = 0;
  for (const { points } of readReport(path).results()) count += points >= 0 ? 1 : 0;
  expect(count).toBe(many);
});
