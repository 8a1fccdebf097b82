import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRoster } from '../../src/engine/roster.ts';
import type { Report } from '../../src/generated/types.ts';
import validateReport from '../../src/generated/validate-report.js';
import { bankOf, folderWith, run } from '../support/run.ts';

const bank = bankOf([{ id: 'flag', type: 'true-false', answer: true }]);
const line = (id: string, more: object = {}, name?: string): string =>
  `${JSON.stringify({ candidate: { id, ...(name === undefined ? {} : { name }) }, answers: { flag: true }, ...more })}\n`;

const grade = async (roster: string, submissions: string, ...options: readonly string[]) => {
  const folder = folderWith({ 'bank.yaml': bank, 'roster.csv': roster, 'class.ndjson': submissions });
  const path = (name: string): string => join(folder, name);
  const ran = await run([
    'grade',
    path('bank.yaml'),
    path('class.ndjson'),
    '--roster',
    path('roster.csv'),
    '-o',
    path('report.json'),
    ...options,
  ]);
  return { ...ran, folder, report: () => JSON.parse(readFileSync(path('report.json'), 'utf8')) as Report };
};

describe('with a roster', () => {
  test('the report has its spelling of ids, and its names where a submission has none', async () => {
    const roster = 'candidate,name\nAnn.Bee@Example.org,Ann\ncleo@example.org,Cleo\n';
    const { code, report } = await grade(
      roster,
      line('\u00A0 ann.bee@example.org\u00A0') + line('CLEO@EXAMPLE.ORG', {}, 'Cleopatra'),
    );
    expect(code).toBe(0);
    expect(report().results.map(({ candidate }) => candidate)).toEqual([
      { id: 'Ann.Bee@Example.org', name: 'Ann' },
      { id: 'cleo@example.org', name: 'Cleopatra' },
    ]);
    expect(report().absent).toEqual([]);
    expect(report().input.absent).toBe(0);
  });

  test('those who handed nothing in are absent, which is not 0, and strangers are graded with a warning', async () => {
    const { code, err, report } = await grade(
      'id,name\ns1,Ann\ns2,Bob\ns3,\ns4,Dan\n',
      line('s2', { answers: { flag: false } }) + line('s9') + line('s4', { exam: 'another' }),
    );
    expect(code).toBe(1);
    expect(report().absent).toEqual([{ candidate: { id: 's1', name: 'Ann' } }, { candidate: { id: 's3' } }]);
    expect(report().input).toEqual({ found: 3, graded: 2, rejected: 1, superseded: 0, absent: 2 });
    expect(report().results.map(({ candidate, points, warnings }) => [candidate.id, points, warnings])).toEqual([
      ['s2', 0, []],
      ['s9', 1, ['"s9" is not on the roster.']],
    ]);
    expect(report().rejected[0]?.candidate?.id).toBe('s4');
    expect(validateReport(report()), JSON.stringify(validateReport.errors)).toBe(true);
    expect(err).toContain('2 of the roster absent.');
  });

  test('whoever handed in what cannot be read is not absent; where nobody knows who it was, that is said', async () => {
    const folder = folderWith({
      'bank.yaml': bank,
      'roster.csv': 'id,name\ns1,Ann\ns2,Bob\ns3,Cleo\ns4,Dan\n',
      'class.csv': 'candidate,flag,name\ns1,true,Ann\ns2,true\ns3,true,Cleo,more\n',
      'more.ndjson': '{"candidate":{"id":"s4"\n',
    });
    const at = (name: string): string => join(folder, name);
    const { err, out } = await run(
      ['grade', at('bank.yaml'), at('class.csv'), at('more.ndjson'), '--roster', at('roster.csv')],
      { env: { LANG: 'en_US.UTF-8' } },
    );
    const { absent, rejected } = JSON.parse(out) as Report;
    expect(rejected.map(({ code, candidate }) => [code, candidate?.id])).toEqual([
      ['row-too-short', 's2'],
      ['row-too-long', 's3'],
      ['not-json', undefined],
    ]);
    expect(absent).toEqual([{ candidate: { id: 's4', name: 'Dan' } }]);
    expect(err).toContain(
      '1 rejected submission does not say whose it is: look at them before you call anybody absent.',
    );
  });

  test('the report can still be read by analyze', async () => {
    const { folder } = await grade('id\ns1\ns2\n', line('s2'));
    const { code, out } = await run(['analyze', join(folder, 'report.json')]);
    expect([code, out]).toEqual([0, expect.stringContaining('sample/flag')]);
  });

  test('zeros that were lost are suggested, and taken only where that is asked for', async () => {
    const roster = 'id,name\n0429,Ann\n00123e4,Bob\n0007,Cleo\n7,Dan\n';
    const submissions = line('429') + line('1.23E+06') + line('7') + line('00123e4');
    const strict = await grade(roster, submissions);
    expect(strict.report().results.map(({ candidate, warnings }) => [candidate.id, ...warnings])).toEqual([
      [
        '429',
        '"429" is not on the roster.',
        '"0429" is on the roster. Spreadsheets drop leading zeros; --loose-ids takes one for the other.',
      ],
      [
        '1.23E+06',
        '"1.23E+06" is not on the roster.',
        'The id "1.23E+06" looks like one that a spreadsheet has made a number of.',
      ],
      ['7'],
      ['00123e4'],
    ]);
    expect(strict.report().absent?.map(({ candidate }) => candidate.id)).toEqual(['0429', '0007']);
    const loose = await grade(roster, submissions, '--loose-ids');
    expect(loose.report().results[0]).toMatchObject({
      candidate: { id: '0429', name: 'Ann' },
      warnings: ['The id "429" was taken for "0429" of the roster, which has leading zeros.'],
    });
    expect(loose.report().absent?.map(({ candidate }) => candidate.id)).toEqual(['0007']);
  });

  test('one candidate with two spellings is one, and the ledger decides', async () => {
    const { report } = await grade('id\nS1\n', line('s1') + line('S1 '));
    expect(report().input).toEqual({ found: 2, graded: 1, rejected: 0, superseded: 1, absent: 0 });
  });

  test('a roster with the same id twice is refused with its line, and nothing is written', async () => {
    const { code, err, report } = await grade('id\ns1\nS1 \n', line('s1'));
    expect(code).toBe(2);
    expect(err).toContain('roster.csv:3: ');
    expect(report).toThrow(/ENOENT/);
  });
});

test('two ids that differ in zeros only are never guessed', () => {
  const roster = openRoster([{ id: '007' }, { id: '0007' }], true);
  expect(roster.join({ id: '7' })).toEqual({
    candidate: { id: '7' },
    warnings: [{ code: 'not-on-roster', values: { id: '7' } }],
  });
  expect(roster.absent(['7', '007']).map(({ id }) => id)).toEqual(['0007']);
});
