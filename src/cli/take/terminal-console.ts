import { exitCode } from '../exit-code.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { type LineState, oneLine } from '../prompts/parts/line-state.ts';
import { askOnScreen } from '../prompts/parts/screen.ts';
import { showLine } from '../prompts/parts/typed-line.ts';
import type { PromptStreams } from '../prompts/prompt.ts';
import type { Shell } from '../shell.ts';
import { editorCommand, editText } from '../terminal/editor.ts';
import { openKeyboard } from '../terminal/keyboard.ts';
import type { Console } from './console.ts';
import { sitAtTerminal } from './terminal-sitting.ts';
import type { TerminalWorld } from './terminal-world.ts';

/** Asks for one line. */
const askForLine = ({ messages: { take }, paint }: Shell, streams: PromptStreams): Promise<string | symbol> =>
  askOnScreen<LineState, string>(
    {
      ...oneLine,
      ownsEscape: true,
      view: ({ line, empty }, { columns }) => {
        const typed = showLine(`${take.whoAreYou}: `, line, columns);
        return {
          body: { lines: [typed.line], focus: [0, 0] },
          foot: [
            ...(empty ? wrap(paint('yellow', take.whoNothing), columns) : []),
            ...wrap(paint('dim', take.whoHelp), columns),
          ],
          cursor: { part: 'body', row: 0, column: typed.column },
        };
      },
      rest: ({ line }, { columns }) => [showLine(`${take.whoAreYou}: `, line, columns).line],
    },
    streams,
  );

/** Waits for Enter. */
const askForEnter = (help: string, { paint }: Shell, streams: PromptStreams): Promise<true | symbol> =>
  askOnScreen<boolean, true>(
    {
      start: false,
      ownsEscape: true,
      press: (_, key) => key.name === 'return',
      response: (isPressed) => isPressed || undefined,
      view: (_, { columns }) => ({ body: { lines: [], focus: [0, 0] }, foot: wrap(paint('dim', help), columns) }),
    },
    streams,
  );

/** An exam at a terminal. */
export const openTerminalConsole = (shell: Shell): Console => {
  const { stdout, env } = shell.context;
  const { take } = shell.messages;
  const keyboard = openKeyboard(shell.context);
  const editor = editorCommand(env);
  const streams: PromptStreams = {
    input: keyboard.input,
    output: stdout,
    signal: keyboard.signal,
    keepPastedBreaks: keyboard.keepPastedBreaks,
    holdText: keyboard.holdText,
    ...(editor === undefined ? {} : { edit: (text) => keyboard.lend(() => editText(editor, text)) }),
  };
  const columns = (): number => Math.max(20, stdout.columns ?? 80);
  const stopped = (): { readonly code: number } => ({
    code: typeof keyboard.signal.reason === 'number' ? keyboard.signal.reason : exitCode.interrupted,
  });
  const world: TerminalWorld = {
    shell,
    streams,
    columns,
    say: (lines) => {
      if (lines.length > 0) shell.out(`${lines.join('\n')}\n`);
    },
    orStop: async (asking) => {
      if (keyboard.signal.aborted) return stopped();
      try {
        return { answer: await asking() };
      } catch (error) {
        if (keyboard.signal.aborted || (error instanceof Error && error.name === 'ExitPromptError')) return stopped();
        throw error;
      }
    },
  };
  return {
    get columns() {
      return columns();
    },
    say: world.say,
    askWho: async () => {
      const told = await world.orStop(() => askForLine(shell, streams));
      return 'code' in told ? told : { answer: String(told.answer) };
    },
    askToBegin: async (attempt) => {
      const help = attempt.isResumed ? take.goOn : attempt.deadline() === undefined ? take.begin : take.beginTimed;
      const told = await world.orStop(() => askForEnter(help, shell, streams));
      return 'code' in told ? told : { answer: true };
    },
    sit: (attempt) => sitAtTerminal(attempt, world),
    close: keyboard.close,
  };
};
