import type { Result, Submission } from '../generated/types.ts';
import type { Exam, ExamForm } from './exam.ts';
import type { MarkedAnswer, Marker } from './marker.ts';
import { collectResponses } from './responses.ts';
import type { SubmissionWarning } from './submission.ts';
import { timesOf } from './times.ts';
import { type Total, totalOf } from './total.ts';

/** Everything one candidate answered, graded exactly. */
export interface Attempt {
  readonly submission: Submission;
  /** What the candidate was asked; answers and responses stand in its order. */
  readonly form: ExamForm;
  readonly answers: readonly MarkedAnswer[];
  readonly responses: readonly unknown[];
  readonly total: Total;
  /** When it was handed in, in milliseconds; undefined where it does not say. */
  readonly handedIn: number | undefined;
  /** Whether it came after the exam closed. */
  readonly late: boolean;
  readonly status: Result['status'];
  readonly warnings: readonly SubmissionWarning[];
}

/** Grades one submission with a marker of the exam. */
export const gradeSubmission = (
  exam: Exam,
  marker: Marker,
  submission: Submission,
  warnings: readonly SubmissionWarning[] = [],
): Attempt => {
  const { id } = submission.candidate;
  const form = exam.formOf(id);
  const { byPlace, twice, warnings: odd } = collectResponses(exam, form, submission.answers);
  const times = timesOf(exam.setting, submission);
  let waiting = false;
  const answers: MarkedAnswer[] = new Array(form.asked.length);
  for (let place = 0; place < form.asked.length; place += 1) {
    const index = form.asked[place] ?? 0;
    const response = byPlace[place];
    const answer = twice.has(place) ? marker.markTwice(index, response) : marker.mark(index, response, id);
    if (answer.status === 'needs-review') waiting = true;
    answers[place] = answer;
  }
  return {
    submission,
    form,
    answers,
    responses: byPlace,
    total: totalOf(exam, form, answers, times.lateBy),
    handedIn: times.handedIn,
    late: times.lateBy > 0,
    status: waiting ? 'needs-review' : 'graded',
    warnings:
      warnings.length + odd.length + times.warnings.length === 0 ? warnings : [...warnings, ...odd, ...times.warnings],
  };
};
