import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Source } from '../generated/types.ts';
import { expandPaths } from './documents.ts';
import { UserError } from './user-error.ts';

const readBlock = 1 << 20;
/** A line longer than this is no submission. */
const longestLine = 64 << 20;

/** One submission as it stands in the input: JSON, or why it is none. */
export type FoundSubmission =
  | { readonly source: Source; readonly value: unknown }
  | { readonly source: Source; readonly code: string };

const isSubmissionFile = (path: string): boolean => /\.(json|ndjson|jsonl)$/i.test(path);
const isLines = (path: string): boolean => /\.(ndjson|jsonl)$/i.test(path);

const parse = (source: Source, bytes: Uint8Array): FoundSubmission => {
  if (!isUtf8(bytes)) return { source, code: 'not-utf8' };
  try {
    return {
      source,
      value: JSON.parse(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      ) as unknown,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return { source, code: 'not-json' };
    if (error instanceof RangeError) return { source, code: 'too-deep' };
    throw error;
  }
};

const isBlankLine = (line: Uint8Array): boolean =>
  line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Splits blocks of bytes into lines and reads each as JSON; keeps no more than a block and a line. */
const lineReader = (file: string) => {
  let rest: Buffer[] = [];
  let restSize = 0;
  let line = 0;
  let skipping = false;
  const take = (bytes: Uint8Array): readonly FoundSubmission[] => {
    line += 1;
    if (skipping) {
      skipping = false;
      return [{ source: { file, line }, code: 'line-too-long' }];
    }
    return isBlankLine(bytes) ? [] : [parse({ file, line }, bytes)];
  };
  return {
    block: (block: Buffer): readonly FoundSubmission[] => {
      const found: FoundSubmission[] = [];
      let start = 0;
      for (let end = block.indexOf(10); end !== -1; end = block.indexOf(10, start)) {
        const part = block.subarray(start, end);
        found.push(...take(rest.length === 0 ? part : Buffer.concat([...rest, part])));
        rest = [];
        restSize = 0;
        start = end + 1;
      }
      if (start < block.length && !skipping) {
        rest.push(Buffer.from(block.subarray(start)));
        restSize += block.length - start;
        if (restSize > longestLine) {
          rest = [];
          restSize = 0;
          skipping = true;
        }
      }
      return found;
    },
    end: (): readonly FoundSubmission[] => (rest.length > 0 || skipping ? take(Buffer.concat(rest)) : []),
  };
};

function* linesOfFile(path: string, file: string): Iterable<readonly FoundSubmission[]> {
  const descriptor = openSync(path, 'r');
  try {
    const reader = lineReader(file);
    const block = Buffer.alloc(readBlock);
    for (let count = readSync(descriptor, block); count > 0; count = readSync(descriptor, block))
      yield reader.block(block.subarray(0, count));
    yield reader.end();
  } finally {
    closeSync(descriptor);
  }
}

/** A JSON file's one submission, or each of the array that it holds. */
const wholeFile = (path: string, file: string): readonly FoundSubmission[] => {
  const found = parse({ file }, readFileSync(path));
  if ('code' in found || !Array.isArray(found.value)) return [found];
  return (found.value as readonly unknown[]).map((value, index) => ({ source: { file, index: index + 1 }, value }));
};

/** What a path is called in a report: as it was given, but never absolute. */
const reportName = (path: string, argument: string): string => {
  const shown = path.replaceAll('\\', '/');
  const given = argument.replaceAll('\\', '/').replace(/\/+$/, '');
  if (!/^(\/|[A-Za-z]:)/.test(given)) return shown;
  return shown.startsWith(given) ? basename(given) + shown.slice(given.length) : basename(shown);
};

async function* fromStream(input: Readable): AsyncIterable<readonly FoundSubmission[]> {
  const reader = lineReader('-');
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
  const found = parse({ file: '-' }, Buffer.concat(whole));
  if ('code' in found || !Array.isArray(found.value)) yield [found];
  else
    yield (found.value as readonly unknown[]).map((value, index) => ({
      source: { file: '-', index: index + 1 },
      value,
    }));
}

/** A submissions file that vanished or may not be read, between being found and being opened. */
const unreadable = (file: string, error: unknown): readonly FoundSubmission[] => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return [{ source: { file }, code: 'unreadable' }];
  throw error;
};

/** The submissions of files, folders, globs and standard input (`-`), in blocks, in order. */
export async function* findSubmissions(
  paths: readonly string[],
  input: Readable,
): AsyncIterable<readonly FoundSubmission[]> {
  for (const argument of paths) {
    if (argument === '-') {
      yield* fromStream(input);
      continue;
    }
    const files = await expandPaths([argument], isSubmissionFile);
    if (files.length === 0) throw new UserError('no-submissions', { path: argument });
    for (const { path } of files) {
      const file = reportName(path, argument);
      try {
        if (isLines(path)) yield* linesOfFile(path, file);
        else yield wholeFile(path, file);
      } catch (error) {
        yield unreadable(file, error);
      }
    }
  }
}
