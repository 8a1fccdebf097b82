import { printCredit, printMark } from '../core/marks.ts';
import type { InvalidReason, TraceStep } from '../core/question-type.ts';
import { jsonText } from '../core/text.ts';
import type { Answer, QuestionTypeName } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import type { GradedAnswer } from './grade-answer.ts';
import type { PrintAnswer } from './marker.ts';
import type { SubmissionWarning } from './submission.ts';

/** What a result says of its answers: everything, credits alone, or nothing. */
export type AnswerDetail = 'full' | 'credits' | 'none';

/** Turns codes into the sentences of a report. */
export interface ReportWords {
  invalid(type: QuestionTypeName, reason: InvalidReason): string;
  warning(warning: SubmissionWarning): string;
  /** A step of a trace in every language of the interface. */
  step(type: QuestionTypeName, step: TraceStep): { readonly en: string; readonly es: string };
}

/** What an answer had before it was amended. */
const printBefore = (
  { before }: NonNullable<GradedAnswer['amended']>,
  decimals: number,
): NonNullable<Answer['amended']> => {
  const waiting = before.status === 'needs-review';
  const credit = waiting ? null : printCredit(before.credit);
  return { before: { status: before.status, credit, points: waiting ? null : printMark(before.mark, decimals) } };
};

const answerOf = (exam: Exam, index: number, response: unknown, graded: GradedAnswer, words: ReportWords): Answer => {
  const asked = exam.questions[index];
  if (!asked) throw new Error(`no question ${index}`);
  const waiting = graded.status === 'needs-review';
  return {
    question: asked.name,
    status: graded.status,
    credit: waiting ? null : printCredit(graded.credit),
    points: waiting ? null : printMark(graded.mark, exam.grading.decimals),
    maxPoints: asked.points / 100,
    ...(response === undefined || response === null ? {} : { response }),
    ...(graded.reason === undefined ? {} : { message: words.invalid(asked.question.type, graded.reason) }),
    ...(graded.review === undefined ? {} : { review: graded.review.report }),
    ...(graded.amended === undefined ? {} : { amended: printBefore(graded.amended, exam.grading.decimals) }),
    ...(graded.trace === undefined
      ? {}
      : { trace: graded.trace.map((step) => ({ ...step, text: words.step(asked.question.type, step) })) }),
  };
};

/** How a report prints an answer, in so much detail. */
export const answerPrinter = (exam: Exam, words: ReportWords, detail: AnswerDetail): PrintAnswer => {
  switch (detail) {
    case 'none':
      return () => '';
    case 'credits':
      return (_, __, { status, credit }) => (status === 'needs-review' ? 'null' : String(printCredit(credit)));
    case 'full':
      return (index, response, graded) => jsonText(answerOf(exam, index, response, graded, words));
  }
};
