import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from './run.ts';

/** A question as tests write it: its topic and prompt may be left out. */
export interface TestQuestion {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** How an exam of questions differs from the plainest one. */
export interface ExamTraits {
  readonly grading?: object;
  /** How many questions are drawn for each candidate; without it all are asked of all. */
  readonly drawn?: number;
}

/** What came of a class that sat an exam. */
export interface SatExam {
  /** The report file. */
  readonly path: string;
  readonly text: string;
  readonly report: Report;
}

/** A class sits an exam of questions: a mapping of answers for each candidate, which `grade` grades. */
export const sitExam = async (
  questions: readonly TestQuestion[],
  answers: readonly { readonly [question: string]: unknown }[],
  { grading, drawn }: ExamTraits = {},
): Promise<SatExam> => {
  const section =
    drawn === undefined
      ? { questions: questions.map(({ id }) => `sample/${id}`) }
      : { select: { banks: ['sample'], count: drawn } };
  const exam = {
    exam: 'sample-exam',
    shuffle: { choices: false },
    title: { en: 'Sample exam', es: 'Examen de muestra' },
    banks: ['bank.yaml'],
    sections: [{ id: 'only', title: 'The only section', ...section }],
    ...(drawn === undefined ? {} : { variants: 'per-candidate' }),
    ...(grading === undefined ? {} : { grading }),
  };
  const submissions = answers.map((given, index) =>
    JSON.stringify({ exam: 'sample-exam', candidate: { id: `c${index + 1}` }, answers: given }),
  );
  const folder = folderWith({
    'bank.yaml': bankOf(questions),
    'exam.yaml': JSON.stringify(exam),
    'submissions.ndjson': submissions.join('\n'),
  });
  const path = join(folder, 'report.json');
  const ran = await run(['grade', join(folder, 'exam.yaml'), join(folder, 'submissions.ndjson'), '-o', path]);
  // Mostly answers that are none are a sign that something is wrong with the input, and say so.
  if (ran.code > 1) throw new Error(ran.err);
  const text = readFileSync(path, 'utf8');
  return { path, text, report: JSON.parse(text) as Report };
};
