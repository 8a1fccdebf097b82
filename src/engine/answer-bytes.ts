import { afterSpace, afterValue, matchesAt, patternOf, textPattern } from '../core/json-bytes.ts';
import { type Decode, enterMapping, type JsonCursor, nextMember, passColon, readText } from '../core/json-cursor.ts';
import type { Exam, ExamForm } from './exam.ts';
import { openKnownAnswers } from './known-answers.ts';
import type { MarkedAnswer, Marker } from './marker.ts';

/** The answers of a submission, read and marked in one go, in the order of a form. */
export interface MarkedAnswers {
  readonly answers: readonly MarkedAnswer[];
  /** The responses that wait for marks by hand at least. */
  readonly responses: readonly unknown[];
  /** Whether any waits. */
  readonly waiting: boolean;
}

/** A list or a mapping of so many bytes can be nested no deeper than is allowed. */
const longestStructure = 1000;
/** Names come in the form's order; so many of the next ones are tried, as some are left out. */
const tried = 3;
const none: unknown[] = [];

/**
 * Opens a reader of answers that knows most by their bytes. It goes from the beginning of a mapping of answers behind its
 * end; undefined, with the cursor anywhere, where a question comes twice or was not asked, or is not plain JSON.
 */
export const openAnswerBytes = (exam: Exam, marker: Marker, decode: Decode) => {
  const known = exam.questions.map(openKnownAnswers);
  // How each question's name was last written, with its colon; at first, in full.
  const spellings = exam.questions.map(({ name }) => textPattern(`${JSON.stringify(name)}:`));

  /**
   * The place in the form of the question that is named at the cursor, which goes behind its colon; -1 where it is odd.
   * As it is written here it is looked for from now on.
   */
  const placeNamed = (cursor: JsonCursor, form: ExamForm): number => {
    const from = cursor.at;
    const name = readText(cursor, decode);
    const place = name === undefined ? undefined : form.placeOf.get(exam.names.get(name) ?? '');
    if (place === undefined || !passColon(cursor)) return -1;
    spellings[form.asked[place] ?? -1] = patternOf(cursor.bytes.subarray(from, cursor.at));
    return place;
  };

  /** Marks an answer that is not known by its bytes. */
  const markAnew = (
    index: number,
    bytes: Uint8Array,
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

  return (cursor: JsonCursor, form: ExamForm, candidate: string): MarkedAnswers | undefined => {
    const { asked } = form;
    const size = asked.length;
    const answers: (MarkedAnswer | undefined)[] = new Array(size).fill(undefined);
    let responses = none;
    let next = 0;
    let count = 0;
    if (!enterMapping(cursor)) return undefined;
    // Local names for what is used at every byte.
    const { bytes, view, end } = cursor;
    do {
      let { at } = cursor;
      let place = next;
      const last = Math.min(next + tried, size);
      for (; place < last; place += 1) {
        const spelling = spellings[asked[place] ?? 0];
        if (spelling === undefined || !matchesAt(bytes, view, at, end, spelling)) continue;
        at += spelling.bytes.length;
        break;
      }
      if (place === last) {
        place = placeNamed(cursor, form);
        if (place === -1) return undefined;
        at = cursor.at;
      }
      // What was named before, in whatever spelling, is for others to judge.
      if (answers[place] !== undefined) return undefined;
      const from = afterSpace(bytes, at, end);
      at = afterValue(bytes, from, end);
      if (at === -1) return undefined;
      const index = asked[place] ?? 0;
      let marked = known[index]?.find(bytes, from, at);
      if (marked === undefined) {
        const anew = markAnew(index, bytes, from, at, candidate);
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
      cursor.at = at;
    } while (nextMember(cursor));
    if (cursor.at === -1) return undefined;
    if (count < size)
      for (let place = 0; place < size; place += 1)
        answers[place] ??= marker.mark(asked[place] ?? 0, undefined, candidate);
    return { answers: answers as MarkedAnswer[], responses, waiting: responses !== none };
  };
};
