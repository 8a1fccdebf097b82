import { foldedId } from '../core/candidate.ts';
import type {
  ComparedMark,
  ComparisonSummary,
  MarkChange,
  QuestionChange,
  Report,
  Result,
} from '../generated/types.ts';
import { differenceOf, openComparisonTally } from './comparison-tally.ts';

/** What of a report is compared; its results can be gone through again and again. */
export interface ComparedReport {
  readonly exam: Report['exam'];
  results(): Iterable<Result>;
}

/** Rows of numbers put aside, as many as there are results. */
export interface NumberRows {
  append(row: Float64Array): void;
  /** Valid until the next one is asked for. */
  at(index: number): Float64Array;
}

/** Points, maximum, grade, passed, status; then a question each. */
const headCells = 5;

const passedCodes: readonly (boolean | undefined)[] = [undefined, false, true];

/** Whether a report says what each answer earned. */
export const tellsAnswers = ({ results }: ComparedReport): boolean => {
  for (const { answers } of results()) return answers.length > 0;
  return true;
};

/** The names of all questions of two reports, those of the new one first. */
const namesOf = (old: ComparedReport, now: ComparedReport): readonly string[] => [
  ...new Set([...now.exam.items, ...old.exam.items].map(({ question }) => question)),
];

/** How many numbers there are in a row that stands for a result. */
export const comparedWidth = (old: ComparedReport, now: ComparedReport): number => headCells + namesOf(old, now).length;

/** Fills a row with a result's numbers; what there is none of is not a number. */
const fill = (row: Float64Array, result: Result, placeOf: ReadonlyMap<string, number>): void => {
  row.fill(Number.NaN);
  row[0] = result.points;
  row[1] = result.maxPoints;
  row[2] = result.grade;
  row[3] = passedCodes.indexOf(result.passed);
  row[4] = result.status === 'graded' ? 0 : 1;
  for (const { question, points } of result.answers) {
    const place = placeOf.get(question);
    if (place !== undefined && points !== null) row[headCells + place] = points;
  }
};

const markOf = (row: Float64Array): ComparedMark => {
  const [points = 0, maxPoints = 0, grade = 0, passed = 0, waits = 0] = row;
  const pass = passedCodes[passed];
  const status = waits === 0 ? 'graded' : 'needs-review';
  return { points, maxPoints, grade, ...(pass === undefined ? {} : { passed: pass }), status };
};

const isSameRow = (one: Float64Array, other: Float64Array, cells: number): boolean => {
  for (let at = 0; at < cells; at += 1) if (!Object.is(one[at], other[at])) return false;
  return true;
};

const pointsOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function* questionChanges(old: Float64Array, now: Float64Array, names: readonly string[]): Iterable<QuestionChange> {
  for (const [place, question] of names.entries()) {
    const [before, after] = [old[headCells + place], now[headCells + place]];
    if (!Object.is(before, after)) yield { question, old: pointsOrNull(before), new: pointsOrNull(after) };
  }
}

const named = ({ candidate }: Result): { readonly name?: string } =>
  candidate.name === undefined ? {} : { name: candidate.name };

/**
 * Yields each candidate who differs between two reports of one exam, in the order of the new one, then those who are
 * in the old one only; gives the summary at the end. Memory holds the ids of the old report; its numbers are in `rows`.
 */
export function* compareReports(
  old: ComparedReport,
  now: ComparedReport,
  rows: NumberRows,
): Generator<MarkChange, ComparisonSummary> {
  const names = namesOf(old, now);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const cells = tellsAnswers(old) && tellsAnswers(now) ? headCells + names.length : headCells;
  const row = new Float64Array(headCells + names.length);
  const rowOf = new Map<string, number>();
  const shown = new Map<string, string>();
  for (const result of old.results()) {
    fill(row, result, placeOf);
    const { id } = result.candidate;
    const folded = foldedId(id);
    if (folded !== id) shown.set(folded, id);
    rowOf.set(folded, rowOf.size);
    rows.append(row);
  }
  const tally = openComparisonTally();
  for (const result of now.results()) {
    fill(row, result, placeOf);
    const candidate = result.candidate.id;
    const folded = foldedId(candidate);
    const index = rowOf.get(folded);
    if (index === undefined) {
      tally.only('only-new');
      yield { candidate, ...named(result), kind: 'only-new', new: markOf(row), difference: null, questions: [] };
      continue;
    }
    rowOf.delete(folded);
    const before = rows.at(index);
    const [points = 0] = before;
    if (isSameRow(before, row, cells)) {
      tally.both(points, result.points, undefined);
      continue;
    }
    const change: MarkChange = {
      candidate,
      ...named(result),
      kind: 'changed',
      old: markOf(before),
      new: markOf(row),
      difference: differenceOf(points, result.points),
      questions: cells > headCells ? [...questionChanges(before, row, names)] : [],
    };
    tally.both(points, result.points, change);
    yield change;
  }
  for (const [folded, index] of rowOf) {
    tally.only('only-old');
    const candidate = shown.get(folded) ?? folded;
    yield { candidate, kind: 'only-old', old: markOf(rows.at(index)), difference: null, questions: [] };
  }
  return tally.summary(names);
}
