import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expandPaths } from '../../io/documents.ts';
import { isSubmissionFile } from '../../io/submissions.ts';
import { UserError } from '../../io/user-error.ts';

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

const isSame = (one: string, other: string): boolean => {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [statOf(one), statOf(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
};

/** Whether a file is a report; one from before may lie among the submissions and is written anew. */
const isReport = (path: string): boolean => {
  const start = Buffer.alloc(10);
  const descriptor = openSync(path, 'r');
  try {
    return start.toString('latin1', 0, readSync(descriptor, start)) === '{"report":';
  } finally {
    closeSync(descriptor);
  }
};

/** Whether a file is one of the submissions of a folder; a folder of banks has none. */
const isIn = async (path: string, folder: string): Promise<boolean> => {
  const from = relative(resolve(folder), resolve(path));
  if (statOf(folder)?.isDirectory() !== true || from.startsWith('..') || !isSubmissionFile(from)) return false;
  return (await expandPaths([folder])).length === 0;
};

/**
 * Refuses to write over what the command reads, or one output over another, before anything is read. Files go by what
 * they are, not by their names; pipes and devices may serve several times.
 */
export const demandOwnOutputs = async (
  inputs: readonly (string | undefined)[],
  outputs: readonly (string | undefined)[],
): Promise<void> => {
  const named = outputs.filter((path) => path !== undefined);
  for (const [index, path] of named.entries()) {
    const there = statOf(path);
    if (there && !there.isFile() && !there.isDirectory()) continue;
    if (named.slice(0, index).some((other) => isSame(path, other))) throw new UserError('output-twice', { path });
    if (!there?.isFile()) continue;
    for (const input of inputs)
      if (input !== undefined && (isSame(path, input) || (!isReport(path) && (await isIn(path, input)))))
        throw new UserError('output-is-input', { path });
  }
};
