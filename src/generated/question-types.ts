// Generated from the files of the folder by `npm run generate`; do not edit.
import type { QuestionType } from '../core/question-type.ts';
import cloze from '../question-types/cloze.ts';
import essay from '../question-types/essay.ts';
import matching from '../question-types/matching.ts';
import multipleResponse from '../question-types/multiple-response.ts';
import numerical from '../question-types/numerical.ts';
import ordering from '../question-types/ordering.ts';
import shortAnswer from '../question-types/short-answer.ts';
import singleChoice from '../question-types/single-choice.ts';
import trueFalse from '../question-types/true-false.ts';
import type { QuestionTypeName } from './types.ts';

export const questionTypes = {
  'cloze': cloze,
  'essay': essay,
  'matching': matching,
  'multiple-response': multipleResponse,
  'numerical': numerical,
  'ordering': ordering,
  'short-answer': shortAnswer,
  'single-choice': singleChoice,
  'true-false': trueFalse,
} as const satisfies { readonly [T in QuestionTypeName]: QuestionType<T> };
