import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** How long to wait for what must come; a test fails then and shows the screen. */
const deadline = 15_000;

/** The keys that tests press. */
export const keys = {
  enter: '\r',
  up: '\u001B[A',
  down: '\u001B[B',
  shiftUp: '\u001B[1;2A',
  shiftDown: '\u001B[1;2B',
  tab: '\t',
  backspace: '\u007F',
  escape: '\u001B',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlO: '\u000F',
  ctrlS: '\u0013',
  ctrlU: '\u0015',
  ctrlZ: '\u001A',
} as const;

/** The command in a real pseudo-terminal, with what a person would see of it. */
export const openTerminal = (
  args: readonly string[],
  world: {
    readonly columns?: number;
    readonly rows?: number;
    readonly env?: { readonly [name: string]: string };
    /** Runs the command inside a script of sh, where it is `"$@"`. */
    readonly script?: string;
  } = {},
) => {
  const { columns = 80, rows = 24, env = {}, script } = world;
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  const command = [resolve('dist/bin.js'), ...args];
  const [file, fileArgs] =
    script === undefined ? [process.execPath, command] : ['sh', ['-c', script, 'sh', process.execPath, ...command]];
  const child = spawn(file, fileArgs, {
    name: env.TERM ?? 'xterm-256color',
    cols: columns,
    rows,
    env: {
      TERM: 'xterm-256color',
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      LANG: 'en_US.UTF-8',
      // What one terminal did is not remembered in the next, unless a test says so.
      QUIZVISOR_HOME: env.QUIZVISOR_HOME ?? mkdtempSync(join(tmpdir(), 'quizvisor-home-')),
      ...env,
    },
  });
  let code: number | undefined;
  const received: string[] = [];
  child.onData((text) => {
    received.push(text);
    emulator.write(text);
  });
  child.onExit(({ exitCode }) => {
    code = exitCode;
  });
  /** All lines so far, also those that have scrolled away. */
  const screen = (): string => {
    const { active } = emulator.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  const until = async (what: string, holds: () => boolean): Promise<void> => {
    const end = Date.now() + deadline;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`${what} did not come. The screen:\n${screen()}`);
      await new Promise((wake) => setTimeout(wake, 15));
    }
  };
  return {
    screen,
    /** Waits until a text stands on the screen. */
    sees: (text: string) => until(`"${text}"`, () => screen().includes(text)),
    /** Waits until a text is gone from the screen. */
    losesSight: (text: string) => until(`The end of "${text}"`, () => !screen().includes(text)),
    press: (...pressed: readonly string[]): void => {
      for (const key of pressed) child.write(key);
    },
    paste: (text: string): void => child.write(`\u001B[200~${text}\u001B[201~`),
    /** The column and row of the cursor, from 0. */
    cursor: () => ({ column: emulator.buffer.active.cursorX, row: emulator.buffer.active.cursorY }),
    /** Waits until the cursor is in a column. */
    cursorAt: (column: number) =>
      until(`The cursor in column ${column}`, () => emulator.buffer.active.cursorX === column),
    line: (row: number): string =>
      emulator.buffer.active.getLine(emulator.buffer.active.baseY + row)?.translateToString(true) ?? '',
    /** Everything that was sent to the terminal. */
    raw: (): string => received.join(''),
    /** Whether the cursor was left where a person sees it. */
    cursorShown: (): boolean =>
      received.join('').lastIndexOf('\u001B[?25h') >= received.join('').lastIndexOf('\u001B[?25l'),
    /** Whether pastes still come between marks. */
    pastesMarked: (): boolean =>
      received.join('').lastIndexOf('\u001B[?2004h') > received.join('').lastIndexOf('\u001B[?2004l'),
    resize: (to: { readonly columns: number; readonly rows: number }): void => {
      emulator.resize(to.columns, to.rows);
      child.resize(to.columns, to.rows);
    },
    kill: (signal: string): void => child.kill(signal),
    exit: async (): Promise<number> => {
      await until('The end', () => code !== undefined);
      await new Promise<void>((drawn) => emulator.write('', drawn));
      return code ?? -1;
    },
    close: (): void => {
      if (code === undefined) child.kill('SIGKILL');
      emulator.dispose();
    },
  };
};

export type Terminal = ReturnType<typeof openTerminal>;
