import type { Exam } from '../../engine/exam.ts';
import { frameOf } from '../../engine/exam-frame.ts';
import type { Attempt } from '../../engine/grade.ts';
import type { Absent, Source } from '../../generated/types.ts';
import { cutIntoWork } from '../../io/grading-work.ts';
import { openReport } from '../../io/report-file.ts';
import { UserError } from '../../io/user-error.ts';
import { reportHead } from '../run/report-text.ts';
import type { Shell } from '../shell.ts';
import { type BatchOutcome, openBatch } from './batch.ts';
import { openIntake } from './intake.ts';
import { refuseMarks } from './marks-book.ts';
import type { GradeOptions } from './options.ts';
import { prepareGrading } from './prepare.ts';
import { openProgress } from './progress.ts';
import { takeSubmission } from './take.ts';
import { gradeOnThreads, hasThreads } from './threads.ts';

/** On how many threads to grade; marks by hand are looked up and checked on one, amendments are applied on one. */
const jobsOf = ({ jobs, marks, review, amend, roster, feedback }: GradeOptions): number => {
  if (jobs === undefined) return 1;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UserError('bad-number', { value: jobs });
  return [marks, review, amend, roster, feedback].every((one) => one === undefined) ? Number(jobs) : 1;
};

/** What came of grading inputs; `absentees` are those of the roster who handed in nothing. */
export interface GradedInputs extends BatchOutcome {
  readonly exam: Exam;
  readonly absent?: number;
  readonly absentees?: readonly Absent[];
}

/** Grades inputs and writes the report; used by `grade` and by `demo`. `onAttempt` hears of each that is graded, in order. */
export const gradeInputs = async (
  shell: Shell,
  options: GradeOptions,
  onAttempt: (attempt: Attempt, source: Source) => void = () => {},
): Promise<GradedInputs> => {
  const { paths, submissions, exam, grader, reviews } = await prepareGrading(shell, options);
  const report = openReport(options.output, reportHead(exam), shell.out);
  const batch = openBatch(frameOf(exam), grader.book, options.duplicates, report, shell.context.newSeed());
  const { stop } = shell.context;
  const progress = openProgress(shell, async () => (await import('../../io/input-size.ts')).inputSize(submissions));
  try {
    const intake = await openIntake(progress.shell, exam, options, submissions);
    const jobs = jobsOf(options);
    const orders = { exam: paths, trace: options.trace === true, answers: options.answers ?? 'full' };
    const notice = (attempt: Attempt, source: Source): void => {
      reviews.notice(attempt);
      onAttempt(attempt, source);
    };
    const isDone =
      jobs > 1 &&
      hasThreads() &&
      (await gradeOnThreads(jobs, orders, cutIntoWork(submissions), exam, grader, batch, stop, progress.part));
    if (!isDone)
      for await (const block of intake.found) {
        if (stop.aborted) break;
        for (const one of block) batch.enter(takeSubmission(exam, grader, one, notice));
        await progress.block(block);
      }
    progress.end();
    const unfit = reviews.unused();
    const absent = intake.absent();
    const outcome = batch.finish(!stop.aborted && unfit.length === 0, absent);
    if (unfit.length > 0 && !stop.aborted) refuseMarks(shell, unfit);
    return { ...outcome, exam, ...(absent && { absent: absent.length, absentees: absent }) };
  } catch (error) {
    report.abort();
    throw error;
  } finally {
    progress.end();
    if (stop.aborted) report.abort();
    batch.close();
  }
};
