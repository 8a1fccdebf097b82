import type { MapFile } from '../generated/types.ts';
import { type Guess, openGuesses } from './column-guess.ts';
import type { Exam } from './exam.ts';
import { candidateRank, type HeadRole, roleOf, sourceOf } from './export-heads.ts';
import { readExportTime } from './export-time.ts';
import { presentQuestion } from './question-type-of.ts';
import { headKey } from './table-row.ts';

/** A guess that is at least as sure as this is taken without asking. */
export const sureEnough = 0.75;

/** A column that may hold answers: what it is taken for, and what else it may be, the likeliest first. */
export interface ProposedColumn {
  /** Its place, from 0. */
  readonly at: number;
  readonly head: string;
  readonly taken?: Guess;
  readonly guesses: readonly Guess[];
}

/** A column of times, with what its cells leave open. */
export interface ProposedTime {
  readonly at: number;
  /** Whether some have no offset of their own. */
  readonly lacksZone: boolean;
  /** Which comes first where cells need it and say it; `open` where they need it and do not say it. */
  readonly dayFirst?: boolean | 'open';
}

/** A map as it may be, before anybody has looked at it. */
export interface MapProposal {
  readonly source: MapFile['map'];
  /** The column of the candidate's id; undefined where none looks like one. */
  readonly candidate: number | undefined;
  readonly names: readonly number[];
  readonly language: number | undefined;
  readonly startedAt: ProposedTime | undefined;
  readonly submittedAt: ProposedTime | undefined;
  readonly columns: readonly ProposedColumn[];
  readonly ignored: readonly number[];
}

/** So many different cells of a column are looked at. */
const sampledCells = 20;

const sampleOf = (rows: readonly (readonly string[])[], at: number): readonly string[] =>
  [...new Set(rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '' && cell !== '-'))].slice(
    0,
    sampledCells,
  );

/** Anonymous forms have the same word in each row. */
const saysWho = (rows: readonly (readonly string[])[], at: number): boolean =>
  rows.length === 0 || rows.some((row) => !/^(|anonymous|an[oó]nimo|anonymous user)$/i.test((row[at] ?? '').trim()));

const timeOf = (rows: readonly (readonly string[])[], at: number | undefined): ProposedTime | undefined => {
  if (at === undefined) return undefined;
  const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  const read = (dayFirst?: boolean) =>
    cells.map((cell) => readExportTime(cell, dayFirst === undefined ? {} : { dayFirst }));
  const times = read();
  const lacksZone = read(true).some((time) => 'time' in time && !/(Z|[+-]\d\d:\d\d)$/.test(time.time));
  if (times.every((time) => 'time' in time)) return { at, lacksZone };
  const fits = ([true, false] as const).filter((dayFirst) => read(dayFirst).every((time) => 'time' in time));
  return { at, lacksZone, dayFirst: fits.length === 1 ? (fits[0] ?? 'open') : 'open' };
};

/** What a column by its place alone is worth where the cells of those around it say that their places are right. */
const confirmed = 0.8;

/** Numbered columns whose cells say nothing, made surer where those of several others say that the order is the exam's. */
const byNeighbours = (columns: readonly ProposedColumn[]): readonly ProposedColumn[] => {
  const told = columns.flatMap(({ guesses }) => guesses.filter(({ reason }) => reason === 'position-and-cells'));
  const right = told.filter(({ confidence }) => confidence >= sureEnough).length;
  if (right < 2 || right < told.length) return columns;
  return columns.map((column) => ({
    ...column,
    guesses: column.guesses.map((guess) =>
      guess.reason === 'position' ? { ...guess, confidence: confirmed, reason: 'position-confirmed' } : guess,
    ),
  }));
};

