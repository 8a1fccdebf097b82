import type { MapFile } from '../generated/types.ts';
import { assigned, byNeighbours, type ProposedColumn } from './column-assignment.ts';
import { type Guess, openGuesses } from './column-guess.ts';
import type { Exam } from './exam.ts';
import { candidateRank, type HeadRole, roleOf, sourceOf } from './export-heads.ts';
import { type ReadTime, readExportTime } from './export-time.ts';
import { presentQuestion } from './question-type-of.ts';
import { headKey } from './table-row.ts';

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

/** What is left of a guess about a column that holds answers to different questions. */
const mixedDoubt = 0.3;
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
  const lacksZone = [...times, ...read(true), ...read(false)].some((time) =>
    'time' in time ? !/(Z|[+-]\d\d:\d\d)$/.test(time.time) : time.code === 'ambiguous-zone',
  );
  const isRead = (time: ReadTime): boolean => 'time' in time || time.code === 'ambiguous-zone';
  if (times.every(isRead)) return { at, lacksZone };
  const fits = ([true, false] as const).filter((dayFirst) => read(dayFirst).every(isRead));
  return { at, lacksZone, dayFirst: fits.length === 1 ? (fits[0] ?? 'open') : 'open' };
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
  const promptsOf = (number: number): readonly string[] => {
    const at = roles.findIndex((one) => one?.role === 'prompt' && one.number === number);
    return at === -1 ? [] : sampleOf(rows, at);
  };
  const columns = heads.flatMap((head, at): readonly ProposedColumn[] => {
    const role = roles[at];
    if (head.trim() === '' || (role && role.role !== 'answer')) return [];
    const number = role?.role === 'answer' ? role.number : undefined;
    const [prompt, ...others] = number === undefined ? [] : promptsOf(number);
    const cells = sampleOf(rows, at);
    const guesses = guess({
      head,
      cells,
      ...(number === undefined ? {} : { number }),
      ...(prompt === undefined ? {} : { prompt }),
    });
    // Where candidates had questions of their own, one column holds answers to several.
    const doubt = others.length > 0 ? mixedDoubt : 1;
    return [{ at, head, guesses: guesses.map((one) => ({ ...one, confidence: one.confidence * doubt })) }];
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
