import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Context } from '../context.ts';
import { escapeAlone } from '../prompts/parts/key.ts';
import { pasteJoiner } from './paste.ts';

const interrupt = '\u0003';
const endOfInput = '\u0004';
const suspend = '\u001A';
const canSuspend = process.platform !== 'win32';
/** A key that means nothing to any prompt, so that the prompt draws itself again. */
const noKey = '\u001B[24~';

/** So long, in milliseconds, an Escape at the end of what came may be the beginning of another key. */
const escapeWait = 30;
/** One key: a sequence of a terminal, Escape alone, or a character. */
const oneKey = /\u001B\[\[?[0-9;]*[A-Za-z~^$]|\u001BO[A-Za-z]|[\s\S]/gu;

/** The keys of what was typed, each by itself. */
const keysIn = (text: string): readonly string[] =>
  (text.match(oneKey) ?? []).map((key) => (key === '\u001B' ? escapeAlone : key));

/** The keyboard as prompts see it. */
export interface Keyboard {
  readonly input: NodeJS.ReadableStream;
  /** Aborted when the user presses Ctrl-C or Ctrl-D, or the process is told to stop. */
  readonly signal: AbortSignal;
  /** Whether line breaks in pastes come as `pastedBreak`; they are spaces at the start. */
  keepPastedBreaks(keep: boolean): void;
  /** Whether there is typed text to lose: then Ctrl-D does nothing; it ends the session at the start. */
  holdText(holds: boolean): void;
  /** Gives the terminal to another program for as long as `use` takes. */
  lend<Result>(use: () => Result): Result;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Opens the keyboard: pastes joined, Ctrl-C and Ctrl-D a signal. */
export const openKeyboard = ({ stdin, stdout, stop }: Context): Keyboard => {
  const stopped = new AbortController();
  // It does not call itself a terminal: inquirer drops what a terminal holds when a prompt begins, and so keys behind the last one.
  const input = Object.assign(new PassThrough(), {
    isRaw: false,
    setRawMode: (mode: boolean) => stdin.setRawMode?.(mode),
  });
  const decoder = new StringDecoder('utf8');
  let keepsBreaks = false;
  let holdsText = false;
  const join = pasteJoiner(() => keepsBreaks);
  const end = (code: number): void => stopped.abort(code);
  const onStop = (): void => end(typeof stop.reason === 'number' ? stop.reason : 130);
  const take = (): void => {
    stdin.setRawMode?.(true);
    stdout.write('\u001B[?2004h');
  };
  const give = (): void => {
    stdin.setRawMode?.(false);
    stdout.write('\u001B[?2004l\u001B[?25h');
  };
  let waking: NodeJS.Timeout | undefined;
  const onContinue = (): void => {
    clearTimeout(waking);
    // Raw mode is off, whatever node remembers: the shell had the terminal.
    stdin.setRawMode?.(false);
    take();
    input.write(noKey);
  };
  /** Ctrl-Z: the shell gets its terminal as it was, and the whole job stops, also what started us. */
  const suspendJob = (): void => {
    give();
    stdout.write('\r\n');
    process.kill(0, 'SIGTSTP');
    // A process without a shell to go back to does not stop.
    waking = setTimeout(onContinue, 30);
  };
  let begun = '';
  let escaping: NodeJS.Timeout | undefined;
  const onData = (chunk: Buffer | string): void => {
    clearTimeout(escaping);
    const came = begun + (typeof chunk === 'string' ? chunk : decoder.write(chunk));
    begun = '';
    const isOpen = came.endsWith('\u001B');
    press(isOpen ? came.slice(0, -1) : came);
    if (!isOpen) return;
    begun = '\u001B';
    escaping = setTimeout(() => {
      begun = '';
      press('\u001B');
    }, escapeWait);
  };
  const press = (came: string): void => {
    if (came === '') return;
    const text = join(came);
    const ends = holdsText ? interrupt : `${interrupt}${endOfInput}`;
    const at = text.search(new RegExp(`[${ends}]`));
    const before = at === -1 ? text : text.slice(0, at);
    // node:readline would close on Ctrl-D, and never read again after Ctrl-Z.
    // Key by key, so that one that ends a prompt leaves those behind it to the next.
    for (const key of keysIn(before.replaceAll(endOfInput, '').replaceAll(suspend, ''))) input.write(key);
    if (at !== -1) end(130);
    else if (text.includes(suspend) && canSuspend) suspendJob();
  };
  if (stop.aborted) onStop();
  stop.addEventListener('abort', onStop);
  stdin.on('data', onData);
  // Another keyboard that was closed before has left it paused.
  if (stdin.isPaused() && !stdin.destroyed) stdin.resume();
  stdin.on('end', onStop);
  if (canSuspend) process.on('SIGCONT', onContinue);
  take();
  return {
    input,
    signal: stopped.signal,
    keepPastedBreaks: (keep) => {
      keepsBreaks = keep;
    },
    holdText: (holds) => {
      holdsText = holds;
    },
    lend: (use) => {
      give();
      try {
        return use();
      } finally {
        take();
      }
    },
    close: () => {
      stdin.off('data', onData);
      stdin.off('end', onStop);
      stop.removeEventListener('abort', onStop);
      process.off('SIGCONT', onContinue);
      clearTimeout(waking);
      clearTimeout(escaping);
      stdin.pause();
      give();
    },
  };
};
