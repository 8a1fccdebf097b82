import type { Credit, Hundredths, Mark } from '../core/marks.ts';
import { creditText, creditUnit, markOf, printMark, share } from '../core/marks.ts';
import type { Explain, InvalidReason, MessageValues, TraceStep } from '../core/question-type.ts';
import { isBlankText } from '../core/text.ts';
import type { Answer, Question, Result, Submission, Text } from '../generated/types.ts';
import type { Exam, Grading } from './exam.ts';
import { markResponse } from './question-type-of.ts';
import { instantOf, type SubmissionWarning } from './submission.ts';

export type AnswerStatus = Answer['status'];

/** What an answer earned of its question. */
export interface AnswerGrade {
  readonly status: AnswerStatus;
  readonly credit: Credit;
  readonly feedback?: Text;
  readonly reason?: InvalidReason;
  /** How many answers a guesser has to choose from, where a wrong answer may be penalised. */
  readonly guesses?: number;
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
  /** What counts after floors and lateness: mark units / divisor. */
  readonly total: { readonly mark: bigint; readonly divisor: bigint };
  /** Whether it came after the exam closed. */
  readonly late: boolean;
  readonly status: Result['status'];
  readonly warnings: readonly SubmissionWarning[];
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
  const { feedback, guesses } = marked;
  return {
    status,
    credit,
    ...(feedback === undefined ? {} : { feedback }),
    ...(guesses === undefined ? {} : { guesses }),
  };
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

/** What a wrong answer costs: nothing, or what the exam's penalty says of so many guesses. */
const penalised = ({ credit, guesses }: AnswerGrade, { penalty }: Grading): Credit => {
  if (guesses === undefined || penalty === 0) return credit;
  return penalty === 'guessing' ? -share(1, guesses - 1) : -penalty;
};

/** An answer with the marks that a person gave it; these stand where the machine cannot mark. */
const markedAnswer = (
  graded: AnswerGrade,
  points: Hundredths,
  review: HandReview | undefined,
  grading: Grading,
): GradedAnswer => {
  const floor = (mark: Mark): Mark => (grading.floor === 'question' ? Math.max(0, mark) : mark);
  if (graded.status !== 'needs-review' || !review) {
    const credit = penalised(graded, grading);
    return { ...graded, credit, mark: floor(markOf(credit, points)) };
  }
  const credit = share(review.points, points);
  const status = credit === creditUnit ? 'correct' : credit > 0 ? 'partial' : 'incorrect';
  return { ...graded, status, credit, mark: markOf(creditUnit, review.points), review };
};

const dayLength = 24 * 60 * 60 * 1000;
const wholeShare = 1_000_000n;

/** What counts of the marks: sums with the exam's floor, then less what being late costs; a fraction of mark units. */
const totalOf = (
  exam: Exam,
  marks: readonly Mark[],
  lateBy: number,
): { readonly mark: bigint; readonly divisor: bigint } => {
  const { floor } = exam.grading;
  let sum = 0;
  let at = 0;
  for (const { questions } of exam.sections) {
    const section = marks.slice(at, at + questions.length).reduce((total, mark) => total + mark, 0);
    at += questions.length;
    sum += floor === 'section' ? Math.max(0, section) : section;
  }
  const floored = BigInt(floor === 'exam' ? Math.max(0, sum) : sum);
  if (lateBy <= 0 || floored <= 0n || !exam.late) return { mark: floored, divisor: 1n };
  const days = BigInt(Math.ceil(lateBy / dayLength));
  const share = days * BigInt(exam.late.perDay);
  const most = BigInt(exam.late.max);
  return { mark: floored * (wholeShare - (share < most ? share : most)), divisor: wholeShare };
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
  const handedIn = instantOf(submission.submittedAt);
  const lateBy = exam.closesAt === undefined || handedIn === undefined ? 0 : handedIn - exam.closesAt;
  let waiting = false;
  const answers = exam.questions.map(({ question, points }, index): GradedAnswer => {
    if (collected.twice.has(index)) return { status: 'invalid', credit: 0, mark: 0, reason: bothSpellings };
    const steps: TraceStep[] = [];
    const explain = settings.trace
      ? (step: string, values?: MessageValues) => void steps.push(values ? { step, values } : { step })
      : undefined;
    const graded = markedAnswer(
      gradeAnswer(question, collected.responses[index], explain),
      points,
      settings.reviewOf?.(id, index),
      exam.grading,
    );
    if (graded.status === 'needs-review') waiting = true;
    return settings.trace ? { ...graded, trace: [...steps, last(graded, points)] } : graded;
  });
  return {
    submission,
    answers,
    responses: collected.responses,
    total: totalOf(
      exam,
      answers.map(({ mark }) => mark),
      lateBy,
    ),
    late: lateBy > 0,
    status: waiting ? 'needs-review' : 'graded',
    warnings: [...warnings, ...collected.warnings],
  };
};

/** What an attempt comes to, on one scale for all attempts. */
export const comparableTotal = ({ total }: Attempt): bigint => (total.mark * wholeShare) / total.divisor;
