import { instantOf } from '../core/instant.ts';
import type { Result, Submission } from '../generated/types.ts';
import type { Exam, ExamForm } from './exam.ts';
import type { MarkedAnswer, Marker } from './marker.ts';
import { collectResponses } from './responses.ts';
import type { SubmissionHead, SubmissionWarning } from './submission.ts';
import type { MarkedSubmission } from './submission-bytes.ts';
import { timesOf } from './times.ts';
import { type Total, totalOf } from './total.ts';

/** Everything one candidate answered, graded exactly. */
export interface Attempt {
  readonly submission: SubmissionHead;
  /** What the candidate was asked; answers and responses stand in its order. */
  readonly form: ExamForm;
  readonly answers: readonly MarkedAnswer[];
  /** Of those that wait for marks by hand at least. */
  readonly responses: readonly unknown[];
  readonly total: Total;
  /** When it was handed in, in milliseconds; undefined where it does not say. */
  readonly handedIn: number | undefined;
  /** Whether it came after the exam closed. */
  readonly late: boolean;
  readonly status: Result['status'];
  readonly warnings: readonly SubmissionWarning[];
}

/** What marked answers come to; `handedIn` is when, in milliseconds. */
export const attemptOf = (
  exam: Exam,
  { submission, form, answers, responses, waiting }: MarkedSubmission,
  handedIn: number | undefined,
  warnings: readonly SubmissionWarning[] = [],
): Attempt => {
  const times = timesOf(exam.setting, submission, handedIn);
  return {
    submission,
    form,
    answers,
    responses,
    total: totalOf(exam, form, answers, times.lateBy),
    handedIn,
    late: times.lateBy > 0,
    status: waiting ? 'needs-review' : 'graded',
    warnings: times.warnings.length === 0 ? warnings : [...warnings, ...times.warnings],
  };
};

/** Grades one submission with a marker of the exam; `byLetter` are the questions it answers with letters of a paper. */
export const gradeSubmission = (
  exam: Exam,
  marker: Marker,
  submission: Submission,
  warnings: readonly SubmissionWarning[] = [],
  byLetter: ReadonlySet<string> = new Set(),
): Attempt => {
  const { id } = submission.candidate;
  const form = exam.formOf(id);
  const { byPlace: responses, twice, warnings: odd } = collectResponses(exam, form, submission.answers);
  const answers = form.asked.map((index, place): MarkedAnswer => {
    const response = responses[place];
    if (byLetter.size > 0 && byLetter.has(form.names[place] ?? '')) return marker.markLetter(index, response);
    return twice.has(place) ? marker.markTwice(index, response) : marker.mark(index, response, id);
  });
  const waiting = answers.some(({ status }) => status === 'needs-review');
  const all = odd.length === 0 ? warnings : [...warnings, ...odd];
  return attemptOf(exam, { submission, form, answers, responses, waiting }, instantOf(submission.submittedAt), all);
};
