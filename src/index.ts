import { en } from './cli/messages/en.ts';
import { rejectionWords, reportWords } from './cli/messages/report-words.ts';
import { loadPatternEngine } from './core/pattern.ts';
import type { SourceDocument } from './core/rule.ts';
import { openLedger } from './engine/batch.ts';
import { check, type LocatedProblem } from './engine/check.ts';
import type { Contender, DuplicatePolicy } from './engine/duplicates.ts';
import { frameOf } from './engine/exam-frame.ts';
import { examOfBanks } from './engine/exam-of-banks.ts';
import { type AnswerGrade, gradeAnswer } from './engine/grade-answer.ts';
import { openGrader } from './engine/grader.ts';
import { statisticsOf } from './engine/statistics.ts';
import { readSubmission } from './engine/submission.ts';
import { comparableTotal } from './engine/total.ts';
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

const nobody: Contender = { position: -1, instant: undefined, mark: 0n };

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
  const grader = openGrader(exam, reportWords);
  const rejected: Rejection[] = [];
  const contenders: Contender[] = [];
  const ledger = openLedger(duplicates, (number) => contenders[number] ?? nobody);
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
    const attempt = grader.grade(read.submission, read.warnings);
    const contender = {
      position,
      instant: attempt.handedIn,
      mark: comparableTotal(attempt.total),
    };
    ledger.enter(read.submission.candidate.id, contenders.push(contender) - 1);
    return [{ attempt, source }];
  });
  const dropped = new Set(ledger.superseded().map(({ number }) => number));
  const kept = graded.filter((_, number) => !dropped.has(number));
  const printed = kept.map(({ attempt, source }) => grader.print(attempt, source));
  const rows = kept.flatMap(({ attempt }, index) =>
    attempt.status === 'graded' ? [grader.book.pack(attempt, printed[index]?.grade ?? 0).slice()] : [],
  );
  return {
    results: printed.map(({ text }) => JSON.parse(text) as Result),
    rejected,
    statistics: statisticsOf(frameOf(exam), grader.book, () => rows),
  };
};
