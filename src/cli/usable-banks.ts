import type { CheckedBank } from '../core/rule.ts';
import { check } from '../engine/check.ts';
import { loadBankFiles } from '../io/banks.ts';
import type { LoadedDocument } from '../io/documents.ts';
import { UserError } from '../io/user-error.ts';
import type { Shell } from './shell.ts';
import { visibleLine } from './terminal/visible.ts';

/** Says what stops the use of documents, a line each, where something does; that is the user's to mend. */
export const demandSound = async (
  shell: Shell,
  documents: readonly LoadedDocument[],
): Promise<readonly CheckedBank[]> => {
  const { problems, banks } = check(documents, { blockingOnly: true });
  const blocking = problems.filter((problem) => problem.blocking);
  if (blocking.length === 0) return banks;
  // Their words are many, and mostly not needed.
  const { findingsOf, placeFindings } = await import('./findings.ts');
  const placed = placeFindings(blocking, documents, shell.language);
  for (const { file, line, column, message, help } of findingsOf(placed, documents).findings)
    shell.complain(visibleLine(`${file}:${line}:${column}: ${message} ${help}`));
  throw new UserError('broken-banks');
};

/** The banks that paths stand for, each without anything that stops its use; where ids are given, those only. */
export const usableBanks = async (
  shell: Shell,
  paths: readonly string[],
  ids?: readonly string[],
): Promise<readonly CheckedBank[]> => {
  const banks = await demandSound(shell, await loadBankFiles(paths));
  if (banks.length === 0) throw new UserError('no-banks', { path: paths.join(', ') });
  return ids === undefined ? banks : (await import('./filters.ts')).demandBanks(shell, banks, ids);
};
