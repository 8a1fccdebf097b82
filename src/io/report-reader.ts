import { constants } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Rejection, Report, Result, Superseded } from '../generated/types.ts';
import { demandCounts, demandSound, demandVersion, entryFault } from './report-check.ts';
import { type LineRange, layoutOf, linesBetween, type ReportLayout, type ReportList } from './report-layout.ts';
import { plainPath } from './special-file.ts';
import { UserError } from './user-error.ts';

type SingleParts = Pick<Report, 'report' | 'generator' | 'exam' | 'absent' | 'input' | 'statistics'>;

/** A report that is read entry by entry, however long it is. Its lists can be gone through again and again. */
export interface ReportReader extends SingleParts {
  results(): Iterable<Result>;
  rejected(): Iterable<Rejection>;
  superseded(): Iterable<Superseded>;
}

const parse = (path: string, text: string, otherwise: string, line = 1): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UserError(otherwise, { path, line, reason: error instanceof Error ? error.message : '' });
  }
};

/** The entries of a list; each is read when it is asked for. */
function* entriesIn(path: string, list: ReportList, { from, to, line, count }: LineRange): Iterable<unknown> {
  if (count === 0) return;
  for (const { bytes, line: at } of linesBetween(path, from, to, line)) {
    const text = bytes.toString('utf8').replace(/,?\r?$/, '');
    if (text === '') continue;
    const entry = parse(path, text, 'broken-report', at);
    const reason = entryFault(list, entry);
    if (reason !== undefined) throw new UserError('bad-report-line', { path, line: at, reason });
    yield entry;
  }
}

/** What a report says once, and not entry by entry. */
const singleParts = ({ report, generator, exam, absent, input, statistics }: Report): SingleParts => ({
  report,
  generator,
  exam,
  ...(absent && { absent }),
  input,
  statistics,
});

const byLines = (path: string, { head, lists, tail }: ReportLayout): ReportReader => {
  const first = parse(path, `${head}"results":[]}`, 'truncated-report') as object;
  demandVersion(path, first);
  if (tail === undefined) throw new UserError('truncated-report', { path });
  const last = parse(path, `{${tail}`, 'truncated-report') as object;
  const sound = demandSound(path, { ...first, ...last });
  const { results, rejected, superseded } = lists;
  demandCounts(path, sound.input, { results: results.count, rejected: rejected.count, superseded: superseded.count });
  const entries = <Entry>(list: ReportList) => entriesIn(path, list, lists[list]) as Iterable<Entry>;
  return {
    ...singleParts(sound),
    results: () => entries<Result>('results'),
    rejected: () => entries<Rejection>('rejected'),
    superseded: () => entries<Superseded>('superseded'),
  };
};

/** A report that another program wrote anew: indented, or on one line. */
const atOnce = (path: string, size: number): ReportReader => {
  const mebibyte = 1 << 20;
  if (size > constants.MAX_STRING_LENGTH)
    throw new UserError('long-report', { path, most: Math.floor(constants.MAX_STRING_LENGTH / mebibyte) });
  const text = readFileSync(plainPath(path), 'utf8').replace(/^\uFEFF/, '');
  const begun = /^\s*\{\s*"report"/.test(text);
  const whole = parse(path, text, begun ? 'truncated-report' : 'not-a-report');
  demandVersion(path, whole);
  const sound = demandSound(path, whole);
  const listOf = <Entry>(list: ReportList): readonly Entry[] => {
    const entries = (whole as { readonly [name: string]: unknown })[list];
    if (!Array.isArray(entries)) throw new UserError('bad-report', { path, reason: `/${list}` });
    for (const [index, entry] of entries.entries()) {
      const reason = entryFault(list, entry);
      if (reason !== undefined) throw new UserError('bad-report', { path, reason: `/${list}/${index}${reason}` });
    }
    return entries as readonly Entry[];
  };
  const lists = { results: listOf<Result>('results'), rejected: listOf<Rejection>('rejected') };
  const superseded = listOf<Superseded>('superseded');
  demandCounts(path, sound.input, {
    results: lists.results.length,
    rejected: lists.rejected.length,
    superseded: superseded.length,
  });
  return {
    ...singleParts(sound),
    results: () => lists.results,
    rejected: () => lists.rejected,
    superseded: () => superseded,
  };
};

/**
 * Opens a report that `grade` wrote.
 * @throws UserError where it is none, cannot be read, is of a newer version, ends too early or does not hold what it says.
 */
export const readReport = (path: string): ReportReader => {
  const stat = statSync(plainPath(path), { throwIfNoEntry: false });
  if (!stat) throw new UserError('no-such-file', { path });
  if (stat.isDirectory()) throw new UserError('not-a-report', { path });
  try {
    const layout = layoutOf(path);
    return layout ? byLines(path, layout) : atOnce(path, stat.size);
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new UserError('unreadable-file', { path, reason: String(error.code) });
    throw error;
  }
};
