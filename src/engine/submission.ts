import { shownId } from '../core/candidate.ts';
import { instantOf } from '../core/instant.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { Submission } from '../generated/types.ts';
import validateSubmission from '../generated/validate-submission.js';

/** Why a submission has no marks: a code for programs and the catalogue, and what fills it in. */
export interface RejectionReason {
  readonly code: string;
  readonly values?: MessageValues;
}

/** Something odd about a submission that is graded all the same. */
export interface SubmissionWarning {
  readonly code: string;
  readonly values?: MessageValues;
}

/** A submission without its answers. */
export type SubmissionHead = Omit<Submission, 'answers'>;

/** A submission read out of JSON. */
export type ReadSubmission =
  | { readonly kind: 'submission'; readonly submission: Submission; readonly warnings: readonly SubmissionWarning[] }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly candidate?: { readonly id: string } };

const knownFields = new Set(['exam', 'candidate', 'language', 'fingerprint', 'startedAt', 'submittedAt', 'answers']);
const noWarnings: readonly SubmissionWarning[] = [];
const fits = { warnings: noWarnings };
/** As many names that are not known are said one by one; a submission can have a million. */
export const mostNamed = 100;
const codeOf = (path: string, keyword: string, missing: unknown): string => {
  if (path === '' && keyword === 'type') return 'not-an-object';
  if (path.startsWith('/candidate') || missing === 'candidate' || missing === 'id') return 'no-candidate';
  if (path.startsWith('/answers') || missing === 'answers') return 'no-answers';
  return 'wrong-field';
};

const candidateOf = (value: unknown): { readonly id: string } | undefined => {
  const candidate = value !== null && typeof value === 'object' && 'candidate' in value ? value.candidate : undefined;
  const id = candidate !== null && typeof candidate === 'object' && 'id' in candidate ? candidate.id : undefined;
  return typeof id === 'string' && shownId(id) !== '' ? { id: shownId(id) } : undefined;
};

/** Reads a submission out of any JSON value. */
export const readSubmission = (value: unknown): ReadSubmission => {
  if (!validateSubmission(value)) {
    const [error] = validateSubmission.errors ?? [];
    const path = error?.instancePath ?? '';
    const code = codeOf(path, error?.keyword ?? '', error?.params.missingProperty);
    const candidate = candidateOf(value);
    const reason = { code, values: { field: path.slice(1).replaceAll('/', '.') } };
    return candidate ? { kind: 'rejected', reason, candidate } : { kind: 'rejected', reason };
  }
  let warnings = noWarnings;
  const unknown = Object.keys(value).filter((field) => !knownFields.has(field));
  if (unknown.length > 0)
    warnings = unknown.slice(0, mostNamed).map((field) => ({ code: 'unknown-field', values: { field } }));
  if (unknown.length > mostNamed)
    warnings = [...warnings, { code: 'more-unknown-fields', values: { count: unknown.length - mostNamed } }];
  if (value.submittedAt !== undefined && instantOf(value.submittedAt) === undefined)
    warnings = [...warnings, { code: 'bad-time', values: { field: 'submittedAt', value: value.submittedAt } }];
  return { kind: 'submission', submission: value, warnings };
};

/** What does not fit between a submission and an exam: another exam, or another edition of this one. */
export const misfitOf = (
  exam: {
    readonly id: string;
    readonly drawn: boolean;
    formOf(candidate: string): { readonly fingerprint: string };
    paperless?(candidate: string): boolean;
  },
  submission: SubmissionHead,
): { readonly rejection?: RejectionReason; readonly warnings: readonly SubmissionWarning[] } => {
  const { id } = submission.candidate;
  if (submission.exam !== undefined && submission.exam !== exam.id)
    return { rejection: { code: 'other-exam', values: { exam: submission.exam, id: exam.id } }, warnings: [] };
  const paperless = exam.paperless?.(id) === true;
  const otherEdition = submission.fingerprint !== undefined && submission.fingerprint !== exam.formOf(id).fingerprint;
  const edition = { code: 'other-edition', values: {} };
  if (otherEdition && exam.drawn) return { rejection: edition, warnings: [] };
  if (!otherEdition && !paperless) return fits;
  return { warnings: [...(otherEdition ? [edition] : []), ...(paperless ? [{ code: 'no-paper', values: {} }] : [])] };
};
