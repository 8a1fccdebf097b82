import { readFileSync, statSync } from 'node:fs';
import { plainPath } from './special-file.ts';
import { UserError } from './user-error.ts';

const mebibyte = 1 << 20;
/** What people write by hand is never longer: banks, exams, papers, rosters, marks. */
const longestByHand = 64 * mebibyte;

/** Refuses a file that is longer than it can be, before anything of it is read; one that is not there passes. */
export const demandSize = (path: string, most: number): void => {
  const size = statSync(plainPath(path), { throwIfNoEntry: false })?.size ?? 0;
  if (size > most) throw new UserError('file-too-large', { path, most: most / mebibyte });
};

/**
 * The bytes of a file that is read at once, of `most` bytes.
 * @throws UserError where it is not there, cannot be read, is longer, or is a pipe or device that nobody named.
 */
export const readWhole = (path: string, most = longestByHand): Buffer => {
  try {
    demandSize(path, most);
    return readFileSync(plainPath(path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw reason === 'ENOENT'
      ? new UserError('no-such-file', { path })
      : new UserError('unreadable-file', { path, reason });
  }
};
