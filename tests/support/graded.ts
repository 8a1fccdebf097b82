import type { Report } from '../../src/generated/types.ts';
import { folderWith, run } from './run.ts';

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
