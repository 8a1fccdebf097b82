import { foldedId, shownId } from '../core/candidate.ts';
import type { MessageValues } from '../core/question-type.ts';
import { isBlankText } from '../core/text.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { readWhole } from './read-whole.ts';

/** A candidate of a roster, with the line of the file. */
export interface RosterEntry {
  /** Without outer white space; leading zeros are kept. */
  readonly id: string;
  readonly name?: string;
  readonly language?: string;
  readonly file: string;
  readonly line: number;
}

/** Why a roster cannot be used: a code for the catalogue, what fills it in, and its place. */
export interface RosterProblem {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly values?: MessageValues;
  /** Where the same id stands before. */
  readonly before?: { readonly file: string; readonly line: number };
}

/** The candidates of a file, or of several, and everything that is wrong with it. */
export interface Roster {
  readonly entries: readonly RosterEntry[];
  readonly problems: readonly RosterProblem[];
}

/** What the schema of submissions takes. */
const longestId = 1000;

const decoded = (path: string): string | undefined => {
  const bytes = readWhole(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const faulty = (file: string, code: string, line: number, values?: MessageValues): Roster => ({
  entries: [],
  problems: [{ file, line, code, ...(values ? { values } : {}) }],
});

const isEmptyRow = ({ cells }: CsvRow): boolean => [...cells.values()].every(isBlankText);

const entryOf = (file: string, { cells, line }: CsvRow, idHead: string): RosterEntry => {
  const cell = (head: string): string => shownId(cells.get(head) ?? '');
  const name = cell('name');
  const language = cell('language');
  return {
    id: cell(idHead),
    ...(isBlankText(name) ? {} : { name }),
    ...(isBlankText(language) ? {} : { language }),
    file,
    line,
  };
};

/** What stands under no head, as a name does that holds a separator and no quotes. */
const surplusOf = ({ cells }: CsvRow, heads: readonly string[]): string | undefined =>
  [...cells].find(([key, cell]) => Number(key) > heads.length && !heads.includes(key) && !isBlankText(cell))?.[1];

const faultsOf = (
  file: string,
  rows: readonly CsvRow[],
  heads: readonly string[],
  idHead: string,
): readonly RosterProblem[] => {
  const lineOf = new Map<string, number>();
  return rows.flatMap((row): readonly RosterProblem[] => {
    const { id, line } = entryOf(file, row, idHead);
    const surplus = surplusOf(row, heads);
    if (surplus !== undefined) return [{ file, line, code: 'surplus-cell', values: { value: surplus } }];
    if (isBlankText(id)) return [{ file, line, code: 'empty-id' }];
    if (id.length > longestId) return [{ file, line, code: 'long-id', values: { longest: longestId } }];
    const before = lineOf.get(foldedId(id));
    if (before !== undefined)
      return [{ file, line, code: 'duplicate-id', values: { id }, before: { file, line: before } }];
    lineOf.set(foldedId(id), line);
    return [];
  });
};

/**
 * Reads a class from CSV: a column `candidate` or `id`, and if need be `name` and `language`; further columns are left
 * alone. Ids are compared as everywhere, so two that differ in case only are one candidate.
 */
const readRoster = async (path: string): Promise<Roster> => {
  const text = decoded(path);
  if (text === undefined) return faulty(path, 'not-utf8', 1);
  const csv = await readCsv(text);
  if ('reason' in csv) return faulty(path, 'not-csv', csv.line, { reason: csv.reason });
  const { heads } = csv;
  const idHead = ['candidate', 'id'].find((head) => heads.includes(head));
  if (idHead === undefined) return faulty(path, 'no-candidate-column', 1, { heads: heads.join(', ') });
  const twice = [idHead, 'name', 'language'].find((head) => heads.filter((one) => one === head).length > 1);
  if (twice !== undefined) return faulty(path, 'column-twice', 1, { head: twice });
  const rows = csv.rows.filter((row) => !isEmptyRow(row));
  if (rows.length === 0) return faulty(path, 'nobody', 1);
  const problems = faultsOf(path, rows, heads, idHead);
  return { entries: rows.map((row) => entryOf(path, row, idHead)), problems };
};

/**
 * Reads the files of a class as one. Whoever stands in two of them alike is there once; two who differ in anything are a
 * fault that names both places.
 */
export const readRosters = async (paths: readonly string[]): Promise<Roster> => {
  const entries = new Map<string, RosterEntry>();
  const problems: RosterProblem[] = [];
  for (const path of paths) {
    const roster = await readRoster(path);
    problems.push(...roster.problems);
    for (const entry of roster.entries) {
      const { id, name, language, file, line } = entry;
      const before = entries.get(foldedId(id));
      if (!before) entries.set(foldedId(id), entry);
      else if (before.file !== file && (before.id !== id || before.name !== name || before.language !== language))
        problems.push({ file, line, code: 'differing-entry', values: { id }, before });
    }
  }
  return { entries: [...entries.values()], problems };
};
