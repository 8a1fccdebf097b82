import { exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';
import { openLineReader } from '../terminal/line-reader.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { DueCount } from './due-count.ts';
import { type Picked, type StartAction, startActions } from './pick.ts';

/** Says something and reads a line; or the end of the program. */
const askLine = async (shell: Shell, lines: readonly string[]): Promise<Picked<string>> => {
  const { stop, stdout } = shell.context;
  const reader = openLineReader(shell.context);
  try {
    const columns = Math.min(stdout.columns ?? 80, 80);
    shell.out(`${lines.flatMap((line) => wrapText(line, columns)).join('\n')}\n`);
    const line = await reader.next();
    if (line !== undefined) return { answer: line.trim() };
    return { code: stop.aborted && typeof stop.reason === 'number' ? stop.reason : exitCode.fine };
  } finally {
    reader.close();
  }
};

/** The menu in plain lines: a number picks, the end of the input ends. */
export const pickAction = async (shell: Shell, _: StartAction, due: DueCount): Promise<Picked<StartAction>> => {
  const words = shell.messages.learning.start;
  await due.settled();
  const known = due.known();
  const rows = startActions.map((action, index) => {
    const text = action === 'review' && known ? words.reviewDue(known.due, known.fresh) : words[action];
    return `${index + 1}. ${text}`;
  });
  for (let said: readonly string[] = ['', words.title, ...rows, words.plainHelp]; ; said = [words.plainHelp]) {
    const typed = await askLine(shell, said);
    if ('code' in typed) return typed;
    if (['q', '/quit'].includes(typed.answer.toLowerCase())) return { answer: 'quit' };
    const action = /^\d$/.test(typed.answer) ? startActions[Number(typed.answer) - 1] : undefined;
    if (action) return { answer: action };
  }
};

/** Asks for the file of an exam in a line; undefined where somebody goes back. */
export const pickExam = async (shell: Shell): Promise<Picked<string | undefined>> => {
  const words = shell.messages.learning.start;
  const typed = await askLine(shell, [`${words.whichExam}:`, words.plainExamHelp]);
  return 'code' in typed || typed.answer !== '' ? typed : { answer: undefined };
};
