import { exitCode } from '../exit-code.ts';
import type { ChooseState } from '../prompts/parts/choose-keys.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { type LineState, oneLine } from '../prompts/parts/line-state.ts';
import { askOnScreen, skipped } from '../prompts/parts/screen.ts';
import { showLine } from '../prompts/parts/typed-line.ts';
import type { PromptStreams } from '../prompts/prompt.ts';
import type { Shell } from '../shell.ts';
import { listView, pressList, startList } from '../take/list-screen.ts';
import { openKeyboard } from '../terminal/keyboard.ts';
import type { DueCount } from './due-count.ts';

/** What the menu offers, in its order. */
export const startActions = ['practise', 'review', 'take', 'progress', 'quit'] as const;
export type StartAction = (typeof startActions)[number];

/** What was picked, or the end of the program. */
export type Picked<Answer> = { readonly answer: Answer } | { readonly code: number };

/** Asks one thing on the screen, and gives the terminal back. */
const askOnce = async <Answer>(
  { context }: Shell,
  ask: (streams: PromptStreams) => Promise<Answer>,
): Promise<Picked<Answer>> => {
  const keyboard = openKeyboard(context);
  const { input, signal, holdText } = keyboard;
  try {
    return { answer: await ask({ input, output: context.stdout, signal, holdText }) };
  } catch (error) {
    const isEnd = signal.aborted || (error instanceof Error && error.name === 'ExitPromptError');
    if (!isEnd) throw error;
    return { code: typeof signal.reason === 'number' ? signal.reason : exitCode.interrupted };
  } finally {
    keyboard.close();
  }
};

interface MenuState {
  readonly list: ChooseState;
  readonly quits: boolean;
}

/** Shows the menu at once; what is due is added when it is known. */
export const pickAction = (shell: Shell, at: StartAction, due: DueCount): Promise<Picked<StartAction>> => {
  const { messages, paint } = shell;
  const words = messages.learning.start;
  const text = (action: StartAction): string => {
    const known = due.known();
    return action === 'review' && known ? words.reviewDue(known.due, known.fresh) : words[action];
  };
  const list = {
    head: () => ['', paint('bold', words.title), ''],
    rows: startActions.map((action) => ({ text: () => text(action) })),
    start: 0,
    foot: (columns: number) => wrap(paint('dim', words.help), columns),
    paint,
  };
  return askOnce(shell, async (streams) => {
    const picked = await askOnScreen<MenuState, StartAction>(
      {
        start: { list: startList(startActions.indexOf(at)), quits: false },
        press: (state, key) =>
          key.text.toLowerCase() === 'q'
            ? { ...state, quits: true }
            : { ...state, list: pressList(startActions.length)(state.list, key) },
        response: ({ list: chosen, quits }) => (quits ? 'quit' : chosen.sent ? startActions[chosen.at] : undefined),
        view: (state, size) => listView(list, state.list, size),
        watch: due.watch,
      },
      streams,
    );
    return picked === skipped ? 'quit' : picked;
  });
};

/** Asks for the file of an exam; undefined where somebody goes back. */
export const pickExam = (shell: Shell): Promise<Picked<string | undefined>> => {
  const { messages, paint } = shell;
  const words = messages.learning.start;
  return askOnce(shell, async (streams) => {
    const typed = await askOnScreen<LineState, string>(
      {
        ...oneLine,
        view: ({ line, empty }, { columns }) => {
          const shown = showLine(`${words.whichExam}: `, line, columns);
          return {
            body: { lines: [shown.line], focus: [0, 0] },
            foot: [
              ...(empty ? wrap(paint('yellow', words.nothingTyped), columns) : []),
              ...wrap(paint('dim', words.whichExamHelp), columns),
            ],
            cursor: { part: 'body', row: 0, column: shown.column },
          };
        },
        rest: ({ line }, { columns }) => [showLine(`${words.whichExam}: `, line, columns).line],
      },
      streams,
    );
    return typed === skipped ? undefined : typed.trim();
  });
};
