import { shownId } from '../core/candidate.ts';
import type { Credit, Hundredths, Mark } from '../core/marks.ts';
import { creditText, creditUnit, markOf, printCredit, printMark, roundFraction, share } from '../core/marks.ts';
import type { Explain, InvalidReason, MessageValues, TraceStep } from '../core/question-type.ts';
import { isBlankText } from '../core/text.ts';
import type { Answer, Question, QuestionTypeName, Result, Source, Submission, Text } from '../generated/types.ts';
import type { Exam, ExamQuestion } from './exam.ts';
import { markResponse } from './question-type-of.ts';
import type { SubmissionWarning } from './submission.ts';

export type AnswerStatus = Answer['status'];

/** What an answer earned of its question. */
export interface AnswerGrade {
  readonly status: AnswerStatus;
  readonly credit: Credit;
  readonly feedback?: Text;
  readonly reason?: InvalidReason;
}

/** One answer, graded exactly. */
export interface GradedAnswer {
  readonly status: AnswerStatus;
  readonly credit: Credit;
  /** Credit × points, or the points that a person gave. */
  readonly mark: Mark;
  readonly feedback?: Text;
  readonly reason?: InvalidReason;
  /** Who marked it by hand. */
  readonly review?: HandReview;
  readonly trace?: readonly TraceStep[];
}

/** Marks that a person gave to an answer: points in hundredths, and what goes into the report. */
export interface HandReview {
  readonly points: Hundredths;
  readonly report: NonNullable<Answer['review']>;
}

/** How a submission is to be graded besides its exam. */
export interface GradeSettings {
  /** Whether the way to each credit is taken down. */
  readonly trace?: boolean;
  /** Marks given by hand, by candidate and the question's index. */
  reviewOf?(candidate: string, index: number): HandReview | undefined;
}

/** Everything one candidate answered, graded exactly. */
export interface Attempt {
  readonly submission: Submission;
  readonly answers: readonly GradedAnswer[];
  readonly responses: readonly unknown[];
  /** Sum of all marks, before any floor. */
  readonly rawMark: Mark;
  /** What counts: the raw mark, never under nothing. */
  readonly mark: Mark;
  readonly status: Result['status'];
  readonly warnings: readonly SubmissionWarning[];
}

/** Turns codes into the sentences of a report. */
export interface ReportWords {
  invalid(type: QuestionTypeName, reason: InvalidReason): string;
  warning(warning: SubmissionWarning): string;
  /** A step of a trace in every language of the interface. */
  step(type: QuestionTypeName, step: TraceStep): { readonly en: string; readonly es: string };
}

/** Whether a JSON value is no answer to any question: nothing, blank text, or a mapping of such. */
export const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return isBlankText(value);
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value).every((part) => part === null || (typeof part === 'string' && isBlankText(part)));
};

/** Reads and grades any JSON value as an answer. Total, the same every time. */
export const gradeAnswer = (question: Question, value: unknown, explain?: Explain): AnswerGrade => {
  if (isBlank(value)) return { status: 'unanswered', credit: 0 };
  const marked = markResponse(question, value, explain);
  if (marked.kind === 'unanswered' || marked.kind === 'needs-review') return { status: marked.kind, credit: 0 };
  if (marked.kind === 'invalid') return { status: 'invalid', credit: 0, reason: marked.reason };
  const { credit } = marked;
  const status = credit === creditUnit ? 'correct' : credit > 0 ? 'partial' : 'incorrect';
  return marked.feedback === undefined ? { status, credit } : { status, credit, feedback: marked.feedback };
};

const bothSpellings: InvalidReason = { code: 'both-spellings' };

