import { statSync } from 'node:fs';
import { roundDecimal } from '../../core/marks.ts';
import type { DuplicatePolicy } from '../../engine/duplicates.ts';
import type { Exam } from '../../engine/exam.ts';
import { cellsPerAnswer } from '../../engine/packed-attempt.ts';
import { type MarkProblem, openReviewBook, type ReviewBook } from '../../engine/review.ts';
import type { Rejection, Source } from '../../generated/types.ts';
import { expandPaths } from '../../io/documents.ts';
import { readMarksFile } from '../../io/marks-file.ts';
import { openReport } from '../../io/report-file.ts';
import { openRows } from '../../io/rows.ts';
import { findSubmissions } from '../../io/submissions.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { rejectionWords, sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { usableExam } from '../usable-exam.ts';
import { type BatchOutcome, gradeBatch } from './grade-batch.ts';
import { maxPointsOf, reportHead } from './report-text.ts';

export interface GradeOptions {
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly duplicates: DuplicatePolicy;
  readonly trace?: boolean;
  /** A file of marks given by hand. */
  readonly marks?: string;
  /** Where to write the answers that wait for marks. */
  readonly review?: string;
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** An argument is a bank if it is YAML or a folder that holds some; the rest are submissions. */
const sortInputs = async (
  inputs: readonly string[],
): Promise<{ readonly banks: readonly string[]; readonly submissions: readonly string[] }> => {
  const banks: string[] = [];
  const submissions: string[] = [];
  for (const input of inputs) {
    const isFolder = input !== '-' && statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
    const holdsBanks = isFolder ? (await expandPaths([input])).length > 0 : isYaml(input);
    (holdsBanks ? banks : submissions).push(input);
  }
  if (banks.length === 0) throw new UserError('no-bank-argument');
  if (submissions.length === 0) throw new UserError('no-submission-argument');
  return { banks, submissions };
};

const placeText = ({ file, line, index }: Source): string => `${file}${(line ?? index) ? `:${line ?? index}` : ''}`;

/** Says what is wrong with a file of marks, a line each, and that it cannot be used. */
const refuseMarks = (shell: Shell, path: string, problems: readonly MarkProblem[]): never => {
  for (const { source, code, values } of problems)
    shell.complain(visibleLine(`${placeText(source)}: ${sentenceOf(shell.messages.marks, code, values)}`));
  throw new UserError('bad-marks-file', { path });
};

const readReviews = async (shell: Shell, exam: Exam, path: string | undefined): Promise<ReviewBook> => {
  if (path === undefined) return openReviewBook(exam, []);
  const { marks, problems } = await readMarksFile(path);
  const book = openReviewBook(exam, marks);
  const all = [...problems, ...book.problems];
  return all.length > 0 ? refuseMarks(shell, path, all) : book;
};

/** Grades inputs and writes the report; used by `grade` and by `demo`. */
export const gradeInputs = async (
  shell: Shell,
  options: GradeOptions,
): Promise<BatchOutcome & { readonly exam: Exam }> => {
  const { banks, submissions } = await sortInputs(options.inputs);
  const exam = await usableExam(shell, banks);
  const reviews = await readReviews(shell, exam, options.marks);
  const report = openReport(options.output, reportHead(exam), shell.out);
  const rows = openRows(exam.questions.length * cellsPerAnswer);
  const { stdin, stop } = shell.context;
  try {
    const setting = {
      exam,
      policy: options.duplicates,
      trace: options.trace === true,
      reviews,
      reviewOf: reviews.reviewOf,
      report,
      rows,
      stop,
    };
    const outcome = await gradeBatch(findSubmissions(submissions, stdin), setting);
    const unfit = reviews.unused();
    if (unfit.length > 0 && !stop.aborted) refuseMarks(shell, options.marks ?? '', unfit);
    return { ...outcome, exam };
  } catch (error) {
    report.abort();
    throw error;
  } finally {
    if (stop.aborted) report.abort();
    rows.close();
  }
};

const reasonsOf = (rejected: readonly Rejection[], shell: Shell): string => {
  const byCode = new Map<string, Rejection[]>();
  for (const rejection of rejected) byCode.set(rejection.code, [...(byCode.get(rejection.code) ?? []), rejection]);
  return [...byCode]
    .map(([code, members]) => {
      const place = members[0] ? placeText(members[0].source) : '';
      const reason = rejectionWords(shell.messages, code)
        .replace(/\{\w+\}/g, '…')
        .replace(/\.$/, '');
      return `${members.length} × ${reason} (${place}${members.length > 1 ? ', …' : ''})`;
    })
    .join('; ');
};

/** Grades submissions against banks. */
export const runGrade = async (shell: Shell, options: GradeOptions): Promise<ExitCode> => {
  const { exam, graded, rejected, superseded, statistics, waiting } = await gradeInputs(shell, options);
  if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
  const { grade: words } = shell.messages;
  if (graded + rejected.length + superseded === 0) shell.complain(words.none);
  const { mean, n } = statistics.exam;
  const parts = [
    words.summary(options.output ?? '', graded, rejected.length, superseded),
    ...(mean === null
      ? []
      : [words.mean(String(roundDecimal(mean, exam.grading.decimals)), String(maxPointsOf(exam)), n)]),
    ...(rejected.length === 0 ? [] : [words.rejectedReasons(reasonsOf(rejected, shell))]),
  ];
  (rejected.length > 0 ? shell.complain : shell.note)(visibleLine(parts.join(' ')));
  const answersWaiting = waiting.reduce(
    (sum, { answers }) => sum + answers.filter(({ status }) => status === 'needs-review').length,
    0,
  );
  if (options.review !== undefined) {
    const { reviewSheet } = await import('./review-sheet.ts');
    writeAtomic(options.review, await reviewSheet(exam, waiting, shell.language));
  }
  if (answersWaiting > 0) shell.note(words.waiting(answersWaiting, options.review ?? ''));
  return rejected.length > 0 ? exitCode.problems : exitCode.fine;
};
