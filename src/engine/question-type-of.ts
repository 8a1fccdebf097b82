import type { Interaction } from '../core/interaction.ts';
import {
  type Explain,
  type Marked,
  oncePerQuestion,
  type PartTypes,
  type QuestionProblem,
  type QuestionType,
} from '../core/question-type.ts';
import { questionTypes } from '../generated/question-types.ts';
import type { Blank, Question, QuestionMap, QuestionTypeName } from '../generated/types.ts';

const typeOf = <T extends QuestionTypeName>(question: QuestionMap[T] & { readonly type: T }): QuestionType<T> => {
  const types: { readonly [Name in QuestionTypeName]: QuestionType<Name> } = questionTypes;
  return types[question.type];
};

/** A blank as a question of its own, without words of its own. */
const asQuestion = oncePerQuestion((part: Blank): Question => {
  const { weight: _, ...fields } = part;
  return { id: 'blank', topic: 'blank', prompt: '-', ...fields };
});

const parts: PartTypes = {
  mark: (part, value, explain) =>
    markResponse(asQuestion(part), value, explain && ((step, values) => explain(`${part.type}:${step}`, values))),
  key: (part, language) => keyOf(asQuestion(part), language),
  accepted: (part, language) => acceptedOf(asQuestion(part), language),
  present: (part) => presentQuestion(asQuestion(part)),
  check: (part) => checkQuestion(asQuestion(part)),
};

/** Reads and grades a JSON value as its question's type does. */
export const markResponse = (question: Question, value: unknown, explain?: Explain): Marked =>
  typeOf<QuestionTypeName>(question).mark(question, value, parts, explain);

/** A question's model answer, as a response in JSON; its texts are in the language, else in their first one. */
export const keyOf = (question: Question, language = ''): unknown =>
  typeOf<QuestionTypeName>(question).key(question, parts, language);

/** The model answer to be shown: where one of several texts, numbers or targets is right, a list of them stands there. */
export const acceptedOf = (question: Question, language: string): unknown =>
  typeOf<QuestionTypeName>(question).accepted(question, parts, language);

/** What a question asks of a candidate. */
export const presentQuestion = (question: Question): Interaction =>
  typeOf<QuestionTypeName>(question).present(question, parts);

/** What a question's type finds wrong with it beyond the schema. */
export const checkQuestion = (question: Question): Iterable<QuestionProblem> =>
  typeOf<QuestionTypeName>(question).check(question, parts);
