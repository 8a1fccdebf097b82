import { en } from './cli/messages/en.ts';
import { rejectionWords, reportWords } from './cli/messages/report-words.ts';
import { loadPatternEngine } from './core/pattern.ts';
import type { SourceDocument } from './core/rule.ts';
import { openLedger } from './engine/batch.ts';
import { check, type LocatedProblem } from './engine/check.ts';
import type { DuplicatePolicy } from './engine/duplicates.ts';
import { examOfBanks } from './engine/exam.ts';
import { type AnswerGrade, comparableTotal, gradeAnswer, gradeSubmission } from './engine/grade.ts';
import { packAttempt } from './engine/packed-attempt.ts';
import { printAttempt } from './engine/print-attempt.ts';
import { statisticsOf } from './engine/statistics.ts';
import { instantOf, readSubmission } from './engine/submission.ts';
import type { Bank, Rejection, Result, Statistics } from './generated/types.ts';

export type { Severity } from './core/rule.ts';
export type {
  Bank,
  Finding,
  Findings,
  Question,
  QuestionTypeName,
  Report,
  Result,
  Submission,
} from './generated/types.ts';
export type { DuplicatePolicy };
export { type AnswerGrade, gradeAnswer };

await loadPatternEngine();

/** A problem of a bank: the id of its rule, how grave it is, and a JSON Pointer to its place. */
export interface BankProblem {
  readonly rule: string;
  readonly severity: LocatedProblem['severity'];
  readonly pointer: string;
}

/** A bank that cannot be used, with what is wrong. */
export class BrokenBankError extends Error {
  readonly problems: readonly BankProblem[];
  constructor(problems: readonly BankProblem[]) {
    super(problems.map(({ rule, pointer }) => `${rule} at ${pointer || '/'}`).join('; '));
    this.name = 'BrokenBankError';
    this.problems = problems;
  }
}

const asDocument = (data: unknown, index: number): SourceDocument => ({
  file: `bank ${index + 1}`,
  named: true,
  data,
  sourceAt: () => undefined,
  scalars: () => [],
});

const problemOf = ({ rule, severity, pointer }: LocatedProblem): BankProblem => ({ rule, severity, pointer });

/** Checks banks given as data. What only the source text shows (quotes, comments) is left to the command. */
export const checkBanks = (banks: readonly unknown[]): readonly BankProblem[] =>
  check(banks.map(asDocument)).problems.map(problemOf);

/** What grading in memory gives: the parts of a report. */
export interface Grades {
  readonly results: readonly Result[];
  readonly rejected: readonly Rejection[];
  readonly statistics: Statistics;
}

/**
 * Grades submissions (any JSON values) against banks, in memory.
 * @throws BrokenBankError when a bank has a problem that stops its use.
 */
export const gradeBanks = (
  banks: readonly Bank[],
  submissions: readonly unknown[],
  duplicates: DuplicatePolicy = 'last',
): Grades => {
  const checked = check(banks.map(asDocument));
  const blocking = checked.problems.filter((problem) => problem.blocking);
  if (blocking.length > 0) throw new BrokenBankError(blocking.map(problemOf));
  const exam = examOfBanks(checked.banks);
  const rejected: Rejection[] = [];
  const ledger = openLedger(duplicates);
  const graded = submissions.flatMap((value, position) => {
    const source = { file: '-', index: position + 1 };
    const read = readSubmission(value);
    if (read.kind === 'rejected') {
      rejected.push({
        source,
        code: read.reason.code,
        message: rejectionWords(en, read.reason.code, read.reason.values),
      });
      return [];
    }
    const attempt = gradeSubmission(exam, read.submission, read.warnings);
    ledger.enter(read.submission.candidate.id, {
      position,
      instant: instantOf(read.submission.submittedAt),
      mark: comparableTotal(attempt),
      source,
    });
    return [{ position, attempt, source }];
  });
  const dropped = new Set(ledger.superseded().map(({ entry }) => entry.position));
  const kept = graded.filter(({ position }) => !dropped.has(position));
  const rows = kept.map(({ attempt }) => packAttempt(attempt));
  return {
    results: kept.map(({ attempt, source }) => printAttempt(exam, attempt, source, reportWords)),
    rejected,
    statistics: statisticsOf(exam, () => rows),
  };
};
