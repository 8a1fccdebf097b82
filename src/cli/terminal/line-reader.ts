import { createInterface } from 'node:readline';
import type { Context } from '../context.ts';

/** Lines as they come, each once. */
export interface LineReader {
  /** Whether a line comes before the end; takes none. */
  hasLine(): Promise<boolean>;
  /** The next line where it is there already; takes none. */
  peek(): string | undefined;
  /** The next line; undefined at the end of the input, when the process is told to stop, or when `over` is aborted. */
  next(over?: AbortSignal): Promise<string | undefined>;
  close(): void;
}

/** Most lines that are held back unread. */
const mostWaiting = 1000;

/** Reads standard input a line at a time. */
export const openLineReader = ({ stdin, stop }: Context): LineReader => {
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const waiting: string[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  const stir = (): void => {
    wake?.();
    wake = undefined;
  };
  lines.on('line', (line) => {
    waiting.push(line);
    if (waiting.length > mostWaiting && !ended) lines.pause();
    stir();
  });
  lines.on('close', () => {
    ended = true;
    stir();
  });
  stop.addEventListener('abort', stir);
  const available = async (over?: AbortSignal): Promise<boolean> => {
    if (waiting.length === 0 && !ended) lines.resume();
    over?.addEventListener('abort', stir);
    while (waiting.length === 0 && !ended && !stop.aborted && over?.aborted !== true)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    over?.removeEventListener('abort', stir);
    return waiting.length > 0 && !stop.aborted && over?.aborted !== true;
  };
  return {
    hasLine: () => available(),
    peek: () => waiting[0],
    next: async (over) => ((await available(over)) ? waiting.shift() : undefined),
    close: () => {
      stop.removeEventListener('abort', stir);
      lines.close();
      // A terminal may be read again, by what is picked next from the menu; it holds nothing up while nobody reads it.
      if (stdin.isTTY === true) stdin.pause();
      else stdin.destroy();
    },
  };
};
