import { afterSpace, afterValue, matchesAt, type Pattern, patternOf, textPattern } from '../core/json-bytes.ts';
import {
  type Decode,
  enterMapping,
  type JsonCursor,
  moveTo,
  nextMember,
  openCursor,
  passName,
  readText,
} from '../core/json-cursor.ts';
import type { Submission } from '../generated/types.ts';
import { type MarkedAnswers, openAnswerBytes } from './answer-bytes.ts';
import type { Exam, ExamForm } from './exam.ts';
import type { Marker } from './marker.ts';
import type { SubmissionHead } from './submission.ts';

/** A submission that was read and marked in one go. */
export interface MarkedSubmission extends MarkedAnswers {
  readonly submission: SubmissionHead;
  readonly form: ExamForm;
}

type HeadField = 'exam' | 'language' | 'fingerprint' | 'startedAt' | 'submittedAt';
type Head = { -readonly [F in keyof SubmissionHead]: SubmissionHead[F] };

/** An id as long as this, or without a sign that can be seen, is for others to judge. */
const longestId = 200;
const nobody: Submission['candidate'] = { id: '' };

const nameOf = (name: string): Pattern => textPattern(JSON.stringify(name));
const candidateName = nameOf('candidate');
const answersName = nameOf('answers');
const idName = nameOf('id');
const nameName = nameOf('name');
const headNames = (['language', 'submittedAt', 'startedAt', 'exam', 'fingerprint'] as const).map(
  (field): readonly [HeadField, Pattern] => [field, nameOf(field)],
);

const readCandidate = (cursor: JsonCursor, decode: Decode): Submission['candidate'] | undefined => {
  let id: string | undefined;
  let name: string | undefined;
  if (!enterMapping(cursor)) return undefined;
  do {
    if (id === undefined && passName(cursor, idName)) id = readText(cursor, decode);
    else if (name === undefined && passName(cursor, nameName)) name = readText(cursor, decode);
    else return undefined;
  } while (nextMember(cursor));
  if (cursor.at === -1 || id === undefined || id.length > longestId || !/[!-~]/.test(id)) return undefined;
  return name === undefined ? { id } : { id, name };
};

/** Opens a reader of the fields that are texts; most say the same in all submissions. */
const openHead = (decode: Decode) => {
  const last: { [F in HeadField]?: { readonly written: Pattern; readonly value: string } } = {};
  /** Reads the field that is named at the cursor; false where it is none, or comes again. */
  return (cursor: JsonCursor, head: Head): boolean => {
    for (const [field, name] of headNames) {
      if (head[field] !== undefined || !passName(cursor, name)) continue;
      const { bytes, view, at, end } = cursor;
      const before = last[field];
      if (before && matchesAt(bytes, view, at, end, before.written)) {
        cursor.at = at + before.written.bytes.length;
        head[field] = before.value;
        return true;
      }
      const value = readText(cursor, decode);
      if (value === undefined) return false;
      if (field !== 'submittedAt' && field !== 'startedAt')
        last[field] = { written: patternOf(bytes.subarray(at, cursor.at)), value };
      head[field] = value;
      return true;
    }
    return false;
  };
};

/**
 * Opens a reader of submissions in JSON that knows most answers by their bytes, and so need not make values of them. It
 * takes what is plain: known fields once each, questions that were asked once each, nothing odd.
 * Of everything else it gives undefined, and says nothing of it: that is for `readSubmission` and `gradeSubmission`, to
 * whose results its own are equal. The bytes from `from` to before `to` must be UTF-8.
 */
export const openSubmissionBytes = (exam: Exam, marker: Marker, decode: Decode) => {
  const readAnswers = openAnswerBytes(exam, marker, decode);
  const readHead = openHead(decode);
  const cursor = openCursor();
  return (bytes: Uint8Array, from: number, to: number): MarkedSubmission | undefined => {
    moveTo(cursor, bytes, from, to);
    const submission: Head = { candidate: nobody };
    let answersAt = -1;
    let behindAnswers = -1;
    let marked: MarkedAnswers | undefined;
    if (!enterMapping(cursor)) return undefined;
    do {
      if (submission.candidate === nobody && passName(cursor, candidateName)) {
        const candidate = readCandidate(cursor, decode);
        if (!candidate) return undefined;
        submission.candidate = candidate;
      } else if (answersAt === -1 && passName(cursor, answersName)) {
        answersAt = cursor.at;
        // Whose answers they are has to be known first.
        const { id } = submission.candidate;
        if (submission.candidate === nobody) cursor.at = behindAnswers = afterValue(bytes, answersAt, to);
        else marked = readAnswers(cursor, exam.formOf(id), id);
        if (cursor.at === -1 || (behindAnswers === -1 && !marked)) return undefined;
      } else if (!readHead(cursor, submission)) return undefined;
    } while (nextMember(cursor));
    if (cursor.at === -1 || afterSpace(bytes, cursor.at, to) < to || submission.candidate === nobody) return undefined;
    const { id } = submission.candidate;
    const form = exam.formOf(id);
    if (behindAnswers !== -1) {
      cursor.at = answersAt;
      marked = readAnswers(cursor, form, id);
      if (cursor.at !== behindAnswers) return undefined;
    }
    if (!marked) return undefined;
    const { answers, responses, waiting } = marked;
    return { submission, form, answers, responses, waiting };
  };
};
