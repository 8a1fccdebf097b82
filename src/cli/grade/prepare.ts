import type { Exam } from '../../engine/exam.ts';
import { type Grader, openGrader } from '../../engine/grader.ts';
import type { ReviewBook } from '../../engine/review.ts';
import { decodeBytes } from '../../io/json-lines.ts';
import { reportWords } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { amendedExam } from './amended-exam.ts';
import { type ExamPaths, examToGrade } from './exam-to-grade.ts';
import { sortInputs } from './inputs.ts';
import { readReviews } from './marks-book.ts';
import type { GradeOptions } from './options.ts';

/** All that is needed before the first submission is read. */
export interface Grading {
  readonly paths: ExamPaths;
  readonly submissions: readonly string[];
  readonly exam: Exam;
  readonly grader: Grader;
  readonly reviews: ReviewBook;
}

/** Reads exam, papers, marks and amendments; what keeps them from being used is the user's to mend. */
export const prepareGrading = async (shell: Shell, options: GradeOptions): Promise<Grading> => {
  const { banks, submissions } = await sortInputs(options.inputs);
  const { papers, marks, amend, trace, answers } = options;
  const paths: ExamPaths = papers === undefined ? { banks } : { banks, papers };
  const unamended = await examToGrade(shell, paths);
  const reviews = await readReviews(shell, unamended, marks);
  const { exam, ...amending } = await amendedExam(shell, unamended, amend);
  const settings = { trace: trace === true, reviewOf: reviews.reviewOf, ...amending };
  return { paths, submissions, exam, reviews, grader: openGrader(exam, reportWords, settings, answers, decodeBytes) };
};
