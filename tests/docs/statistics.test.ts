import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/cli/messages/en.ts';
import type { QuestionStatistics } from '../../src/generated/types.ts';
import { run } from '../support/run.ts';
import { type SatExam, sitExam } from '../support/sat-exam.ts';

const page = readFileSync('docs/statistics.md', 'utf8');

const choices = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id.toUpperCase()]));
const questions = [
  { id: 'q1', type: 'single-choice', choices: choices('a', 'b', 'c', 'd'), answer: 'b' },
  { id: 'q2', type: 'true-false', answer: true },
  { id: 'q3', type: 'multiple-response', choices: choices('a', 'b', 'c', 'd'), answer: ['a', 'b'] },
  { id: 'q4', type: 'single-choice', points: 2, choices: choices('x', 'y', 'z'), answer: 'x' },
];

/** The cells of the rows of a table below its heads, which begin with a text. */
const rowsOf = (heads: string): readonly (readonly string[])[] => {
  const lines = page.slice(page.indexOf(`\n| ${heads}`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
};

/** The rows of the class: answers as they were given, their marks, and the total. */
const classRows = rowsOf('candidate').map((cells) => {
  const given = cells.slice(1, -1).map((cell) => cell.match(/^(?:`(.*)`|–) ([\d.]+)$/));
  const answers = given.flatMap((cell, index): [string, unknown][] => {
    const text = cell?.[1];
    const { id, type } = questions[index] ?? { id: '', type: '' };
    return text === undefined ? [] : [[id, type === 'multiple-response' ? text.split(' ') : text]];
  });
  return {
    answers: Object.fromEntries(answers),
    marks: given.map((cell) => Number(cell?.[2])),
    total: Number(cells.at(-1)),
  };
});

const sit = (times: number): Promise<SatExam> =>
  sitExam(questions, Array.from({ length: times }, () => classRows.map(({ answers }) => answers)).flat(), {
    grading: { pass: 5 },
  });

/** What a working comes to, in the arithmetic of the page. */
const worked = (working: string): number => {
  const code = working
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('√', 'Math.sqrt')
    .replaceAll('ln', 'Math.log')
    .replaceAll('e^', 'Math.exp')
    .replaceAll('^', '**');
  expect(code).toMatch(/^(Math\.(sqrt|log|exp)|[\d.+\-*/() ])+$/);
  return new Function(`return ${code}`)() as number;
};

/** The value at a path such as `q1.choices.a.fifths.1`: members by name, lists by their entries' names or from 1. */
const valueAt = (statistics: SatExam['report']['statistics'], path: string): unknown => {
  const named = {
    exam: statistics.exam,
    sections: Object.fromEntries(statistics.sections.map((one) => [one.section, one])),
    topics: Object.fromEntries(statistics.topics.map((one) => [one.topic, one])),
    ...Object.fromEntries(statistics.questions.map((one) => [one.question.replace('sample/', ''), one])),
  };
  return path.split('.').reduce<unknown>((value, step) => {
    if (!Array.isArray(value)) return (value as { readonly [step: string]: unknown } | undefined)?.[step];
    const entry = value.find(
      (one: unknown) => typeof one === 'object' && one !== null && 'choice' in one && one.choice === step,
    );
    return (entry as unknown) ?? (value[Number(step) - 1] as unknown);
  }, named);
};

const workings = [...page.matchAll(/^([\w/.]+) = (.+) = (-?[\d.]+)$/gm)].map(
  ([, path = '', working = '', value = '']) => ({
    path,
    working,
    value,
  }),
);

test('the marks of the example are those that grading gives', async () => {
  const { report } = await sit(1);
  expect(classRows).toHaveLength(10);
  expect(report.results.map(({ answers = [] }) => answers.map(({ points }) => points))).toEqual(
    classRows.map(({ marks }) => marks),
  );
  expect(report.results.map(({ points }) => points)).toEqual(classRows.map(({ total }) => total));
});

test('each figure of the example is what its working comes to, and what the engine says', async () => {
  const { statistics } = (await sit(1)).report;
  const wrong = workings.filter(({ path, working, value }) => {
    const decimals = value.split('.')[1]?.length ?? 0;
    const near = (one: unknown): boolean =>
      typeof one === 'number' && Math.abs(one - Number(value)) <= 0.51 * 10 ** -Math.min(6, decimals || 6);
    return !near(worked(working)) || !near(valueAt(statistics, path));
  });
  expect(wrong).toEqual([]);
});

test('every figure of a report has a working', async () => {
  const { statistics } = (await sit(1)).report;
  const figures = (object: object): readonly string[] =>
    Object.entries(object).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
  const steps = new Set(workings.flatMap(({ path }) => path.split('.')));
  const first: Partial<QuestionStatistics> = statistics.questions[0] ?? {};
  const all = [...figures(statistics.exam), ...figures(first), ...figures(first.choices?.[0] ?? {}), 'fifths'];
  expect(all.filter((name) => !steps.has(name) && name !== 'n')).toEqual([]);
});

test('the flags of the example three times are those that the page names', async () => {
  const { statistics } = (await sit(3)).report;
  const expected = rowsOf('question | flags').map(([, flags = '']) =>
    [...flags.matchAll(/`([\w-]+)`/g)].map(([, flag]) => flag),
  );
  expect(statistics.questions.map(({ flags }) => flags)).toEqual(expected);
});

const firstCells = (heads: string): readonly string[] => rowsOf(heads).map(([cell = '']) => cell.replaceAll('`', ''));

test('the page lists every flag and every reason', () => {
  expect(firstCells('flag |')).toEqual(Object.keys(en.analyze.flagWords));
  expect(firstCells('reason |')).toEqual(Object.keys(en.analyze.reasons));
});

test('the page lists the heads of the CSV', async () => {
  const { path } = await sit(1);
  const { out } = await run(['analyze', path, '--format', 'csv']);
  expect(out.split('\n')[0]?.split(',')).toEqual(firstCells('head |'));
});
