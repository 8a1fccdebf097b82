import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './sitting-journal.ts';
import { writeAtomic } from './write.ts';

/** The JSON of a small file of ours; undefined where there is none, or none that can be read. */
export const readSmallFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/** Writes a small file of ours, whole or not at all. */
export const writeSmallFile = (path: string, value: object): void => {
  makeFolder(dirname(path));
  writeAtomic(path, `${JSON.stringify(value)}\n`, { overAnything: true, isPrivate: true });
};

/** Takes a small file of ours away. */
export const removeSmallFile = (path: string): void => rmSync(path, { force: true });
