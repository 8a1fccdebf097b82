import type { QuestionMap, QuestionTypeName, Text } from '../generated/types.ts';
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
  read(question: QuestionMap[T], value: unknown): Read<Response>;
  /** Response → credit. Total, the same every time, and it changes nothing. */
  grade(question: QuestionMap[T], response: Response): Graded;
  /** The model answer, as a response in JSON. It earns credit 1. */
  key(question: QuestionMap[T]): unknown;
  /** What to ask of the candidate. */
  present(question: QuestionMap[T]): Interaction;
  /** Sense beyond the schema. */
  check?(question: QuestionMap[T]): Iterable<QuestionProblem>;
}

/** A response read and graded. */
export type Marked =
  | ({ readonly kind: 'answer' } & Graded)
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/** A question type as the engine sees it: its response type is its own affair. */
export interface QuestionType<T extends QuestionTypeName> {
  readonly name: T;
  /** Reads and grades any JSON value. */
  mark(question: QuestionMap[T], value: unknown): Marked;
  key(question: QuestionMap[T]): unknown;
  present(question: QuestionMap[T]): Interaction;
  check(question: QuestionMap[T]): Iterable<QuestionProblem>;
}

/** Makes a question type of its five functions. */
export const defineQuestionType = <T extends QuestionTypeName, Response>(
  definition: QuestionTypeDefinition<T, Response>,
): QuestionType<T> => ({
  name: definition.name,
  mark: (question, value) => {
    const read = definition.read(question, value);
    return read.kind === 'answer' ? { kind: 'answer', ...definition.grade(question, read.response) } : read;
  },
  key: definition.key,
  present: definition.present,
  check: (question) => definition.check?.(question) ?? [],
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
