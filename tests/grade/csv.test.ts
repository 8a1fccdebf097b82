import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import validateReport from '../../src/generated/validate-report.js';
import { bankOf, folderWith, run } from '../support/run.ts';
import { xlsxOf } from '../support/xlsx.ts';

const bank = bankOf([
  { id: 'one', type: 'single-choice', choices: { lima: 'Lima', cusco: 'Cusco' }, answer: 'lima' },
  { id: 'many', type: 'multiple-response', choices: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'c'] },
  { id: 'flag', type: 'true-false', answer: true },
  { id: 'word', type: 'short-answer', answer: ['cold'] },
  { id: 'number', type: 'numerical', answer: 3.5 },
  { id: 'pairs', type: 'matching', items: { x: 'X', y: 'Y' }, targets: { p: 'P', q: 'Q' }, answer: { x: 'p', y: 'q' } },
  { id: 'order', type: 'ordering', items: { i: 'I', j: 'J', k: 'K' }, answer: ['i', 'j', 'k'] },
  {
    id: 'blanks',
    type: 'cloze',
    text: '{{b1}} and {{b2}}',
    blanks: { b1: { type: 'short-answer', answer: ['a|b'] }, b2: { type: 'numerical', answer: 2 } },
  },
]);

const grade = async (files: { readonly [name: string]: string | Uint8Array }, ...args: readonly string[]) => {
  const folder = folderWith({ 'bank.yaml': bank, ...files });
  const output = join(folder, 'report.json');
  const ran = await run([
    'grade',
    join(folder, 'bank.yaml'),
    ...args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg))),
    '-o',
    output,
  ]);
  const report = (): Report => JSON.parse(readFileSync(output, 'utf8')) as Report;
  return { ...ran, report };
};

const statuses = ({ results }: Report): readonly (readonly string[])[] =>
  results.map(({ answers }) => answers.map(({ status }) => status));
const right = ['lima', 'a|c', 'V', 'Cold', '3,5', 'x=p|y=q', 'i|j|k', 'b1=a\\|b|b2=2'];
const heads = ['one', 'many', 'flag', 'word', 'number', 'pairs', 'order', 'blanks'];

describe('our own CSV', () => {
  test('has a column a question, cells after its kind, and what is said of the submission', async () => {
    const csv = `Candidate;NAME;sample/${heads.join(';')};Submitted At;language\n 007 ;Ada;${right.join(';')};2026-12-01T09:40:00+01:00;en\ns2${';'.repeat(11)}\n`;
    const { code, report, err } = await grade({ 'class.csv': csv }, 'class.csv');
    expect([code, err]).toEqual([0, expect.stringContaining('2 submissions graded')]);
    expect(statuses(report())).toEqual([Array(8).fill('correct'), Array(8).fill('unanswered')]);
    expect(report().results[0]).toMatchObject({
      candidate: { id: '007', name: 'Ada' },
      source: { file: expect.stringMatching(/class\.csv$/), line: 2, index: 1 },
      submittedAt: '2026-12-01T09:40:00+01:00',
    });
    expect(validateReport(report()), JSON.stringify(validateReport.errors)).toBe(true);
  });
  test('tells no answer from none of them, and what is no answer is invalid', async () => {
    const { report } = await grade(
      { 'class.csv': 'candidate,many,pairs,number,flag\ns1,[],x=p|y,abc,perhaps\ns2,,,,\n' },
      'class.csv',
    );
    const of = (name: string) =>
      report().results.map(({ answers }) => answers.find(({ question }) => question === `sample/${name}`)?.status);
    expect(of('many')).toEqual(['incorrect', 'unanswered']);
    expect(of('pairs')).toEqual(['invalid', 'unanswered']);
    expect(of('number')).toEqual(['invalid', 'unanswered']);
    expect(of('flag')).toEqual(['invalid', 'unanswered']);
  });
  test('earns the same packed, in an archive beside JSON, or as a workbook', async () => {
    const table = [
      ['candidate', ...heads],
      ['s1', ...right],
    ];
    const csv = table.map((row) => row.join('\t')).join('\r\n');
    const files = {
      'a.csv': csv,
      'b.csv.gz': gzipSync(csv),
      'c.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le'),
      'd.xlsx': xlsxOf(table),
    };
    for (const name of Object.keys(files))
      expect(statuses((await grade(files, name)).report())).toEqual([Array(8).fill('correct')]);
  });
  test('says once a file which heads are no questions, and what was probably meant', async () => {
    const { code, err, report } = await grade(
      { 'class.csv': 'candidate,one,wrod,mail\ns1,lima,cold,x\ns2,lima,,\n' },
      'class.csv',
    );
    expect(code).toBe(0);
    expect(
      err.match(/Column 3 \("wrod"\) is no question of this exam; its answers are ignored\. Did you mean word\?/g),
    ).toHaveLength(1);
    expect(err).toMatch(/class\.csv: Column 4 \("mail"\) is no question/);
    expect(report().results.map(({ points, warnings }) => [points, warnings])).toEqual([
      [1, []],
      [1, []],
    ]);
  });
  test('refuses single rows with file, row and column, and grades the others', async () => {
    const { code, err, report } = await grade(
      { 'class.csv': 'candidate,one,Candidate\ns1,lima,S1\ns2,lima\ns3,lima,s4\ns5,lima,\n,lima,\ns6,"x" y,\n' },
      'class.csv',
    );
    expect(code).toBe(1);
    expect(report().results.map(({ candidate }) => candidate.id)).toEqual(['s1', 's5']);
    expect(report().rejected.map(({ source, code: reason, message }) => [source.line, reason, message])).toEqual([
      [3, 'row-too-short', 'Row 2 has 2 cells, and there are 3 heads: column 3 is missing.'],
      [4, 'ids-disagree', 'Column 3 ("Candidate") says "s4", and column 1 says "s3": two candidates in one row.'],
      [6, 'no-candidate', 'The submission has no candidate with an id that is a text.'],
      [7, 'stray-quote', expect.stringContaining('In column 2 there is text behind a closing quote.')],
    ]);
    expect(report().input).toEqual({ found: 6, graded: 2, rejected: 4, superseded: 0 });
    expect(err).toMatch(/class\.csv:3\b/);
  });
  test('cannot have a question twice', async () => {
    const { code, err } = await grade({ 'class.csv': 'candidate,one,ONE\ns1,lima,cusco\n' }, 'class.csv');
    expect([code, err]).toEqual([2, expect.stringMatching(/class\.csv:1: Column 3 \("ONE"\) is there twice\./)]);
  });
  test('is told from other tables of a folder, which are passed over with a note', async () => {
    const folder = folderWith({
      'a.csv': 'candidate,one\ns1,lima\n',
      'marks.csv': 'candidate,question,points\ns1,why,1\n',
      'z.json': '{"candidate":{"id":"s2"},"answers":{"one":"lima"}}',
    });
    const { code, err, out } = await run(['grade', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`, folder]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Report).input).toMatchObject({ found: 2, graded: 2 });
    expect(err).toMatch(/marks\.csv: This table holds no submissions and was passed over\./);
  });
  test('that is none, named without a map, is refused in one line that says what to do', async () => {
    const { code, err } = await grade({ 'export.csv': 'Timestamp,Email Address,What is right?\n' }, 'export.csv');
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('quizvisor map ');
  });
  test('may have a hundred thousand rows', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `s${index},lima\n`).join('');
    const { report } = await grade({ 'class.csv': `candidate,one\n${rows}` }, 'class.csv', '--answers=none');
    expect(report().input.graded).toBe(100_000);
  });
});
