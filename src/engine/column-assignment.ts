import type { Guess } from './column-guess.ts';

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

/** What a column by its place alone is worth where the cells of those around it say that their places are right. */
const confirmed = 0.8;

/** Numbered columns whose cells say nothing, made surer where those of several others say that the order is the exam's. */
export const byNeighbours = (columns: readonly ProposedColumn[]): readonly ProposedColumn[] => {
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
export const assigned = (columns: readonly ProposedColumn[]): readonly ProposedColumn[] => {
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
