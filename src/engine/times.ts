import { instantOf } from '../core/instant.ts';
import type { ExamSetting } from './exam.ts';
import type { SubmissionHead, SubmissionWarning } from './submission.ts';

const minuteLength = 60_000;
const none: readonly SubmissionWarning[] = [];
/** Handing in takes its time; so much over the limit is not spoken of. */
const grace = 10_000;

/**
 * Which times of an exam a submission did not keep: by how many milliseconds it is late, and what is to be noted.
 * `submitted` is the instant of `submittedAt`, in milliseconds; undefined where it does not say.
 */
export const timesOf = (
  { opensAt, closesAt, minutes }: ExamSetting,
  { startedAt, submittedAt }: SubmissionHead,
  submitted: number | undefined,
): {
  readonly lateBy: number;
  readonly warnings: readonly SubmissionWarning[];
} => {
  if (opensAt === undefined && closesAt === undefined && startedAt === undefined) return { lateBy: 0, warnings: none };
  const [opens, closes] = [instantOf(opensAt), instantOf(closesAt)];
  const started = instantOf(startedAt);
  const warnings: SubmissionWarning[] = [];
  const note = (code: string, values: SubmissionWarning['values'] = {}): void => void warnings.push({ code, values });
  const first = started ?? submitted;
  if (opens !== undefined && first !== undefined && first < opens)
    note('before-opening', { at: (started === undefined ? submittedAt : startedAt) ?? '', opensAt: opensAt ?? '' });
  const lateBy = closes === undefined || submitted === undefined ? 0 : submitted - closes;
  if (lateBy > 0) note('after-closing', { at: submittedAt ?? '', closesAt: closesAt ?? '' });
  if (started !== undefined && submitted !== undefined) {
    const taken = submitted - started;
    if (taken < 0) note('submitted-before-started', { startedAt: startedAt ?? '', submittedAt: submittedAt ?? '' });
    else if (minutes !== undefined && taken > minutes * minuteLength + grace)
      note('over-time', { taken: Math.ceil(taken / minuteLength), minutes });
  }
  return { lateBy, warnings };
};
