import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { expandPaths } from './documents.ts';
import { type FoundSubmission, lineReader, parseSubmission, type Wants, wantsAll } from './json-lines.ts';
import type { TableSetting } from './table-submissions.ts';
import { UserError } from './user-error.ts';

export type { FoundSubmission };

const readBlock = 1 << 20;
const isPackedOrTable = (path: string): boolean => /\.(csv|tsv|xlsx|zip|(json|ndjson|jsonl|csv|tsv)\.gz)$/i.test(path);
/** Whether a file of a folder may hold submissions, by its name. */
export const isSubmissionFile = (path: string): boolean =>
  /\.(json|ndjson|jsonl)$/i.test(path) || isPackedOrTable(path);
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

/** A JSON file's one submission, or each of the array that it holds. */
export const wholeFile = (path: string, file: string): readonly FoundSubmission[] => {
  const found = parseSubmission({ file }, readFileSync(path));
  if ('code' in found || !Array.isArray(found.value)) return [found];
  return (found.value as readonly unknown[]).map((value, index) => ({ source: { file, index: index + 1 }, value }));
};

/** What a path is called in a report: as it was given, but never absolute. */
export const reportName = (path: string, argument: string): string => {
  const shown = path.replaceAll('\\', '/');
  const given = argument.replaceAll('\\', '/').replace(/\/+$/, '');
  if (!/^(\/|[A-Za-z]:)/.test(given)) return shown;
  return shown.startsWith(given) ? basename(given) + shown.slice(given.length) : basename(shown);
};

async function* fromStream(input: Readable, wants: Wants): AsyncIterable<readonly FoundSubmission[]> {
  const reader = lineReader('-', 0, wants);
  const whole: Buffer[] = [];
  let asArray: boolean | undefined;
  for await (const chunk of input) {
    const block = Buffer.from(chunk as Uint8Array);
    asArray ??= /^\s*\[/.test(block.toString('utf8', 0, 64));
    if (asArray) whole.push(block);
    else yield reader.block(block);
  }
  if (!asArray) {
    yield reader.end();
    return;
  }
  const found = parseSubmission({ file: '-' }, Buffer.concat(whole));
  if ('code' in found || !Array.isArray(found.value)) yield [found].filter(wants);
  else
    yield (found.value as readonly unknown[])
      .map((value, index) => ({ source: { file: '-', index: index + 1 }, value }))
      .filter(wants);
}

/** A submissions file that vanished or may not be read, between being found and being opened. */
export const unreadable = (file: string, error: unknown): readonly FoundSubmission[] => {
  if (error instanceof Error && !(error instanceof UserError) && 'code' in error && typeof error.code === 'string')
    return [{ source: { file }, code: 'unreadable' }];
  throw error;
};

async function* wanted(
  blocks: AsyncIterable<readonly FoundSubmission[]>,
  wants: Wants,
): AsyncIterable<readonly FoundSubmission[]> {
  for await (const block of blocks) yield block.filter(wants);
}

/** The submissions of files, folders, globs and standard input (`-`), in blocks, in order; tables as `tables` says. */
export async function* findSubmissions(
  paths: readonly string[],
  input: Readable,
  tables?: TableSetting,
  wants: Wants = wantsAll,
): AsyncIterable<readonly FoundSubmission[]> {
  for (const argument of paths) {
    if (argument === '-') {
      yield* fromStream(input, wants);
      continue;
    }
    const files = await expandPaths([argument], isSubmissionFile);
    if (files.length === 0) throw new UserError('no-submissions', { path: argument });
    for (const { path, named } of files) {
      const file = reportName(path, argument);
      try {
        if (isLines(path)) yield* linesOfFile(path, file, wants);
        else if (isPackedOrTable(path)) {
          const { packedOrTable } = await import('./packed-submissions.ts');
          yield* wanted(packedOrTable(path, { file, named: named && path === argument }, tables), wants);
        } else yield wholeFile(path, file).filter(wants);
      } catch (error) {
        yield unreadable(file, error).filter(wants);
      }
    }
  }
}
