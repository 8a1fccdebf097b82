// Generated from the files of the folder by `npm run generate`; do not edit.
import type { QuestionTypeMessages } from '../cli/messages/contract.ts';
import cloze from '../cli/messages/question-types/cloze.ts';
import essay from '../cli/messages/question-types/essay.ts';
import matching from '../cli/messages/question-types/matching.ts';
import multipleResponse from '../cli/messages/question-types/multiple-response.ts';
import numerical from '../cli/messages/question-types/numerical.ts';
import ordering from '../cli/messages/question-types/ordering.ts';
import shortAnswer from '../cli/messages/question-types/short-answer.ts';
import singleChoice from '../cli/messages/question-types/single-choice.ts';
import trueFalse from '../cli/messages/question-types/true-false.ts';
import type { QuestionTypeName } from './types.ts';

export const questionTypeMessages = {
  'cloze': cloze,
  'essay': essay,
  'matching': matching,
  'multiple-response': multipleResponse,
  'numerical': numerical,
  'ordering': ordering,
  'short-answer': shortAnswer,
  'single-choice': singleChoice,
  'true-false': trueFalse,
} as const satisfies { readonly [T in QuestionTypeName]: QuestionTypeMessages };
