import { existsSync } from 'node:fs';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { fillIn } from '../messages/catalogue.ts';
import type { Shell } from '../shell.ts';
import { startCounting } from '../start/due-count.ts';
import type { StartAction } from '../start/pick.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';

/** How many questions practice from the menu asks. */
const menuQuestions = '10';

type Picks = Pick<typeof import('../start/pick.ts'), 'pickAction' | 'pickExam'>;

const takeExam = async (shell: Shell, { pickExam }: Picks, plain: boolean): Promise<number> => {
  const picked = await pickExam(shell);
  if ('code' in picked) return picked.code;
  const path = picked.answer;
  if (path === undefined) return exitCode.fine;
  if (!existsSync(path)) {
    const said = visibleLine(fillIn(shell.messages.errors['no-such-file'], { path }));
    shell.complain(wrapText(said, shell.context.stdout.columns ?? 80).join('\n'));
    return exitCode.fine;
  }
  return (await import('./take.ts')).runTake(shell, { path, plain });
};

const doAction = async (
  shell: Shell,
  action: Exclude<StartAction, 'quit'>,
  picks: Picks,
  plain: boolean,
): Promise<number> => {
  const usual = (await import('../review/wishes.ts')).usualWishes;
  switch (action) {
    case 'practise':
      return (await import('./practice.ts')).runPractice(shell, { banks: [], number: menuQuestions, plain });
    case 'review':
      return (await import('./review.ts')).runReview(shell, { banks: [], ...usual, plain });
    case 'progress':
      return (await import('./progress.ts')).runProgress(shell, {
        banks: [],
        retention: usual.retention,
        format: 'table',
        plain,
      });
    case 'take':
      return takeExam(shell, picks, plain);
  }
};

/** The menu of somebody who typed the program's name alone: shown at once, the work of each choice is loaded when picked. */
export const runStart = async (shell: Shell, plain: boolean): Promise<ExitCode> => {
  const picks: Picks = plain ? await import('../start/pick-in-lines.ts') : await import('../start/pick.ts');
  for (let at: StartAction = 'practise'; ; ) {
    const picked = await picks.pickAction(shell, at, startCounting(shell));
    if ('code' in picked) return picked.code as ExitCode;
    if (picked.answer === 'quit') return exitCode.fine;
    at = picked.answer;
    const code = await doAction(shell, at, picks, plain);
    if (code !== exitCode.fine) return code as ExitCode;
  }
};
