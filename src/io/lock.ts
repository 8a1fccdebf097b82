import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.ts';

/** A lock that this process holds. */
export interface Lock {
  release(): void;
}

/** Who holds a lock that was not to be had: a process, on this machine or on another one. */
export interface LockHolder {
  readonly pid: number;
  /** The other machine; absent for this one. */
  readonly host?: string;
  /** The file that says so. */
  readonly file: string;
}

const tries = 4;
let taken = 0;

const hostMark = (): string => hostname().replace(/[^A-Za-z0-9-]/g, '-') || 'host';

/** When a process began, in ticks since the machine did: another process of the same number has another one. */
const startMark = (pid: number): { readonly mark: string; readonly isGone: boolean } => {
  if (process.platform !== 'linux') return { mark: '', isGone: false };
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces; the state and the rest stand behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { mark: fields[19] ?? '', isGone: fields[0] === 'Z' };
  } catch {
    return { mark: '', isGone: false };
  }
};

const isAlive = (pid: number, mark: string): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startMark(pid);
  return !now.isGone && (mark === '' || now.mark === '' || now.mark === mark);
};

/** The other lock files on a thing, and whether somebody still holds them. */
const othersOn = (path: string, own: string): readonly (LockHolder & { readonly isHeld: boolean })[] =>
  readdirSync(dirname(path)).flatMap((name) => {
    const rest = name.startsWith(`${basename(path)}.`) ? name.slice(basename(path).length) : '';
    const match = rest.match(/^\.([A-Za-z0-9-]+)\.(\d+)\.(\d*)\.\d+\.lock$/);
    const file = join(dirname(path), name);
    if (!match || file === own) return [];
    const [, host = '', pid = '', mark = ''] = match;
    const isElsewhere = host !== hostMark();
    const isHeld = isElsewhere || isAlive(Number(pid), mark);
    return [{ pid: Number(pid), file, isHeld, ...(isElsewhere ? { host } : {}) }];
  });

const makeFile = (path: string): string => {
  const { mark } = startMark(process.pid);
  taken += 1;
  const file = `${path}.${hostMark()}.${process.pid}.${mark}.${taken}.lock`;
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    writeSync(descriptor, `${JSON.stringify({ pid: process.pid, start: mark, host: hostname() })}\n`);
    closeSync(descriptor);
  } catch (error) {
    throw new UserError('unwritable-file', { path: file, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  return file;
};

/**
 * Takes the lock on a path, whose folder must be there, or says who holds it. Every process makes a file of its own and
 * looks for others only then: of two that come at once, the later one to look sees the other's file and gives way. Both
 * may do so; then they try again, each after a time of its own. Files of processes that are gone are swept away, which
 * nobody can mistake for those of a living one. Kill -9 needs no mending.
 */
export const takeLock = async (path: string): Promise<Lock | LockHolder> => {
  for (let left = tries; ; left -= 1) {
    const file = makeFile(path);
    const others = othersOn(path, file);
    const holder = others.find(({ isHeld }) => isHeld);
    if (!holder) {
      for (const stale of others) rmSync(stale.file, { force: true });
      return { release: () => rmSync(file, { force: true }) };
    }
    rmSync(file, { force: true });
    if (left === 1) return holder;
    await new Promise((wake) => setTimeout(wake, 20 + Math.random() * 80));
  }
};
