import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import validateReport from '../src/generated/validate-report.js';
import type { Report } from '../src/index.ts';
import { folderWith, run } from './support/run.ts';

const gradeClass = async (submissions: string, ...options: readonly string[]) => {
  const file = join(folderWith({}), 'report.json');
  const ran = await run(['grade', 'banks', submissions, '-o', file, ...options]);
  const text = readFileSync(file, 'utf8');
  return { ...ran, text, report: JSON.parse(text) as Report };
};

describe('the example class', () => {
  test('is graded with 1, since two submissions cannot be, and the first line says so', async () => {
    const { code, err, report } = await gradeClass(
      'examples/class/submissions.ndjson',
      '--marks',
      'examples/class/marks.csv',
    );
    expect(code).toBe(1);
    expect(report.input).toEqual({ found: 33, graded: 30, rejected: 2, superseded: 1 });
    const [first = ''] = err.split('\n');
    expect(first).toContain('report.json written: 30 submissions graded, 2 rejected, 1 superseded.');
    expect(first).toContain('This is not JSON (examples/class/submissions.ndjson:32)');
    expect(report.results.every(({ status }) => status === 'graded')).toBe(true);
  });

  test('gives a report after its schema, twice the same bytes, without a clock or an absolute path', async () => {
    const first = await gradeClass('examples/class/submissions.ndjson', '--trace');
    const second = await gradeClass('examples/class/submissions.ndjson', '--trace');
    expect(validateReport(first.report), JSON.stringify(validateReport.errors?.slice(0, 3))).toBe(true);
    expect(second.text).toBe(first.text);
    expect(first.text).not.toContain(process.cwd());
    expect(first.text).not.toContain(new Date().toISOString().slice(0, 13));
  });

  test('earns the same as a folder and as lines', async () => {
    const lines = await gradeClass('examples/class/submissions.ndjson');
    const folder = await gradeClass('examples/class/submissions');
    const marks = ({ results }: Report) =>
      results
        .map(({ candidate, points, answers }) => [candidate.id, points, answers.map(({ credit }) => credit)])
        .sort();
    expect(marks(folder.report)).toEqual(marks(lines.report));
    expect(folder.report.statistics).toEqual(lines.report.statistics);
    expect(folder.report.superseded.map(({ source }) => source.file)).toEqual([
      'examples/class/submissions/s1005.json',
    ]);
  });

  test('holds a blank paper, answers that are none, and every way of not being right', async () => {
    const { report } = await gradeClass('examples/class/submissions.ndjson');
    expect(report.results[1]?.answers.every(({ status }) => status === 'unanswered')).toBe(true);
    const statuses = new Set(report.results.flatMap(({ answers }) => answers.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual(['correct', 'incorrect', 'invalid', 'needs-review', 'partial', 'unanswered']);
  });

  test('has one result a line, so that readers of any size of report go by lines', async () => {
    const { text, report } = await gradeClass('examples/class/submissions.ndjson');
    const resultLines = text
      .split('\n')
      .filter((line) => line.startsWith('{"candidate"') && line.includes('"answers"'));
    expect(resultLines).toHaveLength(report.results.length);
  });
});

describe('the shipped banks', () => {
  test('are clean with every rule on', async () => {
    const { code, out } = await run(['check', 'banks', '--fail-on', 'info']);
    expect(out).toContain('5 files checked, nothing found.');
    expect(code).toBe(0);
  });

  test('show no key where only the question is asked for', async () => {
    const { out } = await run(['show', 'kvm-forum']);
    expect(out).toContain('What is KVM Forum?');
    expect(out).not.toMatch(/Right answer|Said to|Why:/);
    expect((await run(['show', 'kvm-forum', '--key'])).out).toContain(
      'Right answer:\nThe conference devoted to KVM each year',
    );
  });

  test('are listed by topic', async () => {
    const { out } = await run(['list', '--topic', 'kvm', '--lang', 'es']);
    expect(out).toMatch(/^hypervisors\/kvm {2}KVM\n/);
    expect(out).toContain('hypervisors/kvm-forum  (single-choice, fácil)\n    ¿Qué es KVM Forum?');
    expect(out.trimEnd().endsWith('5 preguntas.')).toBe(true);
  });
});

describe('the example midterm', () => {
  test('is graded with its draws, penalties, lateness and pass mark; a paper of another exam is rejected', async () => {
    const file = join(folderWith({}), 'report.json');
    const { code } = await run([
      'grade',
      'examples/midterm/midterm.exam.yaml',
      'examples/midterm/submissions.ndjson',
      '-o',
      file,
    ]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    expect(validateReport(report), JSON.stringify(validateReport.errors?.slice(0, 3))).toBe(true);
    expect(code).toBe(1);
    expect(report.exam).toMatchObject({ id: 'virtualization-midterm', maxPoints: 24, questions: 20 });
    expect(report.rejected.map(({ code: reason }) => reason)).toEqual(['other-exam']);
    expect(report.results.filter(({ late }) => late).map(({ candidate }) => candidate.id)).toEqual(['s1008', 's1020']);
    expect(report.results.every(({ grade, passed }) => passed === grade >= 5)).toBe(true);
    const { alpha, standardError, sd } = report.statistics.exam;
    expect(standardError).toBeCloseTo((sd ?? 0) * Math.sqrt(1 - (alpha ?? 0)), 5);
  });
});
