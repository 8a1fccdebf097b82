import { closeSync, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expandPaths } from '../io/documents.ts';
import { isSubmissionFile } from '../io/submissions.ts';
import { UserError } from '../io/user-error.ts';
import type { Context } from './context.ts';

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** A path without links, as far as it is there. */
const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(realPath(folder), basename(path));
  }
};

/** What a path leads to, by all that tells files apart. */
interface Found {
  readonly path: string;
  readonly stat: Stats | undefined;
}

const foundAt = (path: string): Found => ({ path, stat: statOf(path) });

const isSame = (one: Found, other: Found): boolean =>
  one.stat && other.stat
    ? one.stat.dev === other.stat.dev && one.stat.ino === other.stat.ino
    : realPath(one.path) === realPath(other.path);

/** Whether a file is a report; one from before may lie among the submissions and is written anew. */
const isReport = (path: string): boolean => {
  const start = Buffer.alloc(10);
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    return start.toString('latin1', 0, readSync(descriptor, start)) === '{"report":';
  } finally {
    closeSync(descriptor);
  }
};

/** Whether a file is one of the submissions of a folder; a folder of banks has none. */
const isIn = async (path: string, folder: Found): Promise<boolean> => {
  if (folder.stat?.isDirectory() !== true) return false;
  const from = relative(realPath(folder.path), realPath(path));
  if (from.startsWith('..') || !isSubmissionFile(from)) return false;
  return (await expandPaths([folder.path])).length === 0;
};

const statOfStream = (stream: object): Stats | undefined => {
  try {
    return 'fd' in stream && typeof stream.fd === 'number' ? fstatSync(stream.fd) : undefined;
  } catch {
    return undefined;
  }
};

/** What is read: files and folders, what a pattern stands for, and what standard input comes from. */
const foundInputs = async (paths: readonly string[], stdin: object): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const path of paths) {
    if (path === '-') {
      found.push({ path, stat: statOfStream(stdin) });
      continue;
    }
    const one = foundAt(path);
    if (one.stat || !/[*?{[]/.test(path)) found.push(one);
    else for (const match of await expandPaths([path], () => true)) found.push(foundAt(match.path));
  }
  return found;
};

/**
 * Refuses to write over what a command reads, or one output over another, before anything is read. Files go by what
 * they are, not by their names; pipes and devices may serve several times.
 * @throws UserError `output-is-input` or `output-twice`.
 */
export const demandOwnOutputs = async (
  inputs: readonly string[],
  outputs: readonly string[],
  stdin: Context['stdin'] | Record<string, never> = {},
): Promise<void> => {
  const named = outputs.map(foundAt).filter(({ stat }) => !stat || stat.isFile() || stat.isDirectory());
  for (const [index, one] of named.entries())
    if (named.slice(0, index).some((other) => isSame(one, other)))
      throw new UserError('output-twice', { path: one.path });
  const files = named.filter(({ stat }) => stat?.isFile() === true);
  if (files.length === 0) return;
  for (const input of await foundInputs(inputs, stdin))
    for (const one of files)
      if (
        ((input.path !== '-' || input.stat) && isSame(one, input)) ||
        (!isReport(one.path) && (await isIn(one.path, input)))
      )
        throw new UserError('output-is-input', { path: one.path });
};
