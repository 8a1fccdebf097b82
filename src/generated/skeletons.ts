// Generated from the files of the folder by `npm run generate`; do not edit.
import type { Skeleton } from '../cli/messages/contract.ts';
import cloze from '../cli/messages/skeletons/cloze.ts';
import essay from '../cli/messages/skeletons/essay.ts';
import matching from '../cli/messages/skeletons/matching.ts';
import multipleResponse from '../cli/messages/skeletons/multiple-response.ts';
import numerical from '../cli/messages/skeletons/numerical.ts';
import ordering from '../cli/messages/skeletons/ordering.ts';
import shortAnswer from '../cli/messages/skeletons/short-answer.ts';
import singleChoice from '../cli/messages/skeletons/single-choice.ts';
import trueFalse from '../cli/messages/skeletons/true-false.ts';
import type { QuestionTypeName } from './types.ts';

export const skeletons = {
  'cloze': cloze,
  'essay': essay,
  'matching': matching,
  'multiple-response': multipleResponse,
  'numerical': numerical,
  'ordering': ordering,
  'short-answer': shortAnswer,
  'single-choice': singleChoice,
  'true-false': trueFalse,
} as const satisfies { readonly [T in QuestionTypeName]: Skeleton };
