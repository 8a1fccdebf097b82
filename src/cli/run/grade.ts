import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shard } from '../../core/shard.ts';
import type { DuplicatePolicy } from '../../engine/duplicates.ts';
import type { Exam } from '../../engine/exam.ts';
import { frameOf } from '../../engine/exam-frame.ts';
import { openGrader } from '../../engine/grader.ts';
import type { AnswerDetail } from '../../engine/print-answer.ts';
import { openShard } from '../../engine/shard.ts';
import { expandPaths } from '../../io/documents.ts';
import { cutIntoWork } from '../../io/grading-work.ts';
import { openReport } from '../../io/report-file.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { amendedExam } from '../grade/amended-exam.ts';
import { type BatchOutcome, openBatch } from '../grade/batch.ts';
import { sayGraded } from '../grade/closing.ts';
import { examToGrade } from '../grade/exam-to-grade.ts';
import { type IntakeOptions, openIntake } from '../grade/intake.ts';
import { readReviews, refuseMarks } from '../grade/marks-book.ts';
import { openShardReport } from '../grade/shard-report.ts';
import { takeSubmission } from '../grade/take.ts';
import { gradeOnThreads, hasThreads } from '../grade/threads.ts';
import { reportWords } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { maxPointsText, reportHead } from './report-text.ts';

