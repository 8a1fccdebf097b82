import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { isYaml } from '../core/document-kind.ts';
import { loadPatternEngine } from '../core/pattern.ts';
import type { SourceDocument } from '../core/rule.ts';
import { normalPath } from './paths.ts';
import { readWhole } from './read-whole.ts';
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

/** Code points, not the locale, say what comes first. */
const byCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const globFiles = async (pattern: string): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    absolute: /^(\/|[A-Za-z]:)/.test(pattern),
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
  /** It is there and neither file nor folder, but a pipe or a device: it can be read once, and may make wait. */
  readonly special?: true;
}

/** What stands under a path, if anything does; a path that leads nowhere because links go round in circles is refused. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new UserError('unreadable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

/** Whether a path is that of a folder. */
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

const linkTarget = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

const isSpecial = (of: Dirent | Stats): boolean => !of.isFile() && !of.isDirectory();

/**
 * The files below a folder that are accepted by their paths. `withOdd` ones count that are no plain files, so that whoever reads them says what is wrong:
 * links to files and to nowhere, pipes. Links to folders never do, since they may go round in circles.
 */
const filesBelow = (folder: string, accepts: (path: string) => boolean, withOdd: boolean): readonly NamedPath[] => {
  const found: NamedPath[] = [];
  const pending = [folder];
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop()) {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(inside === '' ? '/' : inside, { withFileTypes: true });
    } catch (error) {
      throw new UserError('unreadable-file', { path: inside, reason: (error as NodeJS.ErrnoException).code ?? '' });
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (!withOdd && isSpecial(entry)) continue;
      const path = `${inside}/${entry.name}`;
      const target = entry.isSymbolicLink() ? linkTarget(path) : entry;
      if (target?.isDirectory()) {
        if (target === entry) pending.push(path);
      } else if (accepts(path))
        found.push(target && isSpecial(target) ? { path, named: false, special: true } : { path, named: false });
    }
  }
  return found.sort((a, b) => byCodePoints(a.path, b.path));
};

/**
 * The files that paths, folders and globs stand for, each once, in the order given and then by code points; `withOdd` also
 * those of folders that are no plain files.
 */
export const expandPaths = async (
  paths: readonly string[],
  accepts: (path: string) => boolean = isYaml,
  withOdd = false,
): Promise<readonly NamedPath[]> => {
  // However a file is spelled, it is one; whoever names it among others has named it.
  const found = new Map<string, NamedPath>();
  const add = (one: NamedPath): void => {
    const key = resolve(one.path);
    const before = found.get(key);
    found.set(key, before ? { ...before, named: before.named || one.named } : one);
  };
  for (const path of paths) {
    const stat = statOf(path);
    if (stat?.isDirectory()) {
      for (const one of filesBelow(path.replace(/\/+$/, ''), accepts, withOdd)) add(one);
    } else if (stat) add({ path, named: true, ...(isSpecial(stat) ? { special: true } : {}) });
    else {
      const matches = /[*?{[]/.test(path) ? (await globFiles(path.replaceAll('\\', '/'))).filter(accepts) : [];
      if (matches.length === 0) throw new UserError(/[*?{[]/.test(path) ? 'no-match' : 'no-such-file', { path });
      for (const match of matches) add({ path: match, named: true });
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

/** Whether a path is that of an ignored file or lies in an ignored folder; both are seen from the same folder. */
export const isIgnored = (path: string, globs: readonly string[]): boolean =>
  globs
    .map((glob) => glob.replace(/^(\.\/)+/, '').replace(/\/(\*\*)?$/, ''))
    .some((glob) => picomatch.isMatch(path, [glob, `${glob}/**`]) || path.startsWith(`${glob}/`));

/** What a file of ours holds somewhere, however broken it is. */
const ownKey = /(^|[\s{,])["']?(bank|exam|questions|topics|sections|check)["']?\s*:/;

/**
 * Reads one YAML file. One that was only come upon in a folder, cannot be read and shows no key of ours is somebody
 * else's: a template, or settings with tags of their own.
 */
export const loadDocument = ({ path, named }: NamedPath): LoadedDocument => {
  const bytes = readWhole(path);
  const text = decode(bytes);
  const yaml = text === undefined ? unreadable('other') : text === 'utf-16' ? unreadable('utf-16') : readYaml(text);
  const { problem } = yaml;
  const isOthers = !named && problem && problem.rule !== 'not-utf8' && !ownKey.test(yaml.text);
  const skipped = isOthers ? { ...problem, rule: 'skipped-file', values: { first: '', unreadable: 'yes' } } : problem;
  return documentOf(normalPath(path), skipped ? { ...yaml, problem: skipped } : yaml, named);
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
