import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * Makes a folder of its own for what is put aside; whoever asks takes it away again.
 * @throws UserError where the machine's folder for such things is not there or may not be written to.
 */
export const makeTemporaryFolder = (): string => {
  const path = tmpdir();
  try {
    return mkdtempSync(join(path, 'quizvisor-'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw ['ENOSPC', 'EDQUOT'].includes(reason) ? error : new UserError('no-temporary-folder', { path, reason });
  }
};
