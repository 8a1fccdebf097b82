import { existsSync } from 'node:fs';
import { entryIdentity, type HistoryEntry, historyHead, historyLineOf, readHistoryLine } from '../../engine/history.ts';
import { rewriteLines } from '../../io/history.ts';
import { demandSize } from '../../io/read-whole.ts';
import { UserError } from '../../io/user-error.ts';
import { writeChunks } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { historyPath, type ReadHistory, readHistory, rememberEntries } from '../history/store.ts';
import { questionsOfTopics } from '../history/topics.ts';
import { askYesOrNo } from '../history/yes-or-no.ts';
import { demandOwnOutputs } from '../own-outputs.ts';
import { dropSession } from '../practice/saved-session.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

export interface HistoryOptions {
  readonly action: 'export' | 'import' | 'forget';
  /** With import histories, with forget banks whose topics are meant. */
  readonly files: readonly string[];
  readonly output?: string;
  readonly bank?: readonly string[];
  readonly topic?: readonly string[];
  readonly all?: boolean;
  readonly yes?: boolean;
}

/** The lines of a history: its head, and each entry once. */
function* exported(entries: readonly HistoryEntry[]): Generator<string> {
  yield `${JSON.stringify(historyHead)}\n`;
  const known = new Set<string>();
  for (const entry of entries) {
    if (known.has(entryIdentity(entry))) continue;
    known.add(entryIdentity(entry));
    yield `${JSON.stringify(historyLineOf(entry))}\n`;
  }
}

const historyCount = (entries: readonly HistoryEntry[]): number => new Set(entries.map(entryIdentity)).size;

const runExport = async (shell: Shell, output: string | undefined): Promise<ExitCode> => {
  const path = historyPath(shell.context);
  if (output !== undefined) await demandOwnOutputs([path], [output]);
  const { entries } = readHistory(path);
  if (output === undefined) {
    for (const line of exported(entries)) shell.out(line);
    return exitCode.fine;
  }
  writeChunks(output, exported(entries));
  shell.note(visibleLine(shell.messages.learning.history.exported(output, historyCount(entries))));
  return exitCode.fine;
};

/** Bytes: more than a million answers. */
const longestHistory = 256 << 20;

/** The entries of an exported history, and how many of its lines cannot be read. */
const demandHistory = (path: string): ReadHistory => {
  demandSize(path, longestHistory);
  const read = readHistory(path);
  if (read.isEmpty && !existsSync(path)) throw new UserError('no-such-file', { path });
  if (read.isEmpty || (read.entries.length === 0 && read.broken > 0)) throw new UserError('not-a-history', { path });
  return read;
};

const runImport = (shell: Shell, files: readonly string[]): ExitCode => {
  if (files.length === 0) throw new UserError('no-history-file');
  const read = files.map(demandHistory);
  const entries = read.flatMap((one) => one.entries);
  const broken = read.reduce((sum, one) => sum + one.broken, 0);
  const known = new Set(readHistory(historyPath(shell.context)).entries.map(entryIdentity));
  const fresh: HistoryEntry[] = [];
  for (const entry of entries) {
    if (known.has(entryIdentity(entry))) continue;
    known.add(entryIdentity(entry));
    fresh.push(entry);
  }
  rememberEntries(shell.context, fresh);
  shell.note(shell.messages.learning.history.imported(fresh.length, entries.length - fresh.length, broken));
  return broken > 0 ? exitCode.problems : exitCode.fine;
};

/** Which entries are to be forgotten: those of some banks and topics, or all. */
const forgetting = async (
  shell: Shell,
  { files, bank = [], topic = [], all = false }: HistoryOptions,
  entries: readonly HistoryEntry[],
): Promise<(question: string) => boolean> => {
  if (all) return () => true;
  if (bank.length === 0 && topic.length === 0) throw new UserError('no-forget-choice');
  const topics = new Set(topic.length === 0 ? [] : await questionsOfTopics(shell, files, topic));
  const banks = new Set(bank);
  const meant = (question: string): boolean =>
    banks.has(question.slice(0, question.indexOf('/'))) || topics.has(question);
  const unknown = bank.find((name) => !entries.some(({ question }) => question.startsWith(`${name}/`)));
  if (unknown !== undefined) shell.note(visibleLine(shell.messages.learning.history.noBank(unknown)));
  return meant;
};

const runForget = async (shell: Shell, options: HistoryOptions): Promise<ExitCode> => {
  const words = shell.messages.learning.history;
  const path = historyPath(shell.context);
  const { entries, isEmpty } = readHistory(path);
  const meant = await forgetting(shell, options, entries);
  const count = historyCount(entries.filter(({ question }) => meant(question)));
  if (isEmpty || (count === 0 && options.all !== true)) {
    shell.note(words.nothingToForget);
    return exitCode.fine;
  }
  if (options.yes !== true) {
    if (shell.context.stdin.isTTY !== true) throw new UserError('forget-unasked');
    // What loses nothing stands first.
    const keeps = await askYesOrNo(shell, words.forget(count), words.forgetNo, words.forgetYes);
    if (typeof keeps === 'object') return keeps.code as ExitCode;
    if (keeps) {
      shell.note(words.kept);
      return exitCode.fine;
    }
  }
  await rewriteLines(path, historyHead, (value) => {
    const read = readHistoryLine(value);
    if (read.kind === 'newer') throw new UserError('newer-history', { path, version: read.version });
    return read.kind === 'entry' && !meant(read.entry.question);
  });
  // A session that is not over holds answers too.
  if (options.all === true) dropSession(shell.context);
  shell.note(words.forgotten(count));
  return exitCode.fine;
};

/** Exports, imports or forgets what is remembered. */
export const runHistory = async (shell: Shell, options: HistoryOptions): Promise<ExitCode> => {
  if (options.action === 'export') return runExport(shell, options.output);
  if (options.action === 'import') return runImport(shell, options.files);
  return runForget(shell, options);
};
