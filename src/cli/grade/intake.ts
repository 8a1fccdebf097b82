import { foldedId, shownId } from '../../core/candidate.ts';
import type { Exam } from '../../engine/exam.ts';
import { type Expected, openRoster, type RosterBook } from '../../engine/roster.ts';
import type { Absent } from '../../generated/types.ts';
import { parsed, type Wants, wantsAll } from '../../io/json-lines.ts';
import { readMapFile } from '../../io/map-file.ts';
import { readRosters } from '../../io/roster.ts';
import { type FoundSubmission, findSubmissions } from '../../io/submissions.ts';
import { refuseRoster } from '../paper/roster-candidates.ts';
import type { Shell } from '../shell.ts';
import { tablesOf } from './tables.ts';

/** What says how submissions are read and whose they may be. */
export interface IntakeOptions {
  /** A map of the columns of foreign tables. */
  readonly map?: string;
  /** CSVs of the class. */
  readonly roster?: readonly string[];
  /** Whether ids that only lack leading zeros stand for those of the roster. */
  readonly looseIds?: boolean;
}

/** The submissions of a batch, joined with the roster. */
export interface Intake {
  readonly found: AsyncIterable<readonly FoundSubmission[]>;
  /** Those on the roster of whom nothing was found, once all was read; undefined without a roster. */
  absent(): readonly Absent[] | undefined;
}

const rosterBook = async (
  shell: Shell,
  { roster: paths, looseIds }: IntakeOptions,
): Promise<RosterBook | undefined> => {
  if (paths === undefined) return undefined;
  const { entries, problems } = await readRosters(paths);
  if (problems.length === 0) return openRoster(entries, looseIds);
  return refuseRoster(shell, problems);
};

/** The candidate of a submission in JSON, where it has one with an id. */
const candidateOf = (value: unknown): Expected | undefined => {
  const candidate = value !== null && typeof value === 'object' && 'candidate' in value ? value.candidate : undefined;
  const isNamed =
    candidate !== null && typeof candidate === 'object' && 'id' in candidate && typeof candidate.id === 'string';
  return isNamed && shownId(candidate.id as string) !== '' ? (candidate as Expected) : undefined;
};

/** A submission whose candidate is spelt and named as the roster does it. */
const joined = (found: FoundSubmission, roster: RosterBook, seen: Set<string>): FoundSubmission => {
  const one = parsed(found);
  if ('code' in one) {
    if (one.candidate) seen.add(foldedId(one.candidate.id));
    return one;
  }
  const given = candidateOf(one.value);
  if (!given) return one;
  const { candidate, warnings } = roster.join(given);
  seen.add(foldedId(candidate.id));
  const value = { ...(one.value as object), candidate };
  const all = [...(one.warnings ?? []), ...warnings];
  return all.length === 0 ? { source: one.source, value } : { source: one.source, value, warnings: all };
};

/** Opens the submissions of paths: tables after a map, candidates after a roster. */
export const openIntake = async (
  shell: Shell,
  exam: Exam,
  options: IntakeOptions,
  submissions: readonly string[],
  wants: Wants = wantsAll,
): Promise<Intake> => {
  const roster = await rosterBook(shell, options);
  const loaded = options.map === undefined ? undefined : readMapFile(options.map);
  const tables = tablesOf(shell, exam, loaded);
  const found = findSubmissions(submissions, shell.context.stdin, tables, wants, shell.context.stop);
  if (!roster) return { found, absent: () => undefined };
  const seen = new Set<string>();
  async function* join(book: RosterBook): AsyncIterable<readonly FoundSubmission[]> {
    for await (const block of found) yield block.map((one) => joined(one, book, seen));
  }
  return {
    found: join(roster),
    absent: () =>
      roster.absent(seen).map(({ id, name }) => ({ candidate: { id, ...(name === undefined ? {} : { name }) } })),
  };
};
