import { type Credit, creditUnit, type Hundredths, markOf, printMark, share } from '../core/marks.ts';
import { isSameResponse, isTypedAlike } from './amended-question.ts';
import type { AmendedQuestion } from './amendment-fold.ts';
import type { Exam } from './exam.ts';
import { type AnswerStatus, type GradedAnswer, type GradeSettings, givenTwice, gradeAsked } from './grade-answer.ts';
import { keyOf } from './question-type-of.ts';

const statusOf = (credit: Credit): AnswerStatus =>
  credit === creditUnit ? 'correct' : credit > 0 ? 'partial' : 'incorrect';

/** The better of two grades of one answer, exactly and before any floor; the first where they are equal. */
const better = (one: GradedAnswer, other: GradedAnswer): GradedAnswer => (other.credit > one.credit ? other : one);

const earning = (graded: GradedAnswer, credit: Credit, points: Hundredths): GradedAnswer => {
  const { reason: _, feedback: __, ...rest } = graded;
  return { ...rest, status: statusOf(credit), credit, mark: markOf(credit, points) };
};

/** A response to a cloze with the key in the blanks that hold what is right too; undefined where none does. */
const withKeys = (response: unknown, { question, alike }: AmendedQuestion): object | undefined => {
  if (response === null || typeof response !== 'object' || Array.isArray(response)) return undefined;
  const key = keyOf(question);
  let isChanged = false;
  const filled = Object.entries(response).map(([id, value]): [string, unknown] => {
    const blank = id.trim();
    if (!alike.some((one) => one.blank === blank && isTypedAlike(one.response, value))) return [id, value];
    isChanged = true;
    return [id, Reflect.get(Object(key), blank)];
  });
  return isChanged ? Object.fromEntries(filled) : undefined;
};

/** What is said of an answer that has changed. */
const noted = (before: GradedAnswer, now: GradedAnswer, { changes }: AmendedQuestion): GradedAnswer => {
  if (before.status === now.status && before.credit === now.credit && before.mark === now.mark) return now;
  const { date = '', reason = '' } = changes.at(-1)?.change ?? {};
  const values = { before: printMark(before.mark, 6), points: printMark(now.mark, 6), date, reason };
  const trace = now.trace?.filter(({ step }) => step !== 'amended');
  return {
    ...now,
    amended: { before: { status: before.status, credit: before.credit, mark: before.mark } },
    ...(trace ? { trace: [...trace, { step: 'amended', values }] } : {}),
  };
};

/** A grade by hand as it is without amendments; it is worth nothing where the question was dropped. */
const byHand = (graded: GradedAnswer, points: Hundredths): GradedAnswer => {
  if (!graded.review) return graded;
  const credit = share(graded.review.points, points);
  return { ...graded, status: statusOf(credit), credit, mark: markOf(creditUnit, graded.review.points) };
};

/**
 * What makes of each grade of an amended exam the one that counts. It is given grades by the question as amended, and
 * changes none that it has already changed.
 */
export const openAmend = (
  { questions, grading }: Pick<Exam, 'questions' | 'grading'>,
  amendedOf: (name: string) => AmendedQuestion | undefined,
): NonNullable<GradeSettings['amend']> => {
  const all = questions.map(({ name }) => amendedOf(name));
  return (index, graded, response) => {
    const amended = all[index];
    const asked = questions[index];
    if (!amended || !asked) return graded;
    const isByHand = graded.review !== undefined || graded.status === 'needs-review';
    // Which of two answers was meant nobody knows, so neither is graded.
    const isTwice = graded.reason?.code === givenTwice.reason?.code;
    const settings = { trace: graded.trace !== undefined };
    const under = (question: AmendedQuestion['question'], given: unknown): GradedAnswer =>
      gradeAsked({ ...asked, question }, index, given, '', grading, settings);
    const before = graded.amended
      ? { ...graded, ...graded.amended.before }
      : isByHand || isTwice
        ? byHand(graded, asked.points)
        : under(asked.question, response);
    if (amended.dropped) {
      const status = graded.status === 'needs-review' ? 'incorrect' : graded.status;
      return noted(before, { ...graded, ...(isByHand ? { credit: before.credit } : {}), status, mark: 0 }, amended);
    }
    let now = graded;
    for (const rival of isTwice ? [] : amended.rivals) now = better(now, under(rival, response));
    for (const one of isTwice ? [] : amended.alike)
      if (one.blank === undefined && isSameResponse(amended.question, one.response, response))
        now = better(now, earning(graded, one.credit, asked.points));
    const filled = isTwice ? undefined : withKeys(response, amended);
    if (filled) now = better(now, under(amended.question, filled));
    const isAnswered = now.status !== 'unanswered' && now.status !== 'invalid';
    if (amended.fullMarks === 'all' || (amended.fullMarks === 'answered' && isAnswered))
      now = earning(now, creditUnit, asked.points);
    return noted(before, now, amended);
  };
};
