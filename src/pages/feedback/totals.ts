import { fixed, upTo } from '../report/format.ts';
import { readableInstant } from '../sheet.ts';
import type { Feedback, FeedbackQuestion } from './feedback.ts';
import type { FeedbackWords } from './words.ts';

/** What a page says on top, in words: who it is, and what it came to. Nothing is rounded anew. */
export interface Totals {
  readonly who: string;
  readonly facts: readonly string[];
  readonly points: string;
  readonly grade: string;
  readonly percent: string;
  /** Absent while answers wait for marks, and where there is no pass mark. */
  readonly verdict?: { readonly passed: boolean; readonly text: string };
  readonly waiting?: string;
  /** How the total came about, where it is not the sum of the answers; and what was changed in the exam. */
  readonly because: readonly string[];
}

/** The words of a page's top. */
export const totalsOf = (feedback: Feedback, words: FeedbackWords): Totals => {
  const { candidate, submittedAt, late, points, maxPoints, percent, grade, scale, pass, passed, waiting } = feedback;
  const { language, decimals, beforeFloor, lateCost, changes } = feedback;
  const number = (value: number): string => upTo(value, 2, language);
  const name = candidate.name?.trim() ?? '';
  const isDecided = waiting === 0 && passed !== undefined;
  const passMark = pass === undefined ? '' : number(pass);
  return {
    who: name === '' ? candidate.id : name,
    facts: [
      ...(name === '' ? [] : [`${words.id}: ${candidate.id}`]),
      ...(submittedAt === undefined ? [] : [words.handedIn(readableInstant(submittedAt))]),
      ...(late ? [words.late] : []),
    ],
    points: words.points(upTo(points, decimals, language), number(maxPoints)),
    grade: words.grade(fixed(grade, decimals, language), number(scale)),
    percent: words.percent(upTo(percent, decimals, language)),
    ...(isDecided ? { verdict: { passed, text: passed ? words.passed(passMark) : words.notPassed(passMark) } } : {}),
    ...(waiting === 0 ? {} : { waiting: words.waiting(waiting) }),
    because: [
      ...(beforeFloor === undefined ? [] : [words.floor(upTo(beforeFloor, decimals, language))]),
      ...(lateCost === undefined
        ? []
        : [words.lateCost(upTo(lateCost.share * 100, 4, language), upTo(lateCost.before, decimals, language))]),
      ...changes.map((change) => words.changed(change.number, change.what, change.reason)),
    ],
  };
};

/** What a question earned, in words. */
export const earned = (
  { points, maxPoints }: Pick<FeedbackQuestion, 'points' | 'maxPoints'>,
  { decimals, language }: Feedback,
  words: FeedbackWords,
): string => {
  const of = upTo(maxPoints, 2, language);
  return points === null ? words.waits : words.points(upTo(points, decimals, language), of);
};
