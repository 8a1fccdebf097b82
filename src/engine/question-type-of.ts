import type { QuestionType } from '../core/question-type.ts';
import { questionTypes } from '../generated/question-types.ts';
import type { QuestionMap, QuestionTypeName } from '../generated/types.ts';

/** The type that a question names. */
export const questionTypeOf = <T extends QuestionTypeName>(
  question: QuestionMap[T] & { readonly type: T },
): QuestionType<T> => {
  const types: { readonly [Name in QuestionTypeName]: QuestionType<Name> } = questionTypes;
  return types[question.type];
};
