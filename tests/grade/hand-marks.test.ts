import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/index.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = [
  {
    id: 'why',
    type: 'essay',
    points: 2.5,
    rubric: [
      { criterion: 'Control', points: 1.5 },
      { criterion: 'Isolation', points: 1 },
    ],
  },
  { id: 'how', type: 'essay', points: 3 },
  { id: 'flag', type: 'true-false', answer: true },
];
const submissions = [
  { candidate: { id: 's1', name: '=Ada' }, answers: { why: '=1+1 is "two",\nsays one', flag: true } },
  { candidate: { id: '007' }, answers: { why: 'b', how: 'c', flag: false } },
  { candidate: { id: 's3' }, answers: { flag: true } },
];

const folder = (marks: { readonly [name: string]: string }): string =>
  folderWith({
    'bank.yaml': bankOf(questions),
    'class.ndjson': submissions.map((one) => JSON.stringify(one)).join('\n'),
    ...marks,
  });

const grade = async (at: string, ...options: readonly string[]) => {
  const ran = await run([
    'grade',
    join(at, 'bank.yaml'),
    join(at, 'class.ndjson'),
    '-o',
    join(at, 'report.json'),
    ...options,
  ]);
  const report = () => JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as Report;
  return { ...ran, report };
};

describe('essays', () => {
  test('wait for marks, and their results are not in the statistics', async () => {
    const { code, report, err } = await grade(folder({}));
    expect(code).toBe(0);
    expect(report().results.map(({ status }) => status)).toEqual(['needs-review', 'needs-review', 'graded']);
    expect(report().results[0]?.answers[0]).toMatchObject({ status: 'needs-review', credit: null, points: null });
    expect(report().statistics.exam.n).toBe(1);
    expect(err).toContain('3 answers wait for marks by hand');
  });

  test('are written out for review in a form that comes back as marks', async () => {
    const at = folder({});
    await grade(at, '--review', join(at, 'review.csv'));
    const sheet = readFileSync(join(at, 'review.csv'), 'utf8');
    expect(sheet.split('\n')[0]).toBe(
      'candidate,name,question,prompt,answer,maxpoints,rubric1,rubric2,points,criterion1,criterion2,comment,marker',
    );
    expect(sheet).toContain(
      `s1,'=Ada,sample/why,What is right?,"'=1+1 is ""two"",\nsays one",2.5,Control (1.5),Isolation (1),,,,,`,
    );
    const unmarked = await grade(at, '--marks', join(at, 'review.csv'));
    expect(unmarked.code).toBe(0);
    expect(unmarked.report().results[0]?.status).toBe('needs-review');
  });

  test('take marks by points or by criterion, exactly, and the report says who gave them', async () => {
    const at = folder({
      'marks.csv':
        '\uFEFFcandidate;question;points;criterion1;criterion2;comment;marker\nS1;why;;1,5;0.5;"Good; clear";M. Lago\n007;sample/why;2,5;;;;\n007;how;1;;;;R. Soto\n',
    });
    const { code, report } = await grade(at, '--marks', join(at, 'marks.csv'), '--trace');
    expect(code).toBe(0);
    const [first, second] = report().results;
    expect(first?.answers[0]).toMatchObject({
      status: 'partial',
      credit: 0.8,
      points: 2,
      review: { marker: 'M. Lago', comment: 'Good; clear', criteria: [1.5, 0.5], source: { line: 2 } },
    });
    expect(first?.answers[0]?.trace?.at(-1)?.text).toEqual({
      en: 'Marked by hand: 2 of 2.5 points. M. Lago',
      es: 'Puntuada a mano: 2 de 2,5 puntos. M. Lago',
    });
    expect(second).toMatchObject({ status: 'graded', points: 3.5, maxPoints: 6.5, candidate: { id: '007' } });
    expect(second?.answers[1]).toMatchObject({ status: 'partial', credit: 0.333333, points: 1 });
    expect(report().statistics.exam.n).toBe(3);
  });

  test('take marks in YAML too', async () => {
    const at = folder({
      'marks.yaml':
        '- {candidate: s1, question: why, points: 2.5}\n- {candidate: "007", question: why, criteria: [0, 1]}\n',
    });
    const { report } = await grade(at, '--marks', join(at, 'marks.yaml'));
    expect(report().results.map(({ answers }) => answers[0]?.points)).toEqual([2.5, 1, 0]);
  });

  test.each([
    ['points over the question’s', 's1,why,2.51,', ':2: 2.51 points are not from 0 to 2.5.'],
    ['a third decimal', 's1,why,1.005,', ':2: "1.005" in points is no number of points in whole hundredths.'],
    ['words for points', 's1,why,two,', ':2: "two" in points is no number of points'],
    ['negative points', 's1,why,-1,', ':2: "-1" in points is no number of points'],
    ['a criterion over its points', 's1,why,,2;0', 'criterion'],
    [
      'a type that the machine marks',
      's1,flag,1,',
      ':2: The question sample/flag is marked by the machine (true-false)',
    ],
    ['a question that there is not', 's1,who,1,', ':2: There is no question "who" in this exam.'],
    ['a candidate who is not there', 's9,why,1,', ':2: No submission of "s9" was found.'],
    ['an answer that was not given', 's3,why,1,', ':2: The answer of "s3" to sample/why waits for no marks'],
    [
      'marks given twice',
      's1,why,1,\nS1 ,sample/why,2,',
      ':3: The answer of "S1" to sample/why is marked twice; the first time is on line 2.',
    ],
  ])('refuse %s with the place, and write no report', async (_, rows, message) => {
    const at = folder({ 'marks.csv': `candidate,question,points,criterion1\n${rows}\n` });
    const { code, err, report } = await grade(at, '--marks', join(at, 'marks.csv'));
    expect(code).toBe(2);
    expect(err).toContain(message === 'criterion' ? '2;0' : `marks.csv${message}`);
    expect(report).toThrow(/ENOENT/);
  });
});
