// Generated from the files of the folder by `npm run generate`; do not edit.
import type { QuestionTypeMessages, RuleMessages } from '../cli/messages/contract.ts';
import answerNotComplete from '../cli/messages/rules/answer-not-complete.ts';
import answerNotInChoices from '../cli/messages/rules/answer-not-in-choices.ts';
import blankMarks from '../cli/messages/rules/blank-marks.ts';
import brokenPattern from '../cli/messages/rules/broken-pattern.ts';
import creditSum from '../cli/messages/rules/credit-sum.ts';
import cutText from '../cli/messages/rules/cut-text.ts';
import disableComment from '../cli/messages/rules/disable-comment.ts';
import duplicateBank from '../cli/messages/rules/duplicate-bank.ts';
import duplicateId from '../cli/messages/rules/duplicate-id.ts';
import equalChoices from '../cli/messages/rules/equal-choices.ts';
import firstUnit from '../cli/messages/rules/first-unit.ts';
import missingField from '../cli/messages/rules/missing-field.ts';
import missingLanguage from '../cli/messages/rules/missing-language.ts';
import missingValue from '../cli/messages/rules/missing-value.ts';
import noQuestions from '../cli/messages/rules/no-questions.ts';
import noRightAnswer from '../cli/messages/rules/no-right-answer.ts';
import notABank from '../cli/messages/rules/not-a-bank.ts';
import notUtf8 from '../cli/messages/rules/not-utf8.ts';
import outOfRange from '../cli/messages/rules/out-of-range.ts';
import ownTests from '../cli/messages/rules/own-tests.ts';
import relativeToleranceAtZero from '../cli/messages/rules/relative-tolerance-at-zero.ts';
import rubricSum from '../cli/messages/rules/rubric-sum.ts';
import sameButForCase from '../cli/messages/rules/same-but-for-case.ts';
import skippedFile from '../cli/messages/rules/skipped-file.ts';
import unknownBlank from '../cli/messages/rules/unknown-blank.ts';
import unknownChoice from '../cli/messages/rules/unknown-choice.ts';
import unknownField from '../cli/messages/rules/unknown-field.ts';
import unknownQuestionType from '../cli/messages/rules/unknown-question-type.ts';
import unknownTopic from '../cli/messages/rules/unknown-topic.ts';
import unquotedText from '../cli/messages/rules/unquoted-text.ts';
import unusedDisable from '../cli/messages/rules/unused-disable.ts';
import wrongType from '../cli/messages/rules/wrong-type.ts';
import wrongValue from '../cli/messages/rules/wrong-value.ts';
import yamlDocuments from '../cli/messages/rules/yaml-documents.ts';
import yamlDuplicateKey from '../cli/messages/rules/yaml-duplicate-key.ts';
import yamlLimit from '../cli/messages/rules/yaml-limit.ts';
import yamlSyntax from '../cli/messages/rules/yaml-syntax.ts';
import yamlTag from '../cli/messages/rules/yaml-tag.ts';
import cloze from '../cli/messages/question-types/cloze.ts';
import essay from '../cli/messages/question-types/essay.ts';
import matching from '../cli/messages/question-types/matching.ts';
import multipleResponse from '../cli/messages/question-types/multiple-response.ts';
import numerical from '../cli/messages/question-types/numerical.ts';
import ordering from '../cli/messages/question-types/ordering.ts';
import shortAnswer from '../cli/messages/question-types/short-answer.ts';
import singleChoice from '../cli/messages/question-types/single-choice.ts';
import trueFalse from '../cli/messages/question-types/true-false.ts';
import type { RuleId } from './rules.ts';
import type { QuestionTypeName } from './types.ts';

export const ruleMessages = {
  'answer-not-complete': answerNotComplete,
  'answer-not-in-choices': answerNotInChoices,
  'blank-marks': blankMarks,
  'broken-pattern': brokenPattern,
  'credit-sum': creditSum,
  'cut-text': cutText,
  'disable-comment': disableComment,
  'duplicate-bank': duplicateBank,
  'duplicate-id': duplicateId,
  'equal-choices': equalChoices,
  'first-unit': firstUnit,
  'missing-field': missingField,
  'missing-language': missingLanguage,
  'missing-value': missingValue,
  'no-questions': noQuestions,
  'no-right-answer': noRightAnswer,
  'not-a-bank': notABank,
  'not-utf8': notUtf8,
  'out-of-range': outOfRange,
  'own-tests': ownTests,
  'relative-tolerance-at-zero': relativeToleranceAtZero,
  'rubric-sum': rubricSum,
  'same-but-for-case': sameButForCase,
  'skipped-file': skippedFile,
  'unknown-blank': unknownBlank,
  'unknown-choice': unknownChoice,
  'unknown-field': unknownField,
  'unknown-question-type': unknownQuestionType,
  'unknown-topic': unknownTopic,
  'unquoted-text': unquotedText,
  'unused-disable': unusedDisable,
  'wrong-type': wrongType,
  'wrong-value': wrongValue,
  'yaml-documents': yamlDocuments,
  'yaml-duplicate-key': yamlDuplicateKey,
  'yaml-limit': yamlLimit,
  'yaml-syntax': yamlSyntax,
  'yaml-tag': yamlTag,
} as const satisfies { readonly [R in RuleId]: RuleMessages };

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
