import { existsSync } from 'node:fs';
import type { MapFile } from '../generated/types.ts';
import validateMap from '../generated/validate-map.js';
import { type LoadedDocument, loadDocument } from './documents.ts';
import { UserError } from './user-error.ts';

/** A map with the places of all that it says. */
export interface LoadedMap {
  readonly map: MapFile;
  readonly document: LoadedDocument;
}

/**
 * Reads a map of an export's columns.
 * @throws UserError `no-such-file`, or `bad-map` with the line and column of the first thing that is wrong.
 */
export const readMapFile = (path: string): LoadedMap => {
  if (!existsSync(path)) throw new UserError('no-such-file', { path });
  const document = loadDocument({ path, named: true });
  const refuse = (pointer: string, reason: string): never => {
    const { line, column } = document.placeOf(pointer, 'value');
    throw new UserError('bad-map', { path: document.file, line, column, reason });
  };
  if (document.problem) refuse('', document.problem.rule);
  const { data } = document;
  if (validateMap(data)) return { map: data, document };
  const [error] = validateMap.errors ?? [];
  const { instancePath = '', keyword = '', params = {} } = error ?? {};
  return refuse(instancePath, `${instancePath} ${keyword} ${Object.values(params).join(' ')}`.trim());
};
