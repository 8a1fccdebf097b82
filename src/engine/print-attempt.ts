import { shownId } from '../core/candidate.ts';
import { markUnit, printCredit, printMark, roundFraction } from '../core/marks.ts';
import type { InvalidReason, TraceStep } from '../core/question-type.ts';
import type { Answer, QuestionTypeName, Result, Source } from '../generated/types.ts';
import type { Exam, ExamQuestion } from './exam.ts';
import type { Attempt, GradedAnswer } from './grade.ts';
import type { SubmissionWarning } from './submission.ts';

/** Turns codes into the sentences of a report. */
export interface ReportWords {
  invalid(type: QuestionTypeName, reason: InvalidReason): string;
  warning(warning: SubmissionWarning): string;
  /** A step of a trace in every language of the interface. */
  step(type: QuestionTypeName, step: TraceStep): { readonly en: string; readonly es: string };
}

const printAnswer = (
  exam: Exam,
  asked: ExamQuestion,
  graded: GradedAnswer,
  response: unknown,
  words: ReportWords,
): Answer => {
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
    ...(graded.trace === undefined
      ? {}
      : { trace: graded.trace.map((step) => ({ ...step, text: words.step(asked.question.type, step) })) }),
  };
};

/** An attempt as reports print it, each figure rounded once. */
export const printAttempt = (exam: Exam, attempt: Attempt, source: Source, words: ReportWords): Result => {
  const { submission, total } = attempt;
  const { decimals, scale, pass } = exam.grading;
  const whole = BigInt(exam.maxMark) * total.divisor;
  const grade = roundFraction(total.mark * BigInt(scale), whole * 100n, decimals);
  const { id, name } = submission.candidate;
  return {
    candidate: name === undefined ? { id: shownId(id) } : { id: shownId(id), name },
    source,
    ...(submission.submittedAt === undefined ? {} : { submittedAt: submission.submittedAt }),
    points: roundFraction(total.mark, markUnit * total.divisor, decimals),
    maxPoints: printMark(exam.maxMark, decimals),
    percent: roundFraction(total.mark * 100n, whole, decimals),
    grade,
    ...(pass === undefined ? {} : { passed: grade >= pass }),
    status: attempt.status,
    late: attempt.late,
    warnings: attempt.warnings.map((warning) => words.warning(warning)),
    answers: exam.questions.map((asked, index) => {
      const graded = attempt.answers[index];
      if (!graded) throw new Error(`no answer ${index}`);
      return printAnswer(exam, asked, graded, attempt.responses[index], words);
    }),
  };
};
