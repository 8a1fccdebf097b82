import { PassThrough } from 'node:stream';
import type { Context } from '../context.ts';

const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
const interrupt = '\u0003';
const endOfInput = '\u0004';

/** One edit of several lines becomes one line: it never answers two questions, nor submits by itself. */
const joinLines = (text: string): string => text.replace(/[\r\n]+$/, '').replace(/\s*[\r\n]+\s*/g, ' ');

/**
 * Makes single edits of pastes: text between bracketed-paste marks, and a burst that holds a line break with more
 * behind it. A line break alone, or at the end of what was typed, is the Enter key.
 */
export const pasteJoiner = () => {
  let pasted: string | undefined;
  return (chunk: string): string => {
    let out = '';
    let rest = chunk;
    while (rest !== '') {
      if (pasted !== undefined) {
        const end = rest.indexOf(pasteEnd);
        pasted += end === -1 ? rest : rest.slice(0, end);
        if (end === -1) return out;
        out += joinLines(pasted);
        pasted = undefined;
        rest = rest.slice(end + pasteEnd.length);
        continue;
      }
      const start = rest.indexOf(pasteStart);
      const typed = start === -1 ? rest : rest.slice(0, start);
      out += /[\r\n]+[^\r\n]/.test(typed) ? joinLines(typed) : typed;
      if (start === -1) return out;
      pasted = '';
      rest = rest.slice(start + pasteStart.length);
    }
    return out;
  };
};

/** The keyboard as prompts see it. */
export interface Keyboard {
  readonly input: NodeJS.ReadableStream;
  /** Aborted when the user presses Ctrl-C or Ctrl-D, or the process is told to stop. */
  readonly signal: AbortSignal;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Opens the keyboard: pastes joined, Ctrl-C and Ctrl-D a signal. */
export const openKeyboard = ({ stdin, stdout, stop }: Context): Keyboard => {
  const stopped = new AbortController();
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode: (mode: boolean) => stdin.setRawMode?.(mode),
  });
  const join = pasteJoiner();
  const end = (code: number): void => stopped.abort(code);
  const onStop = (): void => end(typeof stop.reason === 'number' ? stop.reason : 130);
  const onData = (chunk: Buffer | string): void => {
    const text = join(chunk.toString());
    const at = text.search(new RegExp(`[${interrupt}${endOfInput}]`));
    if (at === -1) {
      input.write(text);
      return;
    }
    input.write(text.slice(0, at));
    end(130);
  };
  if (stop.aborted) onStop();
  stop.addEventListener('abort', onStop);
  stdin.on('data', onData);
  stdin.on('end', onStop);
  stdin.setRawMode?.(true);
  stdout.write('\u001B[?2004h');
  return {
    input,
    signal: stopped.signal,
    close: () => {
      stdin.off('data', onData);
      stdin.off('end', onStop);
      stop.removeEventListener('abort', onStop);
      stdin.setRawMode?.(false);
      stdin.pause();
      stdout.write('\u001B[?2004l\u001B[?25h');
    },
  };
};
