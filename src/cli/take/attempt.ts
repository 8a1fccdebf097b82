import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '../../core/instant.ts';
import {
  deadlineOf,
  newSitting,
  type PaperPlace,
  placesOf,
  readEvent,
  readHead,
  type Sitting,
  type SittingCandidate,
  type SittingEvent,
  type SittingHead,
  sittingAfter,
} from '../../engine/sitting.ts';
import type { Paper } from '../../generated/types.ts';
import { dataFolder } from '../../io/data-folder.ts';
import { takeLock } from '../../io/lock.ts';
import {
  type Journal,
  type JournalText,
  makeFolder,
  openJournal,
  readJournal,
  setAside,
} from '../../io/sitting-journal.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../context.ts';
import { journalName } from './names.ts';

/** A candidate's attempt at an exam, locked for this process. */
export interface Attempt {
  readonly paper: Paper;
  readonly places: readonly PaperPlace[];
  readonly candidate: SittingCandidate;
  /** The journal's file. */
  readonly file: string;
  /** Whether an unfinished attempt was found. */
  readonly isResumed: boolean;
  /** Whether an attempt was handed in before this one. */
  readonly hasEarlier: boolean;
  /** Lines of the journal that cannot be read. */
  readonly broken: number;
  /** Begins, or goes on: from here on everything is written down. */
  begin(): void;
  startedAt(): string;
  /** When it ends, in milliseconds; undefined where it has no end. */
  deadline(): number | undefined;
  sitting(): Sitting;
  /** Writes an event down, and comes back when it is on disk. */
  record(event: SittingEvent): void;
  /** Moves the journal aside: the attempt is over. */
  finish(): void;
  /** Gives the attempt free for others; it can be gone on with. */
  close(): void;
}

const timeOf = ({ now }: Context): string => new Date(now()).toISOString();

const demandHead = (text: JournalText, paper: Paper, file: string): SittingHead => {
  const head = readHead(text.values[0]);
  if (head === 'newer') throw new UserError('newer-attempt', { path: file });
  if (!head) throw new UserError('broken-attempt', { path: file });
  const { exam, fingerprint, variant } = head.paper;
  if (exam !== paper.exam.id || fingerprint !== paper.fingerprint || variant !== paper.variant)
    throw new UserError('other-attempt', { path: file });
  return head;
};

const demandLock = async (file: string): Promise<() => void> => {
  const lock = await takeLock(file);
  if ('release' in lock) return lock.release;
  const { pid, host, file: path } = lock;
  throw host === undefined
    ? new UserError('already-open', { pid })
    : new UserError('open-elsewhere', { pid, host, path });
};

/** Opens the attempt of a candidate at a paper, unfinished or new, and locks it. Nothing is written before `begin`. */
export const openAttempt = async (context: Context, paper: Paper, candidate: SittingCandidate): Promise<Attempt> => {
  const folder = join(dataFolder({ env: context.env, platform: process.platform, home: homedir() }), 'exams');
  const done = join(folder, 'done');
  const name = journalName(paper.exam.id, candidate.id);
  const file = join(folder, name);
  makeFolder(folder);
  const release = await demandLock(file);
  try {
    const text = readJournal(file);
    // A first line that was cut off is an attempt that never began: nothing was asked before it was on disk.
    const isResumed = text !== undefined && (text.values.length > 0 || text.broken > 0);
    const places = placesOf(paper);
    let head = isResumed ? demandHead(text, paper, file) : undefined;
    const events = (text?.values.slice(1) ?? []).map(readEvent);
    let sitting = events.reduce<Sitting>((now, event) => (event ? sittingAfter(now, event, places) : now), newSitting);
    let journal: Journal | undefined;
    return {
      paper,
      places,
      candidate: head?.candidate ?? candidate,
      file,
      isResumed,
      hasEarlier: existsSync(join(done, name)),
      broken: text?.broken ?? 0,
      begin: () => {
        journal = openJournal(file, text);
        if (head) return;
        const { fingerprint, variant } = paper;
        head = { take: 1, paper: { exam: paper.exam.id, fingerprint, variant }, candidate, startedAt: timeOf(context) };
        journal.append(head);
      },
      startedAt: () => head?.startedAt ?? timeOf(context),
      deadline: () => deadlineOf(paper, instantOf(head?.startedAt) ?? context.now()),
      sitting: () => sitting,
      record: (event) => {
        journal?.append(event);
        sitting = sittingAfter(sitting, event, places);
      },
      finish: () => {
        journal?.close();
        setAside(file, done);
      },
      close: () => {
        journal?.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};
