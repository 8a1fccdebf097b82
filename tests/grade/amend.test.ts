import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import validateReport from '../../src/generated/validate-report.js';
import type { Report } from '../../src/index.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = [
  { id: 'power', type: 'single-choice', choices: { six: '6', eight: '8', nine: '9' }, answer: 'nine', points: 2 },
  { id: 'host', type: 'short-answer', answer: ['hypervisor'] },
  { id: 'why', type: 'essay', points: 3 },
];
const submissions = [
  { candidate: { id: 's1' }, answers: { power: 'nine', host: 'hypervizor', why: 'So.' } },
  { candidate: { id: 's2' }, answers: { power: 'eight', host: 'Hypervisor' } },
  { candidate: { id: 's3' }, answers: { power: 'ten' } },
];
const headOf = (changes: string): string => `amendments: sample\nchanges:\n${changes}\n`;

const world = (files: { readonly [name: string]: string }): string =>
  folderWith({
    'bank.yaml': bankOf(questions),
    'class.ndjson': submissions.map((one) => JSON.stringify(one)).join('\n'),
    ...files,
  });

const grade = async (at: string, ...options: readonly string[]) => {
  const args = ['grade', join(at, 'bank.yaml'), join(at, 'class.ndjson'), '-o', join(at, 'report.json')];
  const ran = await run([...args, ...options]);
  const text = () => readFileSync(join(at, 'report.json'), 'utf8');
  return { ...ran, text, report: () => JSON.parse(text()) as Report };
};
const amended = async (changes: string, ...options: readonly string[]) => {
  const at = world({ 'amend.yaml': headOf(changes) });
  return { at, ...(await grade(at, '--amend', join(at, 'amend.yaml'), ...options)) };
};
const points = ({ results }: Report, question: string) =>
  results.map(({ answers }) => answers.find((answer) => answer.question === `sample/${question}`)?.points);

