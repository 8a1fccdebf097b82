import { existsSync } from 'node:fs';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { fillIn } from '../messages/catalogue.ts';
import type { Shell } from '../shell.ts';
import { startCounting } from '../start/due-count.ts';
import { pickAction, pickExam, type StartAction } from '../start/pick.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';

/** How many questions practice from the menu asks. */
const menuQuestions = '10';

const takeExam = async (shell: Shell): Promise<number> => {
  const picked = await pickExam(shell);
  if ('code' in picked) return picked.code;
  const path = picked.answer;
  if (path === undefined) return exitCode.fine;
  if (!existsSync(path)) {
    const said = visibleLine(fillIn(shell.messages.errors['no-such-file'], { path }));
    shell.complain(wrapText(said, shell.context.stdout.columns ?? 80).join('\n'));
    return exitCode.fine;
  }
  return (await import('./take.ts')).runTake(shell, { path });
};

const doAction = async (shell: Shell, action: Exclude<StartAction, 'quit'>): Promise<number> => {
  const usual = (await import('../review/wishes.ts')).usualWishes;
  switch (action) {
    case 'practise':
      return (await import('./practice.ts')).runPractice(shell, { banks: [], number: menuQuestions });
    case 'review':
      return (await import('./review.ts')).runReview(shell, { banks: [], ...usual });
    case 'progress':
      return (await import('./progress.ts')).runProgress(shell, {
        banks: [],
        retention: usual.retention,
        format: 'table',
      });
    case 'take':
      return takeExam(shell);
  }
};

/** The menu of somebody who typed the program's name alone: shown at once, the work of each choice is loaded when picked. */
export const runStart = async (shell: Shell): Promise<ExitCode> => {
  for (let at: StartAction = 'practise'; ; ) {
    const picked = await pickAction(shell, at, startCounting(shell));
    if ('code' in picked) return picked.code as ExitCode;
    if (picked.answer === 'quit') return exitCode.fine;
    at = picked.answer;
    const code = await doAction(shell, at);
    if (code !== exitCode.fine) return code as ExitCode;
  }
};
