import type { Result } from '../../generated/types.ts';
import type { ReportResults } from './options.ts';

/** What the summary says of results; counted in a first pass, before any of them is written. */
export interface ResultTally {
  readonly count: number;
  readonly answers: number;
  readonly waiting: number;
  readonly late: number;
  readonly warned: number;
  readonly passed: number;
  readonly bestGrade: number;
  /** The number, from 1, of candidates with these ids. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Results that can be gone through more than once: an iterator that cannot is kept. */
export const repeatable = (results: ReportResults): (() => Iterable<Result>) => {
  if (typeof results === 'function') return results;
  const iterator: unknown = results[Symbol.iterator]();
  if (iterator !== results) return () => results;
  const kept = [...results];
  return () => kept;
};

/** Goes through the results once; numbers are kept of the wanted ids only. */
export const tallyResults = (results: Iterable<Result>, wanted: ReadonlySet<string>): ResultTally => {
  const numbers = new Map<string, number>();
  const counts = {
    count: 0,
    answers: 0,
    waiting: 0,
    late: 0,
    warned: 0,
    passed: 0,
    bestGrade: Number.NEGATIVE_INFINITY,
  };
  for (const { candidate, answers, status, late, warnings, passed, grade } of results) {
    counts.count += 1;
    counts.answers += answers.length;
    if (status === 'needs-review') counts.waiting += 1;
    if (late) counts.late += 1;
    if (warnings.length > 0) counts.warned += 1;
    if (passed === true) counts.passed += 1;
    counts.bestGrade = Math.max(counts.bestGrade, grade);
    if (wanted.has(candidate.id)) numbers.set(candidate.id, counts.count);
  }
  return { ...counts, numbers };
};
