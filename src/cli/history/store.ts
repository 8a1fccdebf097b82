import { homedir } from 'node:os';
import { join } from 'node:path';
import { instantWithOffset } from '../../core/instant.ts';
import {
  type History,
  type HistoryEntry,
  historyHead,
  historyLineOf,
  historyOf,
  readHistoryLine,
  toldLine,
} from '../../engine/history.ts';
import { dataFolder } from '../../io/data-folder.ts';
import { appendLines, jsonLines } from '../../io/history.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../context.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

/** Where quizvisor keeps what it remembers of its user. */
export const memoryFolder = ({ env }: Pick<Context, 'env'>): string =>
  dataFolder({ env, platform: process.platform, home: homedir() });

/** The file of the history. */
export const historyPath = (context: Pick<Context, 'env'>): string => join(memoryFolder(context), 'history.ndjson');

/** A history that was read, and how many of its lines could not be. */
export interface ReadHistory {
  readonly entries: readonly HistoryEntry[];
  /** Lines that are no JSON, or say nothing that this version knows, and of which nobody was told yet. */
  readonly broken: number;
  /** Whether there is any line at all. */
  readonly isEmpty: boolean;
}

/** Reads a history file a line at a time; one of a newer version is refused. */
export const readHistory = (path: string): ReadHistory => {
  const entries: HistoryEntry[] = [];
  let broken = 0;
  let isEmpty = true;
  for (const line of jsonLines(path)) {
    isEmpty = false;
    const read = 'value' in line ? readHistoryLine(line.value) : { kind: 'other' as const };
    if (read.kind === 'newer') throw new UserError('newer-history', { path, version: read.version });
    if (read.kind === 'entry') entries.push(read.entry);
    if (read.kind === 'other') broken += 1;
    if (read.kind === 'told') broken = Math.max(0, broken - read.broken);
  }
  return { entries, broken, isEmpty };
};

/** The history of this user. */
export const loadHistory = (context: Context): History => historyOf(readHistory(historyPath(context)).entries);

/** The history of somebody who learns, with what cannot be read of it; that is said, and the next write notes it. */
export const openHistory = (shell: Shell): { readonly history: History; readonly broken: number } => {
  const path = historyPath(shell.context);
  const { entries, broken } = readHistory(path);
  if (broken > 0) shell.note(visibleLine(shell.messages.learning.progress.broken(broken, path)));
  return { history: historyOf(entries), broken };
};

/** Appends entries to the history, behind `told` lines that could not be read; they are on disk when this comes back. */
export const rememberEntries = (context: Context, entries: readonly HistoryEntry[], told = 0): void =>
  appendLines(historyPath(context), historyHead, [
    ...(told > 0 ? [toldLine(told)] : []),
    ...entries.map(historyLineOf),
  ]);

/** An instant as RFC 3339 with the offset of the place. */
export const localTime = (instant: number): string =>
  instantWithOffset(instant, -new Date(instant).getTimezoneOffset());
