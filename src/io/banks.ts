import { existsSync } from 'node:fs';
import { type LoadedDocument, loadDocuments } from './documents.ts';
import { shippedPath } from './package-folder.ts';

/** A path as it is; a shipped bank by its name alone, where no file is called so, as the bank's file. */
export const bankPath = (path: string): string => {
  if (!/^[a-z][a-z0-9-]*$/.test(path) || existsSync(path)) return path;
  const shipped = shippedPath(`banks/${path}.yaml`);
  return existsSync(shipped) ? shipped : path;
};

/** The YAML files of the named banks, or of the shipped ones. */
export const loadBankFiles = (paths: readonly string[]): Promise<readonly LoadedDocument[]> =>
  loadDocuments(paths.length > 0 ? paths.map(bankPath) : [shippedPath('banks')]);
