import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';

const withSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** A path without detours: from the folder in which the command runs (`./x` is `x`), or absolute where it was given so. */
export const normalPath = (path: string): string =>
  withSlashes(isAbsolute(path) ? normalize(path) : relative(process.cwd(), resolve(path)) || '.');

/** Where a path really leads; a path to nothing stays as it is. */
const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** A path as seen from a folder, however it is spelled and wherever the command runs; with slashes on every machine. */
export const pathFrom = (folder: string, path: string): string =>
  withSlashes(relative(realPath(folder), realPath(path)));

/** The root of the repository that a folder lies in, where it lies in one. */
export const repositoryFolder = (folder: string): string | undefined => {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryFolder(parent);
};
