import { closeSync, fstatSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { lineReader, parsed } from './json-lines.ts';
import { takeLock } from './lock.ts';
import { makeFolder, syncFolder } from './sitting-journal.ts';
import { plainPath } from './special-file.ts';
import { UserError } from './user-error.ts';
import { openAtomic } from './write.ts';

/** A line of a file of lines: a JSON value, or what cannot be read as one. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly broken: true };

const blockSize = 1 << 20;
const lineBreak = 0x0a;

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Reads the lines of an open file from where it stands, a block at a time. */
function* linesOf(descriptor: number, path: string): Generator<JsonLine> {
  const reader = lineReader(path);
  const bytes = Buffer.allocUnsafe(blockSize);
  const told = (found: ReturnType<typeof reader.end>): readonly JsonLine[] =>
    found.map(parsed).map((one) => {
      const line = one.source.line ?? 0;
      return 'value' in one ? { line, value: one.value } : { line, broken: true };
    });
  for (let count = readSync(descriptor, bytes); count > 0; count = readSync(descriptor, bytes))
    yield* told(reader.block(bytes.subarray(0, count)));
  yield* told(reader.end());
}

/** The lines of a file, one after the other; none where there is no file. A last line that was cut off is broken. */
export function* jsonLines(path: string): Generator<JsonLine> {
  let descriptor: number;
  try {
    descriptor = openSync(plainPath(path), 'r');
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (['ENOENT', 'ENOTDIR'].includes(reasonOf(error))) return;
    throw new UserError('unreadable-file', { path, reason: reasonOf(error) });
  }
  try {
    yield* linesOf(descriptor, path);
  } catch (error) {
    if (reasonOf(error) === 'EISDIR') throw new UserError('unreadable-file', { path, reason: 'EISDIR' });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

const endsInBreak = (descriptor: number, size: number): boolean => {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === lineBreak;
};

/** Appends to the file that has the name now; says whether it still had it when the lines were on disk. */
const appendOnce = (path: string, head: object, text: string): boolean => {
  const descriptor = openSync(path, 'a+', 0o600);
  try {
    const { size, ino } = fstatSync(descriptor);
    const before = size === 0 ? `${JSON.stringify(head)}\n` : endsInBreak(descriptor, size) ? '' : '\n';
    const bytes = Buffer.from(before + text);
    // One write, so that the lines of two processes never mix; what a full disk cuts off is closed by the next line.
    if (writeSync(descriptor, bytes) < bytes.length) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    fsyncSync(descriptor);
    if (size === 0) syncFolder(dirname(path));
    return statSync(path, { throwIfNoEntry: false })?.ino === ino;
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Appends values, a line each, and comes back when they are on disk. Any number of processes may do so at once. A new
 * file gets a head; a last line that was cut off is closed first and joined with nothing. Where `rewriteLines` puts
 * another file under the name meanwhile, the lines go into that one too: a reader must take equal lines for one.
 */
export const appendLines = (path: string, head: object, values: readonly object[]): void => {
  if (values.length === 0) return;
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  makeFolder(dirname(path));
  try {
    for (let left = 10; left > 0 && !appendOnce(path, head, text); left -= 1);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('unwritable-file', { path, reason: reasonOf(error) });
  }
};

/**
 * Writes a file anew with those lines that are kept; the others are gone from the disk. Lines that others append
 * meanwhile are kept or left out by the same rule. Broken lines are left out.
 */
export const rewriteLines = async (path: string, head: object, keeps: (value: unknown) => boolean): Promise<void> => {
  const lock = await takeLock(path);
  if (!('release' in lock)) throw new UserError('history-busy', { path, pid: lock.pid });
  try {
    const descriptor = openSync(path, 'r');
    const file = openAtomic(path, { overAnything: true, isPrivate: true });
    try {
      const kept = (line: JsonLine): readonly object[] =>
        'value' in line && keeps(line.value) ? [line.value as object] : [];
      file.write(`${JSON.stringify(head)}\n`);
      for (const line of linesOf(descriptor, path))
        for (const value of kept(line)) file.write(`${JSON.stringify(value)}\n`);
      file.commit();
      // What came into the old file after it was read and before the new one had its name.
      appendLines(path, head, [...linesOf(descriptor, path)].flatMap(kept));
    } catch (error) {
      file.abort();
      throw error;
    } finally {
      closeSync(descriptor);
    }
  } finally {
    lock.release();
  }
};
