import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from './run.ts';

/** What a candidate hands in. */
export const submission = (id: string, answers: object) => ({ candidate: { id }, answers });

/** Grades lines, or submissions that make a line each, against one bank. */
export const graded = async (
  bank: string,
  submissions: string | readonly object[],
  env: { readonly [name: string]: string } = { LANG: 'en_US.UTF-8' },
): Promise<{ readonly code: number; readonly err: string; readonly report: Report }> => {
  const input =
    typeof submissions === 'string' ? submissions : submissions.map((one) => JSON.stringify(one)).join('\n');
  const { code, out, err } = await run(['grade', `${folderWith({ 'bank.yaml': bank })}/bank.yaml`, '-'], {
    input,
    env,
  });
  return { code, err, report: JSON.parse(out) as Report };
};

/** The statuses of one question's answers, in the order of the candidates. */
export const statusesOf = (report: Report, question: string): readonly string[] =>
  report.results.map(({ answers }) => answers.find((answer) => answer.question === question)?.status ?? 'absent');

/** A question that is right when answered with true. */
export const flag = (id: string, more: object = {}) => ({ id, type: 'true-false', answer: true, ...more });

/** Grades submissions against an exam of the bank `sample` with these questions. */
export const gradeExam = async (
  questions: readonly object[],
  exam: object,
  submissions: readonly object[],
): Promise<{ readonly code: number; readonly err: string; readonly report: () => Report }> => {
  const folder = folderWith({
    'bank.yaml': bankOf(questions),
    'test.exam.yaml': JSON.stringify({ exam: 'test', title: 'Test', banks: ['bank.yaml'], ...exam }),
    'class.ndjson': submissions.map((one) => JSON.stringify(one)).join('\n'),
  });
  const output = join(folder, 'report.json');
  const { code, err } = await run([
    'grade',
    join(folder, 'test.exam.yaml'),
    join(folder, 'class.ndjson'),
    '-o',
    output,
  ]);
  return { code, err, report: () => JSON.parse(readFileSync(output, 'utf8')) as Report };
};
