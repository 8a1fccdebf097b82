import { shownId } from '../../core/candidate.ts';
import type { Exam } from '../../engine/exam.ts';
import type { Attempt } from '../../engine/grade.ts';
import type { Grader } from '../../engine/grader.ts';
import { answeredByLetter } from '../../engine/paper-letters.ts';
import { misfitOf, readSubmission } from '../../engine/submission.ts';
import type { Rejection, ReportCandidate, Source } from '../../generated/types.ts';
import { type FoundSubmission, parsed } from '../../io/json-lines.ts';
import { en } from '../messages/en.ts';
import { rejectionWords } from '../messages/report-words.ts';
import { type Odd, oddOf } from './odd.ts';

/** A graded submission as a batch takes it: all that its report and its figures need. */
export interface GradedEntry {
  /** The candidate's id as it was handed in. */
  readonly candidate: string;
  /** When it was handed in, in milliseconds; undefined where it does not say. */
  readonly handedIn: number | undefined;
  /** The sum of marks after floors, and what lateness leaves of it in millionths. */
  readonly mark: number;
  readonly share: number;
  /** The result's line of the report, or its bytes. */
  readonly text: string | Buffer;
  /** Its outcomes, by the numbers of the batch's book; valid until the next entry. */
  readonly row: Uint32Array;
  /** How many answers wait for marks by hand, and the attempt where it is at hand. */
  readonly waiting?: { readonly answers: number; readonly attempt?: Attempt };
  /** What is odd about it; absent for most. */
  readonly odd?: readonly Odd[];
}

/** What became of a submission that was found. */
export type TakenEntry = GradedEntry | { readonly rejection: Rejection };

/** A rejection in the words of a report. */
export const rejectionOf = (source: Source, code: string, values = {}, candidate?: ReportCandidate): Rejection => ({
  ...(candidate ? { candidate } : {}),
  source,
  code,
  message: rejectionWords(en, code, values),
});

const waitingAnswers = ({ answers }: Attempt): number =>
  answers.filter(({ status }) => status === 'needs-review').length;

/** A graded attempt as a batch takes it. */
const entryOf = (
  exam: Exam,
  grader: Grader,
  attempt: Attempt,
  source: Source,
  byLetter?: ReadonlySet<string>,
): GradedEntry => {
  const { text, grade } = grader.print(attempt, source);
  const { submission, handedIn, total } = attempt;
  const row = grader.book.pack(attempt, grade);
  const odd = oddOf(attempt, source, exam.setting, byLetter);
  const graded = {
    candidate: submission.candidate.id,
    handedIn,
    mark: total.mark,
    share: total.share,
    text,
    row,
    ...(odd && { odd }),
  };
  return attempt.status === 'needs-review'
    ? { ...graded, waiting: { answers: waitingAnswers(attempt), attempt } }
    : graded;
};

/** Grades what was found, or says why it cannot be graded. `notice` sees every attempt. */
export const takeSubmission = (
  exam: Exam,
  grader: Grader,
  found: FoundSubmission,
  notice: (attempt: Attempt, source: Source) => void,
): TakenEntry => {
  const { source } = found;
  const quick = 'bytes' in found ? grader.gradeBytes(found.bytes, found.from, found.to) : undefined;
  if (quick) {
    notice(quick, source);
    return entryOf(exam, grader, quick, source);
  }
  const one = parsed(found);
  if ('code' in one) return { rejection: rejectionOf(source, one.code, one.values, one.candidate) };
  const read = readSubmission(one.value);
  if (read.kind === 'rejected')
    return { rejection: rejectionOf(source, read.reason.code, read.reason.values, read.candidate) };
  const { submission } = read;
  const { rejection, warnings } = misfitOf(exam, submission);
  if (rejection) {
    const id = shownId(submission.candidate.id);
    return { rejection: rejectionOf(source, rejection.code, rejection.values, { id }) };
  }
  const odd = one.warnings ? [...read.warnings, ...one.warnings] : read.warnings;
  const byLetter = one.byLetter ?? answeredByLetter(exam, submission);
  const attempt = grader.grade(submission, warnings.length === 0 ? odd : [...odd, ...warnings], byLetter);
  notice(attempt, source);
  return entryOf(exam, grader, attempt, source, byLetter);
};
