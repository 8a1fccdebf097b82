import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { afterSpace } from '../core/json-bytes.ts';
import { type FoundSubmission, longestDocument, parseSubmission, type Wants, wantsAll } from './json-lines.ts';
import { UserError } from './user-error.ts';

/** Small files are read one after the other into a piece of memory of this size. */
const poolSize = 1 << 20;

/** A file with what it is called in a report. */
export interface NamedFile {
  readonly path: string;
  readonly file: string;
}

/** A submissions file that vanished or may not be read, between being found and being opened. */
export const unreadable = (file: string, error: unknown): readonly FoundSubmission[] => {
  if (error instanceof Error && !(error instanceof UserError) && 'code' in error && typeof error.code === 'string')
    return [{ source: { file }, code: 'unreadable' }];
  throw error;
};

const beginsMapping = (bytes: Buffer, from: number, to: number): boolean => bytes[afterSpace(bytes, from, to)] === 0x7b;

/** A document's one submission, or each of the list that it is. */
export const documentIn = (bytes: Buffer, file: string): readonly FoundSubmission[] => {
  const source = { file };
  if (beginsMapping(bytes, 0, bytes.length) && isUtf8(bytes)) return [{ source, bytes, from: 0, to: bytes.length }];
  const found = parseSubmission(source, bytes);
  if ('code' in found || !Array.isArray(found.value)) return [found];
  return (found.value as readonly unknown[]).map((value, index) => ({ source: { file, index: index + 1 }, value }));
};

/** What was found, without what is no text; most blocks are ASCII, which is told at once of them all. */
const asText = (found: readonly FoundSubmission[], pool: Buffer): readonly FoundSubmission[] =>
  isAscii(pool)
    ? found
    : found.map((one) =>
        'bytes' in one && !isUtf8(one.bytes.subarray(one.from, one.to))
          ? { source: one.source, code: 'not-utf8' }
          : one,
      );

/** Reads a file into the rest of the pool; gives its length, or undefined where it does not fit. */
const readInto = (pool: Buffer, from: number, path: string): number | undefined => {
  const descriptor = openSync(path, 'r');
  try {
    for (let at = from; at < pool.length; ) {
      const count = readSync(descriptor, pool, at, pool.length - at, null);
      if (count === 0) return at - from;
      at += count;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
};

/** The submissions of a file that is read alone. */
const largeFile = (path: string, file: string): readonly FoundSubmission[] =>
  statSync(path).size > longestDocument
    ? [{ source: { file }, code: 'file-too-long' }]
    : documentIn(readFileSync(path), file);

/**
 * The submissions of files that are one document each, or a list of them, in blocks, in order. Files are read
 * synchronously, which takes a third of the time that promises do for small ones.
 */
export function* wholeFiles(
  files: Iterable<NamedFile>,
  wants: Wants = wantsAll,
): Generator<readonly FoundSubmission[]> {
  const pool = Buffer.allocUnsafe(poolSize);
  let used = 0;
  let found: FoundSubmission[] = [];
  const add = (documents: readonly FoundSubmission[]): void => {
    for (const one of documents) if (wants()) found.push(one);
  };
  for (const { path, file } of files)
    try {
      const length = readInto(pool, used, path);
      if (length === undefined) {
        if (used > 0) yield asText(found, pool.subarray(0, used));
        if (used > 0) found = [];
        used = 0;
        add(largeFile(path, file));
        continue;
      }
      const [from, to] = [used, used + length];
      if (beginsMapping(pool, from, to)) add([{ source: { file }, bytes: pool, from, to }]);
      else add(documentIn(pool.subarray(from, to), file));
      used = to;
    } catch (error) {
      add(unreadable(file, error));
    }
  if (found.length > 0) yield asText(found, pool.subarray(0, used));
}
