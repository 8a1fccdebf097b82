import { afterSpace, afterText, afterValue, matchesAt, type Pattern, patternOf } from '../core/json-bytes.ts';
import type { Submission } from '../generated/types.ts';
import type { Exam, ExamForm } from './exam.ts';
import { openKnownAnswers } from './known-answers.ts';
import type { MarkedAnswer, Marker } from './marker.ts';
import type { SubmissionHead } from './submission.ts';

/** Makes a text of bytes that are UTF-8. */
export type Decode = (bytes: Uint8Array, from: number, to: number) => string;

/** A submission that was read and marked in one go; answers stand in the order of the form. */
export interface MarkedSubmission {
  readonly submission: SubmissionHead;
  readonly form: ExamForm;
  readonly answers: readonly MarkedAnswer[];
  /** The responses that wait for marks by hand at least, in the order of the form. */
  readonly responses: readonly unknown[];
  /** Whether any waits. */
  readonly waiting: boolean;
}

/** Answers as they are collected. */
type Collected = Pick<MarkedSubmission, 'answers' | 'responses' | 'waiting'>;

type HeadField = 'exam' | 'language' | 'fingerprint' | 'startedAt' | 'submittedAt';
type Head = { -readonly [F in keyof SubmissionHead]: SubmissionHead[F] };

const comma = 0x2c;
const colon = 0x3a;
const opening = 0x7b;
const closing = 0x7d;
/** An id as long as this, or without a sign that can be seen, is for others to judge. */
const longestId = 200;
/** A list or a mapping of so many bytes can be nested no deeper than is allowed. */
const longestStructure = 1000;
/** Names come in the form's order; so many of the next ones are tried, as some are left out. */
const tried = 3;
const none: unknown[] = [];
const nobody: Submission['candidate'] = { id: '' };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const nameOf = (name: string): Pattern => patternOf(bytesOf(JSON.stringify(name)));
const [candidateName, answersName, idName, nameName] = [
  nameOf('candidate'),
  nameOf('answers'),
  nameOf('id'),
  nameOf('name'),
];
const headNames = (['language', 'submittedAt', 'startedAt', 'exam', 'fingerprint'] as const).map(
  (field): readonly [HeadField, Pattern] => [field, nameOf(field)],
);

/**
 * Opens a reader of submissions in JSON that knows most answers by their bytes, and so need not make values of them. It
 * takes what is plain: known fields once each, questions that were asked once each, nothing odd.
 * Of everything else it gives undefined, and says nothing of it: that is for `readSubmission` and `gradeSubmission`, to
 * whose results its own are equal. The bytes from `from` to before `to` must be UTF-8.
 */
