import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { expandPaths } from './documents.ts';
import { openSpecial } from './hold-special.ts';
import { type FoundSubmission, lineReader, longestDocument, type Wants, wantsAll } from './json-lines.ts';
import type { TableSetting } from './table-submissions.ts';
import { UserError } from './user-error.ts';
import { documentIn, type NamedFile, unreadable, wholeFiles } from './whole-files.ts';

export type { FoundSubmission };

const readBlock = 1 << 20;
const isPackedOrTable = (path: string): boolean => /\.(csv|tsv|xlsx|zip|(json|ndjson|jsonl|csv|tsv)\.gz)$/i.test(path);
/** Whether a file of a folder may hold submissions, by its name. */
export const isSubmissionFile = (path: string): boolean =>
  /\.(json|ndjson|jsonl)$/i.test(path) || isPackedOrTable(path);
const isDocument = (path: string): boolean => /\.json$/i.test(path);
const isLines = (path: string): boolean => /\.(ndjson|jsonl)$/i.test(path);

function* linesOfFile(path: string, file: string, wants: Wants): Iterable<readonly FoundSubmission[]> {
  const descriptor = openSync(path, 'r');
  try {
    const reader = lineReader(file, 0, wants);
    const block = Buffer.alloc(readBlock);
    for (let count = readSync(descriptor, block); count > 0; count = readSync(descriptor, block))
      yield reader.block(block.subarray(0, count));
    yield reader.end();
  } finally {
    closeSync(descriptor);
  }
}

const withSlashes = (path: string): string => (path.includes('\\') ? path.replaceAll('\\', '/') : path);

/** The part of an argument that every file below it begins with: all of it, or of a glob the folders before its first sign. */
const stemOf = (argument: string): string => {
  const given = withSlashes(argument).replace(/\/+$/, '');
  const sign = given.search(/[*?{[]/);
  return sign === -1 ? given : given.slice(0, Math.max(0, given.lastIndexOf('/', sign)));
};

const isAbsolute = (path: string): boolean => /^(\/|[A-Za-z]:)/.test(path);

/**
 * What files are called in a report: as they were given, but never absolute. Of an absolute argument the last part stays;
 * where that could be another argument as well, a number by the order of the arguments tells them apart (`class#2/a.json`).
 */
export const reportNames = (given: readonly string[]): ((path: string, argument: string) => string) => {
  const stems = [...new Set(given.map(stemOf))];
  const firsts = new Map<string, number>();
  const firstOf = (stem: string): string => (isAbsolute(stem) ? basename(stem) : stem.replace(/^(\.\/)+/, ''));
  for (const stem of stems) firsts.set(firstOf(stem), (firsts.get(firstOf(stem)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const names = new Map<string, string>();
  for (const stem of stems) {
    const first = firstOf(stem);
    if (!isAbsolute(stem)) continue;
    numbers.set(first, (numbers.get(first) ?? 0) + 1);
    names.set(stem, (firsts.get(first) ?? 0) > 1 ? `${first}#${numbers.get(first)}` : first);
  }
  const stemsOf = new Map(given.map((argument) => [argument, stemOf(argument)]));
  return (path, argument) => {
    const stem = stemsOf.get(argument) ?? stemOf(argument);
    const name = names.get(stem);
    const shown = withSlashes(path);
    if (name === undefined) return shown.replace(/^\/+/, '');
    return shown.startsWith(stem) ? name + shown.slice(stem.length) : basename(shown);
  };
};

/** Reads a stream as lines, or as one document where it begins as a list or `isWhole`; ends early when told to `stop`. */
async function* fromStream(
  input: Readable,
  file: string,
  wants: Wants,
  stop: AbortSignal | undefined,
  isWhole = false,
): AsyncIterable<readonly FoundSubmission[]> {
  if (stop?.aborted) return;
  const reader = lineReader(file, 0, wants);
  const whole: Buffer[] = [];
  let size = 0;
  let asOne: boolean | undefined = isWhole || undefined;
  // A stream that brings nothing would keep what reads it from hearing of the end.
  const end = (): void => void input.destroy();
  stop?.addEventListener('abort', end);
  try {
    for await (const chunk of input) {
      const block = Buffer.from(chunk as Uint8Array);
      asOne ??= /^\s*\[/.test(block.toString('utf8', 0, 64));
      if (!asOne) yield reader.block(block);
      else if (size <= longestDocument) whole.push(block);
      else whole.length = 0;
      size += block.length;
    }
  } catch (error) {
    if (stop?.aborted) return;
    throw error;
  } finally {
    stop?.removeEventListener('abort', end);
  }
  if (!asOne) yield reader.end();
  else if (size > longestDocument) yield [{ source: { file }, code: 'file-too-long' }].filter(wants);
  else yield documentIn(Buffer.concat(whole), file).filter(wants);
}

async function* wanted(
  blocks: AsyncIterable<readonly FoundSubmission[]>,
  wants: Wants,
): AsyncIterable<readonly FoundSubmission[]> {
  for await (const block of blocks) yield block.filter(wants);
}

/**
 * The submissions of files, folders, globs and standard input (`-`), in blocks, in order; tables as `tables` says. Streams
 * end when told to `stop`.
 */
export async function* findSubmissions(
  paths: readonly string[],
  input: Readable,
  tables?: TableSetting,
  wants: Wants = wantsAll,
  stop?: AbortSignal,
): AsyncIterable<readonly FoundSubmission[]> {
  const nameOf = reportNames(paths);
  for (const argument of paths) {
    if (argument === '-') {
      yield* fromStream(input, '-', wants, stop);
      continue;
    }
    const files = await expandPaths([argument], isSubmissionFile, true);
    if (files.length === 0) throw new UserError('no-submissions', { path: argument });
    let documents: NamedFile[] = [];
    for (const { path, named, special } of files) {
      const file = nameOf(path, argument);
      if (!special && isDocument(path)) {
        documents.push({ path, file });
        continue;
      }
      yield* wholeFiles(documents, wants);
      documents = [];
      try {
        // Whoever names a pipe knows that somebody writes to it; one that lies in a folder could make wait for ever.
        if (special && (!named || isPackedOrTable(path)))
          yield [{ source: { file }, code: 'unreadable' }].filter(wants);
        else if (special) yield* fromStream(openSpecial(path), file, wants, stop, isDocument(path));
        else if (isLines(path)) yield* linesOfFile(path, file, wants);
        else {
          const { packedOrTable } = await import('./packed-submissions.ts');
          yield* wanted(packedOrTable(path, { file, named: named && path === argument }, tables), wants);
        }
      } catch (error) {
        yield unreadable(file, error).filter(wants);
      }
    }
    yield* wholeFiles(documents, wants);
  }
}
