import { instantOf } from '../core/instant.ts';
import type { Decode } from '../core/json-cursor.ts';
import type { Source, Submission } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import { type Attempt, attemptOf, gradeSubmission } from './grade.ts';
import type { GradeSettings } from './grade-answer.ts';
import { openMarker } from './marker.ts';
import { type OutcomeBook, openOutcomes } from './outcomes.ts';
import { letteredQuestions } from './paper-letters.ts';
import { type AnswerDetail, answerPrinter, type ReportWords } from './print-answer.ts';
import { openResultPrinter, type PrintedAttempt } from './print-attempt.ts';
import { misfitOf, type SubmissionWarning } from './submission.ts';
import { openSubmissionBytes } from './submission-bytes.ts';

/** Grades submissions to one exam and prints their results; remembers what it has marked before. */
export interface Grader {
  readonly book: OutcomeBook;
  /** `byLetter` are the questions that are answered with letters of a paper; see `answeredByLetter`. */
  grade(submission: Submission, warnings?: readonly SubmissionWarning[], byLetter?: ReadonlySet<string>): Attempt;
  /**
   * Grades a submission from its JSON, between two places of bytes that are UTF-8, quicker than by way of its values.
   * Undefined, with nothing said, of all that is not plain; see `openSubmissionBytes`.
   */
  gradeBytes(bytes: Uint8Array, from: number, to: number): Attempt | undefined;
  print(attempt: Attempt, source: Source): PrintedAttempt;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decodeUtf8: Decode = (bytes, from, to) => decoder.decode(bytes.subarray(from, to));

/** Opens a grader of an exam; results say of their answers what `detail` asks for. A quicker `decode` makes `gradeBytes` quicker. */
export const openGrader = (
  exam: Exam,
  words: ReportWords,
  settings: GradeSettings = {},
  detail: AnswerDetail = 'full',
  decode: Decode = decodeUtf8,
): Grader => {
  const book = openOutcomes(exam);
  const marker = openMarker(exam, book, answerPrinter(exam, words, detail), settings);
  const readBytes = openSubmissionBytes(exam, marker, decode);
  return {
    book,
    grade: (submission, warnings, byLetter) => gradeSubmission(exam, marker, submission, warnings, byLetter),
    gradeBytes: (bytes, from, to) => {
      const marked = readBytes(bytes, from, to);
      if (!marked) return undefined;
      const { submittedAt, fingerprint } = marked.submission;
      // Answers that may be letters of a paper are looked at one by one.
      if (fingerprint === undefined && letteredQuestions(exam).size > 0) return undefined;
      const handedIn = instantOf(submittedAt);
      if (submittedAt !== undefined && handedIn === undefined) return undefined;
      const { rejection, warnings } = misfitOf(exam, marked.submission);
      return rejection ? undefined : attemptOf(exam, marked, handedIn, warnings);
    },
    print: openResultPrinter(exam, words, detail),
  };
};
