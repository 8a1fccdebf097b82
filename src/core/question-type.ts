import type { Blank, QuestionMap, QuestionTypeName, Text } from '../generated/types.ts';
import type { Interaction } from './interaction.ts';
import type { Credit } from './marks.ts';

/** Why a response is no answer to its question: a code for the catalogue of messages, and what fills it in. */
export interface InvalidReason {
  readonly code: string;
  readonly values?: MessageValues;
}

export type MessageValues = { readonly [name: string]: string | number };

/** What became of reading a response. */
export type Read<Response> =
  | { readonly kind: 'answer'; readonly response: Response }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/** What a response earned, and what to say to those who gave it. */
export interface Graded {
  readonly credit: Credit;
  readonly feedback?: Text;
  /** How many answers a guesser has to choose from, where a wrong answer may be penalised: credit 0, not given by the author. */
  readonly guesses?: number;
}

/** A response that only a person can mark. */
export const needsReview = 'needs-review';

/** One step on the way from a response to its credit: a code for the catalogue of messages, and what fills it in. */
export interface TraceStep {
  readonly step: string;
  readonly values?: MessageValues;
}

/** Takes down the steps of grading; given only where somebody asked how a mark came about. */
export type Explain = (step: string, values?: MessageValues) => void;

/** The question types that a part of another question may have, as that question sees them. */
export interface PartTypes {
  mark(part: Blank, value: unknown, explain?: Explain): Marked;
  key(part: Blank, language: string): unknown;
  accepted(part: Blank, language: string): unknown;
  present(part: Blank): Interaction;
  check(part: Blank): Iterable<QuestionProblem>;
}

/** Something wrong with a question that its schema cannot say: a rule's id, and a JSON Pointer below the question. */
export interface QuestionProblem {
  readonly rule: string;
  readonly pointer: string;
  readonly values?: MessageValues;
}

/** The five pure functions that are a question type, with its own response type inside. */
export interface QuestionTypeDefinition<T extends QuestionTypeName, Response> {
  readonly name: T;
  /** JSON, never blank → a response, or why it is none. Total: it never throws. */
  read(question: QuestionMap[T], value: unknown, parts: PartTypes): Read<Response>;
  /** Response → credit. Total, the same every time, and it changes nothing. */
  grade(question: QuestionMap[T], response: Response, parts: PartTypes, explain?: Explain): Graded | typeof needsReview;
  /** The model answer in a language, as a response in JSON. It earns credit 1, where a machine can mark it. */
  key(question: QuestionMap[T], parts: PartTypes, language: string): unknown;
  /** All that earns credit 1: the key, and in place of a text, number or target that is one of several a list of them, that of the key first. */
  accepted?(question: QuestionMap[T], parts: PartTypes, language: string): unknown;
  /** What to ask of the candidate. */
  present(question: QuestionMap[T], parts: PartTypes): Interaction;
  /** Sense beyond the schema. */
  check?(question: QuestionMap[T], parts: PartTypes): Iterable<QuestionProblem>;
}

/** A response read and graded; `response` is what was read, as the type has it. */
export type Marked =
  | ({ readonly kind: 'answer'; readonly response: unknown } & Graded)
  | { readonly kind: typeof needsReview }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/** A question type as the engine sees it: its response type is its own affair. */
export interface QuestionType<T extends QuestionTypeName> {
  readonly name: T;
  /** Reads and grades any JSON value. */
  mark(question: QuestionMap[T], value: unknown, parts: PartTypes, explain?: Explain): Marked;
  key(question: QuestionMap[T], parts: PartTypes, language: string): unknown;
  accepted(question: QuestionMap[T], parts: PartTypes, language: string): unknown;
  present(question: QuestionMap[T], parts: PartTypes): Interaction;
  check(question: QuestionMap[T], parts: PartTypes): Iterable<QuestionProblem>;
}

/** Makes a question type of its five functions. */
export const defineQuestionType = <T extends QuestionTypeName, Response>(
  definition: QuestionTypeDefinition<T, Response>,
): QuestionType<T> => ({
  name: definition.name,
  mark: (question, value, parts, explain) => {
    const read = definition.read(question, value, parts);
    if (read.kind !== 'answer') return read;
    const graded = definition.grade(question, read.response, parts, explain);
    return graded === needsReview ? { kind: needsReview } : { kind: 'answer', response: read.response, ...graded };
  },
  key: definition.key,
  accepted: definition.accepted ?? definition.key,
  present: definition.present,
  check: (question, parts) => definition.check?.(question, parts) ?? [],
});

export const answer = <Response>(response: Response): Read<Response> => ({ kind: 'answer', response });
export const unanswered = { kind: 'unanswered' } as const;
export const invalid = (code: string, values?: MessageValues): Read<never> => ({
  kind: 'invalid',
  reason: values ? { code, values } : { code },
});

/** Remembers what was worked out of a question, so that a batch works it out once. */
export const oncePerQuestion = <Question extends object, Result>(work: (question: Question) => Result) => {
  const known = new WeakMap<Question, Result>();
  return (question: Question): Result => {
    const seen = known.get(question);
    if (seen !== undefined) return seen;
    const result = work(question);
    known.set(question, result);
    return result;
  };
};
