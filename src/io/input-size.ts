import { statSync } from 'node:fs';
import { expandPaths } from './documents.ts';
import { reportNames } from './submissions.ts';

/** Where a file stands in all of the input, in bytes. */
export interface FilePlace {
  readonly before: number;
  readonly size: number;
}

/** How large an input is: its files by their names in a report, in order. */
export interface InputSize {
  readonly total: number;
  readonly files: ReadonlyMap<string, FilePlace>;
}

/** How large submissions are; undefined where nobody can know it before they are read: standard input, packed files, tables. */
export const inputSize = async (paths: readonly string[]): Promise<InputSize | undefined> => {
  const files = new Map<string, FilePlace>();
  const nameOf = reportNames(paths);
  let total = 0;
  for (const argument of paths) {
    if (argument === '-') return undefined;
    for (const { path, named } of await expandPaths([argument], () => true)) {
      if (/\.(gz|zip|xlsx|csv)$/i.test(path)) return undefined;
      if (!named && !/\.(json|ndjson|jsonl)$/i.test(path)) continue;
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      files.set(nameOf(path, argument), { before: total, size });
      total += size;
    }
  }
  return total === 0 ? undefined : { total, files };
};
