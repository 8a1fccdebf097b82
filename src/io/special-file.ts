import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from './user-error.ts';

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** Whether something is there that is neither file nor folder: a pipe or a device, which can be read once and may make wait. */
export const isSpecial = (path: string): boolean => {
  const stat = statOf(path);
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
};

/** Where pipes and devices were put aside. */
const held = new Map<string, string>();

/** Says where the bytes of a pipe or a device are, until it is given none. */
export const holdAt = (path: string, place: string | undefined): void => {
  if (place === undefined) held.delete(resolve(path));
  else held.set(resolve(path), place);
};

/**
 * Where the bytes of a path can be read at any place: there, or where a pipe was put aside.
 * @throws UserError `no-plain-file` for a pipe or a device that nobody named, which could make wait for ever.
 */
export const plainPath = (path: string): string => {
  const aside = held.size === 0 ? undefined : held.get(resolve(path));
  if (aside !== undefined) return aside;
  if (isSpecial(path)) throw new UserError('no-plain-file', { path });
  return path;
};