describe('grade --amend', () => {
  test('lists what was amended, and says of each changed answer what it had before', async () => {
    const { code, report } = await amended(
      '  - {question: power, key: eight, reason: "2^3 is 8.", date: 2026-12-02, by: M. Lago}\n' +
        '  - {question: sample/host, accept: [hypervizor], credit: "1/2", reason: A slip., date: 2026-12-01}',
    );
    expect(code).toBe(0);
    expect(validateReport(report()), JSON.stringify(validateReport.errors)).toBe(true);
    expect(report().exam.amendments).toEqual([
      {
        question: 'sample/host',
        what: 'accept',
        value: ['hypervizor'],
        credit: 0.5,
        policy: 'replace',
        reason: 'A slip.',
        date: '2026-12-01',
      },
      {
        question: 'sample/power',
        what: 'key',
        value: 'eight',
        policy: 'replace',
        reason: '2^3 is 8.',
        date: '2026-12-02',
        by: 'M. Lago',
      },
    ]);
    expect(report().results[0]?.answers.slice(0, 2)).toMatchObject([
      { status: 'incorrect', credit: 0, amended: { before: { status: 'correct', credit: 1, points: 2 } } },
      { status: 'partial', credit: 0.5, amended: { before: { status: 'incorrect', credit: 0, points: 0 } } },
    ]);
    expect(report().results[1]?.answers[1]).not.toHaveProperty('amended');
    expect(points(report(), 'power')).toEqual([0, 2, 0]);
    expect(report().exam.items[0]?.key).toBe('eight');
  });

  test('says so in the trace, in both languages', async () => {
    const { report } = await amended(
      '  - {question: power, key: eight, reason: "2^3 is 8.", date: 2026-12-02}',
      '--trace',
    );
    expect(report().results[1]?.answers[0]?.trace?.at(-1)?.text).toEqual({
      en: 'Amended on 2026-12-02: 2 instead of 0 pt. 2^3 is 8.',
      es: 'Enmendada el 2026-12-02: 2 en vez de 0 pt. 2^3 is 8.',
    });
  });

  test('gives the same bytes when it is done again, and without amendments what there was', async () => {
    const at = world({ 'amend.yaml': headOf('  - {question: power, drop: true, reason: Unclear., date: 2026-12-02}') });
    const plain = (await grade(at)).text();
    const once = (await grade(at, '--amend', join(at, 'amend.yaml'))).text();
    expect((await grade(at, '--amend', join(at, 'amend.yaml'))).text()).toBe(once);
    expect(JSON.parse(once).exam.fingerprint).toBe(JSON.parse(plain).exam.fingerprint);
    expect((await grade(at)).text()).toBe(plain);
    expect(readFileSync(join(at, 'bank.yaml'), 'utf8')).toBe(bankOf(questions));
  });

  test('gives full marks to all, or to those who answered', async () => {
    const all = await amended('  - {question: power, fullMarks: all, reason: Unclear., date: 2026-12-02}');
    expect(points(all.report(), 'power')).toEqual([2, 2, 2]);
    expect(all.report().results[2]?.answers[0]).not.toHaveProperty('message');
    const some = await amended('  - {question: power, fullMarks: answered, reason: Unclear., date: 2026-12-02}');
    expect(points(some.report(), 'power')).toEqual([2, 2, 0]);
    const essay = await amended('  - {question: why, fullMarks: answered, reason: Lost., date: 2026-12-02}');
    expect(essay.report().results.map(({ status }) => status)).toEqual(['graded', 'graded', 'graded']);
    expect(points(essay.report(), 'why')).toEqual([3, 0, 0]);
  });

  test('drops an essay, be it marked by hand or not', async () => {
    const change = '  - {question: why, drop: true, reason: Unclear., date: 2026-12-02}';
    const unmarked = await amended(change);
    expect(unmarked.report().results.map(({ status, maxPoints }) => [status, maxPoints])).toEqual([
      ['graded', 3],
      ['graded', 3],
      ['graded', 3],
    ]);
    const at = world({ 'amend.yaml': headOf(change), 'marks.csv': 'candidate,question,points\ns1,why,1.5\n' });
    const { report } = await grade(at, '--amend', join(at, 'amend.yaml'), '--marks', join(at, 'marks.csv'));
    expect(report().results[0]?.answers[2]).toMatchObject({
      points: 0,
      maxPoints: 0,
      credit: 0.5,
      amended: { before: { status: 'partial', credit: 0.5, points: 1.5 } },
    });
    expect(report().results[0]?.points).toBe(2);
  });

  test('leaves an exam that draws questions its draws', async () => {
    const exam = {
      exam: 'drawn',
      title: 'Drawn',
      banks: ['bank.yaml'],
      sections: [{ title: 'All', select: { banks: ['sample'], types: ['single-choice', 'short-answer'], count: 1 } }],
      variants: 'per-candidate',
    };
    const file = 'amendments: drawn\nchanges: [{question: host, fullMarks: all, reason: Unclear., date: 2026-12-02}]';
    const at = world({ 'drawn.exam.yaml': JSON.stringify(exam), 'amend.yaml': file });
    const asked = async (...options: readonly string[]) => {
      const paths = [join(at, 'drawn.exam.yaml'), join(at, 'class.ndjson'), '-o', join(at, 'report.json')];
      const { code } = await run(['grade', ...paths, ...options]);
      expect(code).toBe(0);
      const { results } = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as Report;
      return results.map(({ answers }) => answers.map(({ question }) => question));
    };
    expect(await asked('--amend', join(at, 'amend.yaml'))).toEqual(await asked());
  });

  test.each<readonly [string, string, string]>([
    [
      'an unknown question',
      '  - {question: who, drop: true, reason: So., date: 2026-12-01}',
      ':3:16: There is no question "who"',
    ],
    [
      'a key that is no answer',
      '  - {question: power, key: ten, reason: So., date: 2026-12-01}',
      ':3:28: "ten" is no answer of',
    ],
    [
      'what is right already',
      '  - {question: host, accept: [a, HYPERVISOR], reason: So., date: 2026-12-01}',
      ':3:34: "HYPERVISOR" is right already',
    ],
    [
      'a day that there is not',
      '  - {question: host, drop: true, reason: So., date: 2026-11-31}',
      ':3:53: "2026-11-31" is no day',
    ],
    [
      'a reason without words',
      '  - {question: host, drop: true, reason: "…", date: 2026-12-01}',
      ':3:42: The reason must say something',
    ],
    ['no reason', '  - {question: host, drop: true, date: 2026-12-01}', ':3:5: `reason` is missing.'],
    ['a mistyped field', '  - {question: host, drob: true, reason: So., date: 2026-12-01}', 'Did you mean drop?'],
    [
      'two changes in one',
      '  - {question: host, drop: true, fullMarks: all, reason: So., date: 2026-12-01}',
      ':3:5: A change is just one of',
    ],
    ['no change', '  - {question: host, reason: So., date: 2026-12-01}', ':3:5: A change needs one of'],
    [
      'a contradiction, with the other line',
      '  - {question: host, accept: [a], reason: So., date: 2026-12-02}\n  - {question: host, drop: true, reason: So., date: 2026-12-01}',
      ':3:5: host is dropped, and changed otherwise on line 4.',
    ],
    ['no YAML', '  - {question: [', 'This cannot be read as YAML'],
  ])('refuses %s with file, line and column, and writes nothing', async (_, changes, message) => {
    const { at, code, err } = await amended(changes);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('amend.yaml:');
    expect(err).toContain('nothing was written');
    expect(existsSync(join(at, 'report.json'))).toBe(false);
  });

  test('refuses another exam, another document, and a file that is not there', async () => {
    const at = world({ 'other.yaml': 'amendments: other\nchanges: []\n' });
    expect((await grade(at, '--amend', join(at, 'other.yaml'))).err).toContain(
      'These amendments are of "other", and what is graded is "sample".',
    );
    expect((await grade(at, '--amend', join(at, 'bank.yaml'))).err).toContain('This is no file of amendments.');
    expect((await grade(at, '--amend', join(at, 'none.yaml'))).err).toContain('There is no file or folder');
  });
});
