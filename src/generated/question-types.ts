// Generated from the files of the folder by `npm run generate`; do not edit.
import type { QuestionType } from '../core/question-type.ts';
import multipleResponse from '../question-types/multiple-response.ts';
import shortAnswer from '../question-types/short-answer.ts';
import singleChoice from '../question-types/single-choice.ts';
import trueFalse from '../question-types/true-false.ts';
import type { QuestionTypeName } from './types.ts';

export const questionTypes = {
  'multiple-response': multipleResponse,
  'short-answer': shortAnswer,
  'single-choice': singleChoice,
  'true-false': trueFalse,
} as const satisfies { readonly [T in QuestionTypeName]: QuestionType<T> };