export interface GradeOptions extends IntakeOptions {
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly duplicates: DuplicatePolicy;
  readonly trace?: boolean;
  /** Where to write the report as a page. */
  readonly html?: string;
  /** Whether the page leaves out names and ids. */
  readonly anonymous?: boolean;
  /** What a result says of its answers. */
  readonly answers?: AnswerDetail;
  /** A folder of papers as they were issued. */
  readonly papers?: string;
  /** A file of marks given by hand. */
  readonly marks?: string;
  /** On how many threads to grade. */
  readonly jobs?: string;
  /** Which part of the submissions to grade, as `i/n`. */
  readonly shard?: string;
  /** A file of what is graded otherwise than the banks say. */
  readonly amend?: string;
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

/** On how many threads to grade; marks by hand are looked up and checked on one, and amendments are applied on one. */
const jobsOf = ({ jobs, marks, review, amend, roster }: GradeOptions): number => {
  if (jobs === undefined) return 1;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UserError('bad-number', { value: jobs });
  return marks === undefined && review === undefined && amend === undefined && roster === undefined ? Number(jobs) : 1;
};

/** Grades inputs and writes the report; used by `grade` and by `demo`. */
export const gradeInputs = async (
  shell: Shell,
  options: GradeOptions,
): Promise<BatchOutcome & { readonly exam: Exam; readonly absent?: number }> => {
  const { banks, submissions } = await sortInputs(options.inputs);
  const { papers } = options;
  const unamended = await examToGrade(shell, papers === undefined ? { banks } : { banks, papers });
  const reviews = await readReviews(shell, unamended, options.marks);
  const { exam, ...amending } = await amendedExam(shell, unamended, options.amend);
  const report = openReport(options.output, reportHead(exam), shell.out);
  const settings = { trace: options.trace === true, reviewOf: reviews.reviewOf, ...amending };
  const grader = openGrader(exam, reportWords, settings, options.answers);
  const batch = openBatch(frameOf(exam), grader.book, options.duplicates, report);
  const { stop } = shell.context;
  try {
    const intake = await openIntake(shell, exam, options, submissions);
    const jobs = jobsOf(options);
    const work = jobs > 1 && hasThreads() ? await cutIntoWork(submissions) : undefined;
    if (work) {
      const orders = {
        exam: papers === undefined ? { banks } : { banks, papers },
        trace: options.trace === true,
        answers: options.answers ?? 'full',
        work,
      };
      await gradeOnThreads(jobs, orders, exam, grader, batch, stop);
    } else
      for await (const block of intake.found) {
        if (stop.aborted) break;
        for (const one of block) batch.enter(takeSubmission(exam, grader, one, reviews.notice));
      }
    const unfit = reviews.unused();
    const absent = intake.absent();
    const outcome = batch.finish(!stop.aborted && unfit.length === 0, absent);
    if (unfit.length > 0 && !stop.aborted) refuseMarks(shell, options.marks ?? '', unfit);
    return { ...outcome, exam, ...(absent && { absent: absent.length }) };
  } catch (error) {
    report.abort();
    throw error;
  } finally {
    if (stop.aborted) report.abort();
    batch.close();
  }
};

/** The part of the submissions that `i/n` names. */
const shardOf = (text: string): Shard => {
  const [, index = '', of = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (index === '' || Number(index) > Number(of)) throw new UserError('bad-shard', { value: text });
  return { index: Number(index), of: Number(of) };
};

/** Grades a part of the submissions into a report for `merge`, which decides duplicates and works out the figures. */
const gradeShard = async (shell: Shell, options: GradeOptions, text: string): Promise<ExitCode> => {
  const shard = shardOf(text);
  const { output, papers, marks, amend, answers, trace, duplicates } = options;
  if (output === undefined) throw new UserError('shard-without-output');
  if (options.review !== undefined || options.html !== undefined || options.roster !== undefined)
    throw new UserError('shard-and-whole');
  const { banks, submissions } = await sortInputs(options.inputs);
  const unamended = await examToGrade(shell, papers === undefined ? { banks } : { banks, papers });
  const reviews = await readReviews(shell, unamended, marks);
  const { exam, ...amending } = await amendedExam(shell, unamended, amend);
  const grader = openGrader(
    exam,
    reportWords,
    { trace: trace === true, reviewOf: reviews.reviewOf, ...amending },
    answers,
  );
  const { wants, found } = openShard(shard);
  const intake = await openIntake(shell, exam, options, submissions, wants);
  const report = openShardReport(exam, grader.book, shard, duplicates, output);
  const { stop } = shell.context;
  let complete = false;
  try {
    for await (const block of intake.found) {
      if (stop.aborted) return stop.reason as ExitCode;
      for (const one of block) report.enter(takeSubmission(exam, grader, one, reviews.notice));
    }
    // Who is not of this part is of another, so marks for unknown candidates say nothing here.
    const unfit = reviews.unused().filter(({ code }) => code !== 'unknown-candidate');
    if (unfit.length > 0) refuseMarks(shell, marks ?? '', unfit);
    const { graded, rejected } = report.finish(found());
    complete = true;
    shell.note(visibleLine(shell.messages.merge.shardWritten(output, shard.index, shard.of, graded, rejected)));
    return rejected > 0 ? exitCode.problems : exitCode.fine;
  } finally {
    if (!complete) report.abort();
  }
};

/** Writes the page of a report that was just written. */
const writePageOf = async (shell: Shell, path: string, { html = '', anonymous = false }: GradeOptions) => {
  const [{ writePage }, { readReport }] = await Promise.all([
    import('../analyze/page.ts'),
    import('../../io/report-reader.ts'),
  ]);
  writePage(shell, readReport(path), html, anonymous);
  shell.note(shell.messages.analyze.pageWritten(visibleLine(html)));
};

/** Grades submissions against banks. With a page and no file for the report, the page is all that is kept. */
export const runGrade = async (shell: Shell, options: GradeOptions): Promise<ExitCode> => {
  if (options.shard !== undefined) return gradeShard(shell, options, options.shard);
  if (options.html === undefined) return gradeAndSay(shell, options);
  const folder = options.output === undefined ? mkdtempSync(join(tmpdir(), 'quizvisor-')) : undefined;
  const output = options.output ?? join(folder ?? '', 'report.json');
  try {
    const code = await gradeAndSay(shell, { ...options, output }, options.output ?? '');
    if (!shell.context.stop.aborted) await writePageOf(shell, output, options);
    return code;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const gradeAndSay = async (shell: Shell, options: GradeOptions, named = options.output ?? ''): Promise<ExitCode> => {
  const outcome = await gradeInputs(shell, options);
  if (shell.context.stop.aborted) return shell.context.stop.reason as ExitCode;
  const { exam, rejected, waiting, answersWaiting, absent } = outcome;
  sayGraded(shell, outcome, {
    named,
    worth: maxPointsText(exam),
    decimals: exam.grading.decimals,
    ...(absent === undefined ? {} : { absent }),
  });
  if (options.review !== undefined) {
    const { reviewSheet } = await import('./review-sheet.ts');
    writeAtomic(options.review, await reviewSheet(exam, waiting, shell.language));
  }
  if (answersWaiting > 0) shell.note(shell.messages.grade.waiting(answersWaiting, options.review ?? ''));
  return rejected.length > 0 ? exitCode.problems : exitCode.fine;
};