/** Gives each column its likeliest question, and each question or part one column; the surest first. */
const assigned = (columns: readonly ProposedColumn[]): readonly ProposedColumn[] => {
  const taken = new Map<number, Guess>();
  /** The parts of a question that have a column; `undefined` is all of it. */
  const held = new Map<string, ReadonlySet<string | undefined>>();
  const all = columns
    .flatMap(({ at, guesses }) => guesses.map((guess) => ({ at, guess })))
    .sort((a, b) => b.guess.confidence - a.guess.confidence || a.at - b.at);
  for (const { at, guess } of all) {
    const { question, part } = guess;
    const parts = held.get(question) ?? new Set();
    const isTaken = parts.has(undefined) || (part === undefined ? parts.size > 0 : parts.has(part));
    if (taken.has(at) || isTaken) continue;
    taken.set(at, guess);
    held.set(question, new Set([...parts, part]));
  }
  return columns.map((column) => {
    const guess = taken.get(column.at);
    return guess ? { ...column, taken: guess } : column;
  });
};

/** Proposes which column of an export is what, by its heads and some of its rows. */
export const proposeMap = (exam: Exam, heads: readonly string[], rows: readonly (readonly string[])[]): MapProposal => {
  const source = sourceOf(heads);
  const guess = openGuesses(exam);
  const names = new Set([...exam.names.keys()].map(headKey));
  const roles = heads.map((head): HeadRole | undefined =>
    names.has(headKey(head)) ? undefined : roleOf(source, head),
  );
  const placesOf = (role: HeadRole['role']): readonly number[] =>
    roles.flatMap((one, at) => (one?.role === role ? [at] : []));
  const candidates = [...placesOf('candidate')]
    .filter((at) => saysWho(rows, at))
    .sort((a, b) => candidateRank(source, heads[a] ?? '') - candidateRank(source, heads[b] ?? ''));
  const [candidate] = candidates;
  const promptOf = (number: number): string | undefined => {
    const at = roles.findIndex((one) => one?.role === 'prompt' && one.number === number);
    return at === -1 ? undefined : sampleOf(rows, at)[0];
  };
  const columns = heads.flatMap((head, at): readonly ProposedColumn[] => {
    const role = roles[at];
    if (head.trim() === '' || (role && role.role !== 'answer')) return [];
    const number = role?.role === 'answer' ? role.number : undefined;
    const prompt = number === undefined ? undefined : promptOf(number);
    const cells = sampleOf(rows, at);
    const guesses = guess({
      head,
      cells,
      ...(number === undefined ? {} : { number }),
      ...(prompt === undefined ? {} : { prompt }),
    });
    return [{ at, head, guesses }];
  });
  const given = placesOf('name');
  return {
    source,
    candidate,
    names:
      source === 'moodle'
        ? given.toSorted((a, b) => Number(isFirstName(heads[b])) - Number(isFirstName(heads[a])))
        : given.slice(0, 1),
    language: placesOf('language')[0],
    startedAt: timeOf(rows, placesOf('startedAt')[0]),
    submittedAt: timeOf(rows, placesOf('submittedAt')[0]),
    columns: assigned(byNeighbours(columns)),
    ignored: [
      ...placesOf('ignore'),
      ...placesOf('prompt'),
      ...placesOf('candidate').filter((at) => at !== candidate),
    ].sort((a, b) => a - b),
  };
};

const isFirstName = (head: string | undefined): boolean => /^(firstname|nombre)$/.test(headKey(head ?? ''));

/** The questions of an exam of which no column, or not each part, is taken for sure. */
export const lackingQuestions = (exam: Exam, taken: readonly Guess[]): readonly string[] =>
  exam.questions
    .filter(({ name, question }) => {
      const own = taken.filter((guess) => guess.question === name);
      const interaction = presentQuestion(question);
      const parts =
        interaction.kind === 'match'
          ? interaction.items.length
          : interaction.kind === 'fill'
            ? interaction.blanks.length
            : 1;
      return own.length === 0 || (own.every(({ part }) => part !== undefined) && own.length < parts);
    })
    .map(({ name }) => name);
