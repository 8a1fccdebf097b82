import { jsonText } from '../../core/text.ts';
import { dayNumber } from '../../engine/days.ts';
import { progressOf } from '../../engine/progress.ts';
import { allQuestions } from '../../engine/session.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { openHistory } from '../history/store.ts';
import { isPlainOutput } from '../practice/is-plain.ts';
import { progressData } from '../progress/json.ts';
import { progressLines } from '../progress/lines.ts';
import { demandRetention } from '../review/wishes.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { wrapText } from '../terminal/wrap.ts';
import { usableBanks } from '../usable-banks.ts';

export interface ProgressOptions {
  readonly banks: readonly string[];
  readonly retention: string;
  readonly format: 'table' | 'json';
  /** Whether to draw no bars and use no colours. */
  readonly plain?: boolean;
}

/** Shows how far somebody has come. */
export const runProgress = async (shell: Shell, options: ProgressOptions): Promise<ExitCode> => {
  const { context, messages } = shell;
  const words = messages.learning.progress;
  const wishes = { today: dayNumber(context.today()), retention: demandRetention(options.retention) };
  const banks = await usableBanks(shell, options.banks);
  const questions = allQuestions(banks, { topics: [], difficulties: [], types: [] });
  const progress = progressOf(questions, openHistory(shell).history, wishes);
  if (options.format === 'json') {
    shell.out(`${jsonText(progressData(progress, wishes), 2)}\n`);
    return exitCode.fine;
  }
  const columns = Math.max(20, Math.min(context.stdout.columns ?? 80, 100));
  const plain = isPlainOutput(shell, options.plain === true);
  const painted: Shell = plain ? { ...shell, paint: noPaint } : shell;
  const look = { columns, drawsBars: !plain };
  const lines =
    progress.answers.all === 0 ? wrapText(words.nothingYet, columns) : progressLines(progress, wishes, painted, look);
  shell.out(`${lines.join('\n')}\n`);
  return exitCode.fine;
};