export const openSubmissionBytes = (exam: Exam, marker: Marker, decode: Decode) => {
  const known = exam.questions.map(openKnownAnswers);
  // How each question's name was last written, with its colon; at first, in full.
  const spellings = exam.questions.map(({ name }) => patternOf(bytesOf(`${JSON.stringify(name)}:`)));
  const last: { [F in HeadField]?: { readonly written: Pattern; readonly value: string } } = {};
  let bytes: Uint8Array = new Uint8Array();
  let view = new DataView(bytes.buffer);
  // Where the reader is, or -1 once something is odd; and where the submission ends.
  let at = 0;
  let end = 0;

  /** The text at `at`, which goes behind it. */
  const text = (): string | undefined => {
    const from = at;
    at = afterText(bytes, from, end);
    if (at === -1) return undefined;
    const written = decode(bytes, from + 1, at - 1);
    if (!written.includes('\\')) return written;
    try {
      return JSON.parse(`"${written}"`) as string;
    } catch {
      at = -1;
      return undefined;
    }
  };

  /** The place of the value behind a name that ends at `behind`; -1 where there is no colon. */
  const valueAfter = (behind: number): number => {
    const place = afterSpace(bytes, behind, end);
    return bytes[place] === colon && place < end ? afterSpace(bytes, place + 1, end) : -1;
  };

  /** Goes behind a name and its colon, to what follows. */
  const passName = (name: Pattern): boolean => {
    if (!matchesAt(bytes, view, at, end, name)) return false;
    at = valueAfter(at + name.bytes.length);
    return at !== -1;
  };

  /** Whether another member follows; `at` is then at its name, else behind the mapping, or -1 where neither is there. */
  const another = (): boolean => {
    if (at === -1) return false;
    at = afterSpace(bytes, at, end);
    const sign = at < end ? bytes[at] : 0;
    if (sign === comma) {
      at = afterSpace(bytes, at + 1, end);
      return true;
    }
    at = sign === closing ? at + 1 : -1;
    return false;
  };

  /** Goes into a mapping, to the name of its first member; empty ones are odd. */
  const enter = (): boolean => {
    if (at >= end || bytes[at] !== opening) return false;
    at = afterSpace(bytes, at + 1, end);
    return true;
  };

  const readCandidate = (): Submission['candidate'] | undefined => {
    let id: string | undefined;
    let name: string | undefined;
    if (!enter()) return undefined;
    do {
      if (id === undefined && passName(idName)) id = text();
      else if (name === undefined && passName(nameName)) name = text();
      else return undefined;
    } while (another());
    if (at === -1 || id === undefined || id.length > longestId || !/[!-~]/.test(id)) return undefined;
    return name === undefined ? { id } : { id, name };
  };

  /**
   * The place in the form of the question that is named at `at`, which goes behind its colon; -1 where it is odd. As it
   * is written here it is looked for from now on.
   */
  const placeNamed = (form: ExamForm): number => {
    const from = at;
    const name = text();
    const place = name === undefined ? undefined : form.placeOf.get(exam.names.get(name) ?? '');
    if (place === undefined) return -1;
    at = valueAfter(at);
    if (at === -1) return -1;
    spellings[form.asked[place] ?? -1] = patternOf(bytes.subarray(from, at));
    return place;
  };

  /** Marks an answer that is not known by its bytes. */
  const markAnew = (
    index: number,
    from: number,
    to: number,
    candidate: string,
  ): readonly [MarkedAnswer, unknown] | undefined => {
    let response: unknown;
    try {
      response = JSON.parse(decode(bytes, from, to));
    } catch {
      return undefined;
    }
    // What is long may be nested too deep.
    if (typeof response === 'object' && to - from > longestStructure) return undefined;
    const marked = marker.mark(index, response, candidate);
    if (marked.status !== 'needs-review' && !marked.review) known[index]?.add(bytes, from, to, marked);
    return [marked, response];
  };

  const readAnswers = (form: ExamForm, candidate: string): Collected | undefined => {
    const { asked } = form;
    const size = asked.length;
    const answers: (MarkedAnswer | undefined)[] = new Array(size).fill(undefined);
    let responses = none;
    let next = 0;
    let count = 0;
    if (!enter()) return undefined;
    // Local names for what is used at every byte.
    const [line, words, stop] = [bytes, view, end];
    let here = at;
    for (;;) {
      let place = next;
      const last = Math.min(next + tried, size);
      for (; place < last; place += 1) {
        const spelling = spellings[asked[place] ?? 0];
        if (spelling === undefined || !matchesAt(line, words, here, stop, spelling)) continue;
        here += spelling.bytes.length;
        break;
      }
      if (place === last) {
        at = here;
        place = placeNamed(form);
        here = at;
        if (place === -1) return undefined;
      }
      // What was named before, in whatever spelling, is for others to judge.
      if (answers[place] !== undefined) return undefined;
      const from = afterSpace(line, here, stop);
      here = afterValue(line, from, stop);
      if (here === -1) return undefined;
      const index = asked[place] ?? 0;
      let marked = known[index]?.find(line, from, here);
      if (marked === undefined) {
        const anew = markAnew(index, from, here, candidate);
        if (anew === undefined) return undefined;
        marked = anew[0];
        if (marked.status === 'needs-review') {
          if (responses === none) responses = [];
          responses[place] = anew[1];
        }
      }
      answers[place] = marked;
      next = place + 1;
      count += 1;
      here = afterSpace(line, here, stop);
      if (here >= stop) return undefined;
      const sign = line[here];
      here += 1;
      if (sign === closing) break;
      if (sign !== comma) return undefined;
      here = afterSpace(line, here, stop);
    }
    at = here;
    if (count < size)
      for (let place = 0; place < size; place += 1)
        answers[place] ??= marker.mark(asked[place] ?? 0, undefined, candidate);
    return { answers: answers as MarkedAnswer[], responses, waiting: responses !== none };
  };

  /** Reads a field; most say the same in all submissions. */
  const readHead = (head: Head): boolean => {
    for (const [field, name] of headNames) {
      if (head[field] !== undefined || !passName(name)) continue;
      const before = last[field];
      if (before && matchesAt(bytes, view, at, end, before.written)) {
        at += before.written.bytes.length;
        head[field] = before.value;
        return true;
      }
      const from = at;
      const value = text();
      if (value === undefined) return false;
      if (field !== 'submittedAt' && field !== 'startedAt')
        last[field] = { written: patternOf(bytes.subarray(from, at)), value };
      head[field] = value;
      return true;
    }
    return false;
  };

  return (from: Uint8Array, start: number, stop: number): MarkedSubmission | undefined => {
    if (from !== bytes) {
      bytes = from;
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    end = stop;
    at = afterSpace(bytes, start, end);
    const submission: Head = { candidate: nobody };
    let answersAt = -1;
    let behindAnswers = -1;
    let collected: Collected | undefined;
    if (!enter()) return undefined;
    do {
      if (submission.candidate === nobody && passName(candidateName)) {
        const candidate = readCandidate();
        if (!candidate) return undefined;
        submission.candidate = candidate;
      } else if (answersAt === -1 && passName(answersName)) {
        answersAt = at;
        // Whose answers they are has to be known first.
        if (submission.candidate === nobody) at = behindAnswers = afterValue(bytes, at, end);
        else collected = readAnswers(exam.formOf(submission.candidate.id), submission.candidate.id);
        if (at === -1 || (behindAnswers === -1 && !collected)) return undefined;
      } else if (!readHead(submission)) return undefined;
    } while (another());
    if (at === -1 || afterSpace(bytes, at, end) < end || submission.candidate === nobody) return undefined;
    const { id } = submission.candidate;
    const form = exam.formOf(id);
    if (behindAnswers !== -1) {
      at = answersAt;
      collected = readAnswers(form, id);
      if (at !== behindAnswers) return undefined;
    }
    if (!collected) return undefined;
    const { answers, responses, waiting } = collected;
    return { submission, form, answers, responses, waiting };
  };
};
