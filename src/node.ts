import { type CheckOutcome, check } from './engine/check.ts';
import { loadDocuments } from './io/documents.ts';

export { UserError } from './io/user-error.ts';

/**
 * Loads banks from files, folders and globs and checks them.
 * @throws UserError when a path stands for nothing.
 */
export const loadBanks = async (paths: readonly string[]): Promise<CheckOutcome> => check(await loadDocuments(paths));
