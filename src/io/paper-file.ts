import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../generated/types.ts';
import validatePaper from '../generated/validate-paper.js';
import { readWhole } from './read-whole.ts';
import { UserError } from './user-error.ts';

const bad = (path: string, reason: string): UserError => new UserError('bad-paper', { path, reason });

const read = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UserError('no-such-file', { path });
  if (stat.isDirectory()) return '';
  return readWhole(path)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
};

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Braces are YAML too; only the name says that it was to be JSON.
    if (/\.json$/i.test(path)) throw bad(path, 'JSON');
    return undefined;
  }
};

const repeatedName = ({ sections }: Paper): string | undefined => {
  const names = sections.flatMap(({ questions }) => questions.map(({ question }) => question));
  return names.find((name, index) => names.indexOf(name) !== index);
};

/** The paper in a file; undefined where the file is none but may be an exam. */
export const readPaperFile = (path: string): Paper | undefined => {
  const text = read(path);
  if (!/^\s*\{/.test(text) && !/\.json$/i.test(path)) return undefined;
  const value = parsed(path, text);
  if (value === null || typeof value !== 'object' || !('paper' in value)) {
    if (value !== undefined && (value === null || typeof value !== 'object' || !('exam' in value)))
      throw bad(path, 'paper');
    return undefined;
  }
  if (typeof value.paper === 'number' && value.paper > 1) throw new UserError('newer-paper', { path });
  if (!validatePaper(value)) {
    const [error] = validatePaper.errors ?? [];
    const values = Object.values(error?.params ?? {}).filter((one) => typeof one !== 'object');
    throw bad(path, `${error?.instancePath ?? ''} ${error?.keyword ?? ''} ${values.join(' ')}`.trim());
  }
  const twice = repeatedName(value);
  if (twice !== undefined || value.sections.every(({ questions }) => questions.length === 0))
    throw bad(path, twice ?? '/sections');
  return value;
};

/** The papers (JSON) of a folder, in the order of their names. */
export const readPapers = (folder: string): readonly { readonly file: string; readonly paper: Paper }[] => {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new UserError('no-such-file', { path: folder });
  const files = stat.isDirectory()
    ? readdirSync(folder)
        .filter((name) => /\.json$/i.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [folder];
  if (files.length === 0) throw new UserError('no-papers', { path: folder });
  return files.map((file) => {
    const paper = readPaperFile(file);
    if (!paper) throw bad(file, 'paper');
    return { file, paper };
  });
};
