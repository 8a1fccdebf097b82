import type { CheckedBank } from '../core/rule.ts';
import { check } from '../engine/check.ts';
import { loadBankFiles } from '../io/banks.ts';
import { UserError } from '../io/user-error.ts';
import { findingsOf, placeFindings } from './findings.ts';
import type { Shell } from './shell.ts';
import { visibleLine } from './terminal/visible.ts';

/** The banks that paths stand for; what stops their use is said, a line each, and is the user's to mend. */
export const usableBanks = async (shell: Shell, paths: readonly string[]): Promise<readonly CheckedBank[]> => {
  const documents = await loadBankFiles(paths);
  const { problems, banks } = check(documents);
  const blocking = problems.filter((problem) => problem.blocking);
  if (blocking.length > 0) {
    const placed = placeFindings(blocking, documents, shell.language);
    for (const { file, line, column, message, help } of findingsOf(placed, documents).findings)
      shell.complain(visibleLine(`${file}:${line}:${column}: ${message} ${help}`));
    throw new UserError('broken-banks');
  }
  if (banks.length === 0) throw new UserError('no-banks', { path: paths.join(', ') });
  return banks;
};
