import type { CheckedBank } from '../../core/rule.ts';
import { type PracticeQuestion, selectQuestions } from '../../engine/session.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { demandFilters } from '../filters.ts';
import type { Asker } from '../practice/asker.ts';
import { holdInterview } from '../practice/interview.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { usableBanks } from '../usable-banks.ts';

export interface PracticeOptions {
  readonly banks: readonly string[];
  readonly topic?: readonly string[];
  readonly difficulty?: readonly string[];
  readonly type?: readonly string[];
  readonly number?: string;
  readonly seed?: string;
  readonly plain?: boolean;
}

const chooseQuestions = (
  shell: Shell,
  banks: readonly CheckedBank[],
  options: PracticeOptions,
  seed: string,
): readonly PracticeQuestion[] => {
  const { number } = options;
  if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number)) throw new UserError('bad-number', { value: number });
  const filter = { ...demandFilters(shell, banks, options), seed };
  if (selectQuestions(banks, { topics: [], difficulties: [], types: [], seed }).length === 0)
    throw new UserError('no-questions', { path: banks.map(({ file }) => file).join(', ') });
  const questions = selectQuestions(banks, number === undefined ? filter : { ...filter, count: Number(number) });
  if (questions.length === 0) throw new UserError('no-matching-questions');
  return questions;
};

/** Whether answers come as lines: asked for, no terminal, or one that cannot move its cursor. */
export const isPlain = ({ context }: Shell, asked: boolean): boolean =>
  asked ||
  context.stdin.isTTY !== true ||
  context.stdout.isTTY !== true ||
  context.env.TERM === 'dumb' ||
  (context.env.CI ?? '') !== '';

/** Practises: asks, marks at once, explains, sums up by topic. */
export const runPractice = async (shell: Shell, options: PracticeOptions): Promise<ExitCode> => {
  const seed = options.seed ?? shell.context.newSeed();
  const questions = chooseQuestions(shell, await usableBanks(shell, options.banks), options, seed);
  if (!isPlain(shell, options.plain === true)) {
    const { openTerminalAsker } = await import('../practice/terminal-asker.ts');
    return interviewWith(openTerminalAsker(shell), shell, questions, seed, true);
  }
  const { openLineAsker } = await import('../practice/line-asker.ts');
  const plainShell: Shell = { ...shell, paint: noPaint };
  const asker = openLineAsker(plainShell);
  if (shell.context.stdin.isTTY !== true && !(await asker.firstLine())) {
    asker.close();
    if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
    shell.complain(`quizvisor: ${shell.messages.practice.noInput}`);
    return exitCode.usage;
  }
  asker.say([shell.messages.practice.plainHelp]);
  return interviewWith(asker, plainShell, questions, seed, shell.context.stdin.isTTY === true);
};

const interviewWith = async (
  asker: Asker,
  shell: Shell,
  questions: readonly PracticeQuestion[],
  seed: string,
  interactive: boolean,
): Promise<ExitCode> => {
  try {
    return (await holdInterview(questions, { shell, asker, seed, interactive })) as ExitCode;
  } finally {
    asker.close();
  }
};
