import type { Credit, Hundredths, Mark } from '../core/marks.ts';
import { creditText, creditUnit, markOf, printMark, share } from '../core/marks.ts';
import type { Explain, InvalidReason, MessageValues, TraceStep } from '../core/question-type.ts';
import { isBlankText } from '../core/text.ts';
import type { Answer, Question, Text } from '../generated/types.ts';
import { chosenBits } from './chosen.ts';
import type { ExamQuestion, Grading } from './exam.ts';
import { markResponse } from './question-type-of.ts';

export type AnswerStatus = Answer['status'];

/** What an answer earned of its question. */
export interface AnswerGrade {
  readonly status: AnswerStatus;
  readonly credit: Credit;
  readonly feedback?: Text;
  readonly reason?: InvalidReason;
  /** The choices that were chosen, as bits; see `chosenBits`. */
  readonly chosen?: number;
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
  /** The choices that were chosen, as bits; see `chosenBits`. */
  readonly chosen?: number;
  /** Who marked it by hand. */
  readonly review?: HandReview;
  readonly trace?: readonly TraceStep[];
  /** What it had before an amendment changed it. */
  readonly amended?: { readonly before: Pick<GradedAnswer, 'status' | 'credit' | 'mark'> };
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
  /** What amendments make of a grade; changes none that it has already changed. */
  amend?(index: number, graded: GradedAnswer, response: unknown): GradedAnswer;
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
    chosen: chosenBits(question, marked.response),
    ...(feedback === undefined ? {} : { feedback }),
    ...(guesses === undefined ? {} : { guesses }),
  };
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
  const credit = points === 0 ? 0 : share(review.points, points);
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

/** Grades any JSON value as an answer to a question of an exam; `index` is the question's, for marks given by hand. */
export const gradeAsked = (
  { question, points }: ExamQuestion,
  index: number,
  response: unknown,
  candidate: string,
  grading: Grading,
  { trace = false, reviewOf, amend }: GradeSettings,
): GradedAnswer => {
  const steps: TraceStep[] = [];
  const explain = trace
    ? (step: string, values?: MessageValues) => void steps.push(values ? { step, values } : { step })
    : undefined;
  const plain = gradeAnswer(question, response, explain);
  const graded = markedAnswer(plain, points, reviewOf?.(candidate, index), grading);
  const traced = trace ? { ...graded, trace: [...steps, last(graded, points)] } : graded;
  return amend ? amend(index, traced, response) : traced;
};

/** What an answer is that is a bare letter, where letters on papers stood before shuffled choices. */
export const givenByLetter: GradedAnswer = {
  status: 'invalid',
  credit: 0,
  mark: 0,
  reason: { code: 'letter-of-paper' },
};

/** What an answer is that was given under both spellings of its question's name. */
export const givenTwice: GradedAnswer = {
  status: 'invalid',
  credit: 0,
  mark: 0,
  reason: { code: 'both-spellings' },
};
