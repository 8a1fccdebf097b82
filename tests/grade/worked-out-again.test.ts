import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report, Result } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const choices = { yes: 'Yes', no: 'No', so: 'So' };
const bank = bankOf([
  { id: 'one', type: 'single-choice', prompt: 'One?', choices, answer: 'yes', points: 3 },
  { id: 'two', type: 'single-choice', prompt: 'Two?', choices, answer: 'yes' },
  { id: 'three', type: 'multiple-response', prompt: 'Three?', choices, answer: ['yes', 'so'] },
  { id: 'four', type: 'true-false', prompt: 'Four?', answer: true, points: 2 },
]);
const line = (id: string, day: string, answers: object): string =>
  JSON.stringify({ candidate: { id }, submittedAt: `2026-12-${day}T12:00:00Z`, answers });
const lines = [
  line('all', '01', { one: 'yes', two: 'yes', three: ['yes', 'so'], four: true }),
  line('late', '03', { one: 'yes', two: 'no', three: ['yes'], four: true }),
  line('latest', '09', { one: 'yes', three: ['yes', 'so'] }),
  line('wrong', '01', { one: 'no', two: 'so' }),
  line('part', '04', { one: 'no', three: ['so'], four: false }),
  line('odd', '01', { one: 'maybe' }),
];
const amendments = `amendments: e
changes:
  - {question: sample/two, drop: true, reason: "It had two readings", date: "2026-12-10"}
  - {question: sample/four, fullMarks: answered, reason: "The lesson said otherwise", date: "2026-12-11"}
`;
const exam = (floor: string) => ({
  exam: 'e',
  title: 'E',
  language: 'en',
  banks: ['bank.yaml'],
  sections: [
    { id: 'first', questions: ['sample/one', 'sample/two'] },
    { id: 'second', questions: ['sample/three', 'sample/four'] },
  ],
  closesAt: '2026-12-02T00:00:00Z',
  late: { perDay: 0.1, max: 0.3 },
  grading: { penalty: 'guessing', floor, pass: 5, decimals: 2 },
});

const round = (value: Big, decimals: number): number => Number(value.round(decimals, Big.roundHalfUp).toString());
const sumOf = (values: readonly Big[]): Big => values.reduce((sum, one) => sum.plus(one), new Big(0));

/** What a result comes to, worked out from what the report says of it and of its exam alone. */
const workedOut = ({ exam: { grading, items } }: Report, { answers, submittedAt = '', maxPoints }: Result) => {
  const markOf = ({ credit, maxPoints: worth }: Result['answers'][number]): Big => new Big(credit ?? 0).times(worth);
  const sectionOf = (question: string) => items.find((item) => item.question === question)?.section;
  const sections = [...new Set(answers.map(({ question }) => sectionOf(question)))].map((section) =>
    sumOf(answers.filter(({ question }) => sectionOf(question) === section).map(markOf)),
  );
  const cut = (sum: Big): Big => (sum.lt(0) ? new Big(0) : sum);
  const floored = grading.floor === 'section' ? sumOf(sections.map(cut)) : sumOf(sections);
  const before = grading.floor === 'exam' ? cut(floored) : floored;
  const over = Date.parse(submittedAt) - Date.parse(grading.closesAt ?? '');
  const { perDay = 0, max = 0 } = grading.late ?? {};
  const lost = over > 0 && before.gt(0) ? Math.min(Math.ceil(over / 86_400_000) * perDay, max) : 0;
  const points = before.times(new Big(1).minus(new Big(lost.toFixed(6))));
  return {
    points: round(points, grading.decimals),
    grade: maxPoints === 0 ? 0 : round(points.times(grading.scale).div(maxPoints), grading.decimals),
    sum: round(sumOf(sections), grading.decimals),
    before: round(before, grading.decimals),
    lost,
  };
};

const world = async (floor: string, ...args: readonly string[]) => {
  const folder = folderWith({
    'bank.yaml': bank,
    'e.exam.yaml': JSON.stringify(exam(floor)),
    's.ndjson': `${lines.join('\n')}\n`,
    'a.yaml': amendments,
  });
  const at = (name: string): string => join(folder, name);
  const pages = at('pages');
  const { code, err } = await run([
    ...['grade', at('e.exam.yaml'), at('s.ndjson'), '--amend', at('a.yaml'), '-o', at('r.json')],
    ...['--feedback', pages, ...args],
  ]);
  expect(code, err).toBe(0);
  const pageOf = (id: string): string =>
    readFileSync(join(pages, readdirSync(pages).find((name) => name.startsWith(id)) ?? ''), 'utf8');
  return { report: JSON.parse(readFileSync(at('r.json'), 'utf8')) as Report, pageOf };
};

describe.each(['none', 'section', 'exam'])('with floor %s', (floor) => {
  let report: Report;
  beforeAll(async () => {
    ({ report } = await world(floor));
  });

  test('every result can be worked out again from the report alone', () => {
    expect(report.exam.grading).toMatchObject({ floor, late: { perDay: 0.1, max: 0.3 }, penalty: 'guessing' });
    expect(report.results).toHaveLength(lines.length);
    for (const result of report.results) {
      const { points, grade, sum, before, lost } = workedOut(report, result);
      expect({ id: result.candidate.id, points: result.points, grade: result.grade }).toEqual({
        id: result.candidate.id,
        points,
        grade,
      });
      expect(result.beforeFloor ?? before).toBe(result.beforeFloor === undefined ? before : sum);
      expect(result.lateShare ?? 1).toBeCloseTo(1 - lost, 9);
      if (lost > 0) expect(result.beforeLate).toBe(before);
    }
    expect(report.results.some(({ lateShare }) => lateShare === 0.7)).toBe(true);
    if (floor !== 'none') expect(report.results.some(({ beforeFloor }) => (beforeFloor ?? 0) < 0)).toBe(true);
  });
});

test('each warning has its code beside it', async () => {
  const { report } = await world('exam');
  const late = report.results.find(({ candidate }) => candidate.id === 'late');
  expect(late?.notes?.map(({ code }) => code)).toEqual(['after-closing']);
  expect(late?.notes).toHaveLength(late?.warnings.length ?? 0);
  expect(report.results.find(({ candidate }) => candidate.id === 'all')).not.toHaveProperty('notes');
});

describe.each(['html', 'markdown'])('a page for a candidate in %s', (format) => {
  test('says what was cut to 0, what being late cost, and what was changed since and why', async () => {
    const { pageOf } = await world('exam', '--feedback-format', format);
    const plain = (id: string): string => pageOf(id).replaceAll('\\', '');
    expect(plain('wrong')).toContain(
      'The answers come to -1.5 points; a negative sum counts as 0.'.replace('-', '\u2212'),
    );
    expect(plain('late')).toContain('Handed in late: 80 % of 5.5 points count.');
    for (const id of ['all', 'late', 'odd']) {
      expect(plain(id)).toContain('Question 2 does not count since the exam: It had two readings');
      expect(plain(id)).toContain('Question 4 gives full marks since the exam: The lesson said otherwise');
    }
    expect(plain('all')).not.toContain('Handed in late');
    expect(plain('all')).not.toContain('negative sum');
  });
});
