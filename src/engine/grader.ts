import type { Source, Submission } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { type Attempt, gradeSubmission } from './grade.ts';
import type { GradeSettings } from './grade-answer.ts';
import { openMarker } from './marker.ts';
import { type OutcomeBook, openOutcomes } from './outcomes.ts';
import { type AnswerDetail, answerPrinter, type ReportWords } from './print-answer.ts';
import { openResultPrinter, type PrintedAttempt } from './print-attempt.ts';
import type { SubmissionWarning } from './submission.ts';

/** Grades submissions to one exam and prints their results; remembers what it has marked before. */
export interface Grader {
  readonly book: OutcomeBook;
  grade(submission: Submission, warnings?: readonly SubmissionWarning[]): Attempt;
  print(attempt: Attempt, source: Source): PrintedAttempt;
}

/** Opens a grader of an exam; results say of their answers what `detail` asks for. */
export const openGrader = (
  exam: Exam,
  words: ReportWords,
  settings: GradeSettings = {},
  detail: AnswerDetail = 'full',
): Grader => {
  const book = openOutcomes(exam);
  const marker = openMarker(exam, book, answerPrinter(exam, words, detail), settings);
  return {
    book,
    grade: (submission, warnings) => gradeSubmission(exam, marker, submission, warnings),
    print: openResultPrinter(exam, words, detail),
  };
};
