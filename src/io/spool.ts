import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A stream put aside as a file, so that it can be read more than once. */
export interface Spool {
  readonly path: string;
  remove(): void;
}

/** Puts a stream aside to its end. */
export const spool = async (input: Readable): Promise<Spool> => {
  const folder = makeTemporaryFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const path = join(folder, 'input');
  try {
    await pipeline(input, createWriteStream(path));
  } catch (error) {
    remove();
    throw error;
  }
  return { path, remove };
};
