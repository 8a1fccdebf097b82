import { type LoadedDocument, loadDocuments } from './documents.ts';
import { shippedPath } from './package-folder.ts';

/** The YAML files of the named banks, or of the shipped ones. */
export const loadBankFiles = (paths: readonly string[]): Promise<readonly LoadedDocument[]> =>
  loadDocuments(paths.length > 0 ? paths : [shippedPath('banks')]);
