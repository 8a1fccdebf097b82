import {
  closeSync,
  fchmodSync,
  fchownSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

const swept = new Set<string>();
let opened = 0;

/** Whether a process no longer lives. What bears the number of this one is of a former one: it has written nothing there yet. */
const isGone = (pid: number): boolean => {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/** The name under which a file is written before it appears; the number of the process tells whose it is. */
const temporaryName = (name: string, count: number): string => `.${name}.${process.pid}-${count}.tmp`;

/**
 * Takes away what runs that were killed left half written in a folder: only what belongs to processes that no longer
 * live. A folder is looked through once, since it may hold a page for each of thousands.
 */
const sweepLeftOvers = (folder: string): void => {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const pid = /^\..+\.([1-9]\d{0,9})-\d+\.tmp$/.exec(entry.name)?.[1];
      if (pid !== undefined && entry.isFile() && isGone(Number(pid))) rmSync(join(folder, entry.name), { force: true });
    }
  } catch {
    // What cannot be looked at or taken away is in nobody's way.
  }
};

/** What the machine lets others do with a new file is taken off by its umask. */
const usualMode = 0o666;
const privateMode = 0o600;
const ownerBits = 0o700;
const groupBits = 0o070;
const otherBits = 0o007;

/**
 * Opens a temporary file that is to take the place of another one: with its mode and, as far as this user may, its
 * owner and group. Where the group cannot be kept, the new one may do no more than everybody. One that is private is its
 * owner's alone, whatever the old one was.
 */
export const openLike = (temporary: string, there: Stats | undefined, isPrivate: boolean): number => {
  const kept = (there?.mode ?? 0) & (isPrivate ? privateMode : ownerBits | groupBits | otherBits);
  rmSync(temporary, { force: true });
  // Until it is whole, nobody else reads it who may not read the old one.
  const descriptor = openSync(temporary, 'wx+', there === undefined && !isPrivate ? usualMode : privateMode);
  if (there === undefined || process.platform === 'win32') return descriptor;
  try {
    let mode = kept;
    try {
      fchownSync(descriptor, there.uid, there.gid);
    } catch {
      try {
        fchownSync(descriptor, -1, there.gid);
      } catch {
        mode = (kept & ~groupBits) | (kept & groupBits & ((kept & otherBits) << 3));
      }
    }
    fchmodSync(descriptor, mode);
  } catch (error) {
    closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw error;
  }
  return descriptor;
};

/** Where a target is written before it appears: beside it, or apart for a pipe or a device, which is never replaced. */
export interface Workplace {
  readonly temporary: string;
  /** What is renamed to; undefined where the bytes are copied into what is there. */
  readonly place?: string;
  /** What is there now. */
  readonly there?: Stats;
  /** A folder made for the temporary file. */
  readonly folder?: string;
}

/** Where a target is to be written. */
export const workplaceOf = (target: string): Workplace => {
  opened += 1;
  const there = statSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory() || /[/\\]$/.test(target)) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (there && !there.isFile()) {
    const folder = makeTemporaryFolder();
    return { temporary: join(folder, 'output'), folder };
  }
  // A link stays a link: what it leads to is replaced.
  const place = there ? realpathSync(target) : target;
  // Names end at 255 bytes, and the temporary one is longer.
  const name = Buffer.byteLength(basename(place)) > 200 ? 'output' : basename(place);
  sweepLeftOvers(dirname(place));
  return { temporary: join(dirname(place), temporaryName(name, opened)), place, ...(there ? { there } : {}) };
};
