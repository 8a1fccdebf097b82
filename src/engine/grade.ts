import { shownId } from '../core/candidate.ts';
import type { Credit, Mark } from '../core/marks.ts';
import { creditUnit, markOf, printCredit, printMark, roundFraction } from '../core/marks.ts';
import type { InvalidReason } from '../core/question-type.ts';
import { isBlankText } from '../core/text.ts';
import type { Answer, Question, QuestionTypeName, Result, Source, Submission, Text } from '../generated/types.ts';
import type { Exam, ExamQuestion } from './exam.ts';
import { questionTypeOf } from './question-type-of.ts';
import type { SubmissionWarning } from './submission.ts';

export type AnswerStatus = Answer['status'];

/** One answer, graded exactly. */
export interface GradedAnswer {
  readonly status: AnswerStatus;
  readonly credit: Credit;
  readonly feedback?: Text;
  readonly reason?: InvalidReason;
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
}

/** Whether a JSON value is no answer to any question: nothing, blank text, or a mapping of such. */
export const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return isBlankText(value);
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value).every((part) => part === null || (typeof part === 'string' && isBlankText(part)));
};

/** Reads and grades any JSON value as an answer. Total, the same every time. */
export const gradeAnswer = (question: Question, value: unknown): GradedAnswer => {
  if (isBlank(value)) return { status: 'unanswered', credit: 0 };
  const marked = questionTypeOf<QuestionTypeName>(question).mark(question, value);
  if (marked.kind === 'unanswered') return { status: 'unanswered', credit: 0 };
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

/** Grades one submission. */
export const gradeSubmission = (
  exam: Exam,
  submission: Submission,
  warnings: readonly SubmissionWarning[] = [],
): Attempt => {
  const collected = collectResponses(exam, submission.answers);
  let rawMark = 0;
  let waiting = false;
  const answers = exam.questions.map(({ question, points }, index): GradedAnswer => {
    if (collected.twice.has(index)) return { status: 'invalid', credit: 0, reason: bothSpellings };
    const graded = gradeAnswer(question, collected.responses[index]);
    rawMark += markOf(graded.credit, points);
    if (graded.status === 'needs-review') waiting = true;
    return graded;
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
    points: waiting ? null : printMark(markOf(graded.credit, asked.points), exam.grading.decimals),
    maxPoints: asked.points / 100,
    ...(response === undefined || response === null ? {} : { response }),
    ...(graded.reason === undefined ? {} : { message: words.invalid(asked.question.type, graded.reason) }),
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
