import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Asker } from './asker.ts';
import { isPlain } from './is-plain.ts';

/** Who is asked in a session, and with which colours. */
export interface OpenSession {
  readonly shell: Shell;
  readonly asker: Asker;
  /** Whether a person is there who can try for ever. */
  readonly interactive: boolean;
}

/**
 * Opens a session at the terminal, or in lines, and closes it when `hold` is done. Without a terminal and without any
 * line nobody can answer: that is said, and is wrong usage.
 */
export const holdSession = async (
  outer: Shell,
  plain: boolean,
  hold: (session: OpenSession) => Promise<number>,
): Promise<ExitCode> => {
  const { stdin, stop } = outer.context;
  const shell: Shell = isPlain(outer, plain) ? { ...outer, paint: noPaint } : outer;
  const held = async (asker: Asker): Promise<ExitCode> => {
    try {
      return (await hold({ shell, asker, interactive: stdin.isTTY === true })) as ExitCode;
    } finally {
      asker.close();
    }
  };
  if (!isPlain(outer, plain)) {
    const { openTerminalAsker } = await import('./terminal-asker.ts');
    return held(openTerminalAsker(shell));
  }
  const { openLineAsker } = await import('./line-asker.ts');
  const asker = openLineAsker(shell);
  if (stdin.isTTY !== true && !(await asker.firstLine())) {
    asker.close();
    if (stop.aborted) return stop.reason as ExitCode;
    shell.complain(`quizvisor: ${shell.messages.practice.noInput}`);
    return exitCode.usage;
  }
  asker.say(wrapText(shell.messages.learning.plainHelp, asker.columns));
  return held(asker);
};
