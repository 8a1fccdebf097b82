import { exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';
import { openLineReader } from '../terminal/line-reader.ts';
import { visible } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Console, Told } from './console.ts';
import { sitInLines } from './line-sitting.ts';

/** An exam in plain lines, for scripts, screen readers and terminals that move no cursor. */
export const openLineConsole = (shell: Shell): Console => {
  const { context, messages } = shell;
  const reader = openLineReader(context);
  const columns = Math.min(context.stdout.columns ?? 80, 80);
  const isPerson = context.stdin.isTTY === true;
  const say = (lines: readonly string[]): void => shell.out(visible(`${lines.join('\n')}\n`));
  const stopCode = (): number =>
    context.stop.aborted && typeof context.stop.reason === 'number' ? context.stop.reason : exitCode.fine;
  const begun: Told<true> = { answer: true };
  return {
    columns,
    say,
    askWho: async () => {
      for (;;) {
        say([`${messages.take.whoAreYou}:`]);
        const line = await reader.next();
        if (line === undefined) return { code: stopCode() };
        if (line.trim() !== '') return { answer: line };
      }
    },
    askToBegin: async ({ isResumed }) => {
      say([...wrapText(messages.take.plainHelp, columns), '']);
      if (isPerson) {
        say([isResumed ? messages.take.plainGoOn : messages.take.plainBegin]);
        return (await reader.next()) === undefined ? { code: stopCode() } : begun;
      }
      if (await reader.hasLine()) return begun;
      if (stopCode() !== exitCode.fine) return { code: stopCode() };
      // An attempt that was begun is only looked at; a new one is not begun by nobody.
      if (isResumed) return begun;
      shell.complain(`quizvisor: ${messages.take.noInput}`);
      return { code: exitCode.usage };
    },
    sit: (attempt) => sitInLines(attempt, { shell, reader, columns, say, stopCode }),
    close: reader.close,
  };
};