/** The responses of a submission in the order of the exam, and what was odd about their names. */
const collectResponses = (exam: Exam, answers: Submission['answers']) => {
  const responses: unknown[] = new Array(exam.questions.length).fill(undefined);
  const twice = new Set<number>();
  const seen = new Set<number>();
  const warnings: SubmissionWarning[] = [];
  for (const [name, response] of Object.entries(answers)) {
    const index = exam.indexOf.get(name);
    if (index === undefined) {
      warnings.push({
        code: exam.unasked.has(name) ? 'unasked-question' : 'unknown-question',
        values: { question: name },
      });
      continue;
    }
    if (isBlank(response) && seen.has(index)) continue;
    if (seen.has(index) && !isBlank(responses[index])) twice.add(index);
    seen.add(index);
    responses[index] = response;
  }
  return { responses, twice, warnings };
};

/** An answer with the marks that a person gave it; these stand where the machine cannot mark. */
const reviewed = (graded: AnswerGrade, points: Hundredths, review: HandReview | undefined): GradedAnswer => {
  if (graded.status !== 'needs-review' || !review) return { ...graded, mark: markOf(graded.credit, points) };
  const credit = share(review.points, points);
  const status = credit === creditUnit ? 'correct' : credit > 0 ? 'partial' : 'incorrect';
  return { ...graded, status, credit, mark: markOf(creditUnit, review.points), review };
};

const last = (graded: GradedAnswer, points: Hundredths): TraceStep => {
  if (graded.status === 'unanswered' || graded.status === 'needs-review') return { step: graded.status };
  if (graded.review)
    return {
      step: 'marked-by-hand',
      values: { points: graded.review.points / 100, worth: points / 100, marker: graded.review.report.marker ?? '' },
    };
  return {
    step: 'mark',
    values: { credit: creditText(graded.credit), worth: points / 100, points: printMark(graded.mark, 6) },
  };
};

/** Grades one submission. */
export const gradeSubmission = (
  exam: Exam,
  submission: Submission,
  warnings: readonly SubmissionWarning[] = [],
  settings: GradeSettings = {},
): Attempt => {
  const collected = collectResponses(exam, submission.answers);
  const { id } = submission.candidate;
  let rawMark = 0;
  let waiting = false;
  const answers = exam.questions.map(({ question, points }, index): GradedAnswer => {
    if (collected.twice.has(index)) return { status: 'invalid', credit: 0, mark: 0, reason: bothSpellings };
    const steps: TraceStep[] = [];
    const explain = settings.trace
      ? (step: string, values?: MessageValues) => void steps.push(values ? { step, values } : { step })
      : undefined;
    const graded = reviewed(
      gradeAnswer(question, collected.responses[index], explain),
      points,
      settings.reviewOf?.(id, index),
    );
    rawMark += graded.mark;
    if (graded.status === 'needs-review') waiting = true;
    return settings.trace ? { ...graded, trace: [...steps, last(graded, points)] } : graded;
  });
  return {
    submission,
    answers,
    responses: collected.responses,
    rawMark,
    mark: Math.max(0, rawMark),
    status: waiting ? 'needs-review' : 'graded',
    warnings: [...warnings, ...collected.warnings],
  };
};

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
  const { submission, mark } = attempt;
  const { decimals, scale, pass } = exam.grading;
  const maxMark = BigInt(exam.maxMark);
  const grade = roundFraction(BigInt(mark) * BigInt(scale), maxMark, decimals);
  const { id, name } = submission.candidate;
  return {
    candidate: name === undefined ? { id: shownId(id) } : { id: shownId(id), name },
    source,
    ...(submission.submittedAt === undefined ? {} : { submittedAt: submission.submittedAt }),
    points: printMark(mark, decimals),
    maxPoints: printMark(exam.maxMark, decimals),
    percent: roundFraction(BigInt(mark) * 100n, maxMark, decimals),
    grade,
    ...(pass === undefined ? {} : { passed: grade >= pass }),
    status: attempt.status,
    late: false,
    warnings: attempt.warnings.map((warning) => words.warning(warning)),
    answers: exam.questions.map((asked, index) => {
      const graded = attempt.answers[index];
      if (!graded) throw new Error(`no answer ${index}`);
      return printAnswer(exam, asked, graded, attempt.responses[index], words);
    }),
  };
};
