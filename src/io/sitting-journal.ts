import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.ts';

/** What a journal holds, as far as it was written whole. */
export interface JournalText {
  /** Its lines, each a JSON value. */
  readonly values: readonly unknown[];
  /** Whole lines that are no JSON; they are passed over and stay where they are. */
  readonly broken: number;
  /** Bytes up to the end of the last whole line. */
  readonly size: number;
  /** Whether the last whole line lacks its line break. */
  readonly lacksBreak: boolean;
}

/** A journal that is written: each line is on disk before `append` comes back. */
export interface Journal {
  append(value: unknown): void;
  close(): void;
}

const emptyText: JournalText = { values: [], broken: 0, size: 0, lacksBreak: false };

const unwritable = (path: string, error: unknown): UserError =>
  new UserError('unwritable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });

/** Makes sure that a name in a folder is on disk; not every platform can. */
export const syncFolder = (folder: string): void => {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders, and keeps names by itself.
  }
};

const parsed = (line: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
};

/** Makes a folder and those above it, for this user only. */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(folder, error);
  }
};

/** Reads a journal and changes nothing; undefined where there is none. A last line that was cut off is left out. */
export const readJournal = (path: string): JournalText | undefined => {
  if (!existsSync(path)) return undefined;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError('unreadable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const end = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.toString('utf8', 0, end).split('\n').slice(0, -1).map(parsed);
  // A last line that only lacks its break is whole: an object that is cut off is no JSON.
  const last = end < bytes.length ? parsed(bytes.toString('utf8', end)) : undefined;
  const whole = [...lines, ...(last ? [last] : [])];
  return {
    values: whole.flatMap((line) => (line ? [line.value] : [])),
    broken: lines.filter((line) => line === undefined).length,
    size: last ? bytes.length : end,
    lacksBreak: last !== undefined,
  };
};

/** Opens a journal to write on behind what was read of it; what was cut off is taken away first. */
export const openJournal = (path: string, { size, lacksBreak }: JournalText = emptyText): Journal => {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'a', 0o600);
    ftruncateSync(descriptor, size);
  } catch (error) {
    throw unwritable(path, error);
  }
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at);
    fsyncSync(descriptor);
  };
  if (lacksBreak) write('\n');
  if (size === 0) syncFolder(dirname(path));
  let open = true;
  return {
    append: (value) => write(`${JSON.stringify(value)}\n`),
    close: () => {
      if (open) closeSync(descriptor);
      open = false;
    },
  };
};

/** Moves a finished journal into a folder beside it, under a name that nothing has there. */
export const setAside = (path: string, folder: string): void => {
  makeFolder(folder);
  const name = basename(path, '.ndjson');
  for (let count = 1; ; count += 1) {
    const target = join(folder, `${name}${count === 1 ? '' : `-${count}`}.ndjson`);
    if (existsSync(target)) continue;
    renameSync(path, target);
    syncFolder(folder);
    syncFolder(dirname(path));
    return;
  }
};
