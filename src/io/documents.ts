import { readFileSync, statSync } from 'node:fs';
import picomatch from 'picomatch';
import { loadPatternEngine } from '../core/pattern.ts';
import type { SourceDocument } from '../core/rule.ts';
import { UserError } from './user-error.ts';
import type { Place, YamlDocument } from './yaml.ts';
import { readYaml } from './yaml.ts';

/** A YAML file with its data and places. */
export interface LoadedDocument extends SourceDocument {
  /** Its text as it was written; empty where it could not be read. */
  readonly text: string;
  placeOf(pointer: string, at: 'key' | 'value'): Place;
  lineAt(line: number): string | undefined;
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Code points, not the locale, say what comes first. */
const byCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const globFiles = async (patterns: string[], options: { readonly cwd?: string }): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const found = await glob(patterns, {
    ...options,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  });
  return [...found].sort(byCodePoints);
};

/** A path that is to be read, and whether it was named as such. */
export interface NamedPath {
  readonly path: string;
  readonly named: boolean;
}

/** The files that paths, folders and globs stand for, each once, in the order given and then by code points. */
export const expandPaths = async (
  paths: readonly string[],
  accepts: (path: string) => boolean = isYaml,
): Promise<readonly NamedPath[]> => {
  const found = new Map<string, NamedPath>();
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const inside = (await globFiles(['**/*'], { cwd: path })).filter(accepts);
      const base = path.replace(/\/+$/, '');
      for (const file of inside) found.set(`${base}/${file}`, { path: `${base}/${file}`, named: false });
    } else if (stat) found.set(path, { path, named: true });
    else {
      const matches = /[*?{[]/.test(path) ? (await globFiles([path.replaceAll('\\', '/')], {})).filter(accepts) : [];
      if (matches.length === 0) throw new UserError(/[*?{[]/.test(path) ? 'no-match' : 'no-such-file', { path });
      for (const match of matches) found.set(match, { path: match, named: true });
    }
  }
  return [...found.values()];
};

const decode = (bytes: Uint8Array): string | 'utf-16' | undefined => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'utf-16';
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const unreadable = (kind: string): YamlDocument => ({
  ...readYaml(''),
  data: undefined,
  problem: { rule: 'not-utf8', pointer: '', values: { kind }, place: { line: 1, column: 1, length: 1 } },
});

/** Whether a path is that of an ignored file or lies in an ignored folder. */
export const isIgnored = (path: string, globs: readonly string[]): boolean =>
  globs.some((glob) => picomatch.isMatch(path, glob) || path.startsWith(`${glob.replace(/\/(\*\*)?$/, '')}/`));

/** Reads one YAML file. */
export const loadDocument = ({ path, named }: NamedPath): LoadedDocument => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError('unreadable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const text = decode(bytes);
  const yaml = text === undefined ? unreadable('other') : text === 'utf-16' ? unreadable('utf-16') : readYaml(text);
  return documentOf(path.replaceAll('\\', '/'), yaml, named);
};

/** A YAML text that was read, as a document of a library. */
export const documentOf = (file: string, yaml: YamlDocument, named: boolean): LoadedDocument => {
  const { problem } = yaml;
  return {
    file,
    named,
    text: yaml.text,
    data: yaml.data,
    ...(problem ? { problem } : {}),
    placeOf: (pointer, at) => problem?.place ?? yaml.placeOf(pointer, at),
    sourceAt: yaml.sourceAt,
    scalars: yaml.scalars,
    lineAt: yaml.lineAt,
  };
};

/** Reads the YAML files that paths, folders and globs stand for. */
export const loadDocuments = async (paths: readonly string[]): Promise<readonly LoadedDocument[]> => {
  const documents = (await expandPaths(paths)).map(loadDocument);
  // The engine for patterns is large, and few banks have any.
  if (documents.some(({ text }) => text.includes('pattern'))) await loadPatternEngine();
  return documents;
};
