// Generated from the files of the folder by `npm run generate`; do not edit.
import answerNotComplete from '../rules/answer-not-complete.ts';
import answerNotInChoices from '../rules/answer-not-in-choices.ts';
import blankMarks from '../rules/blank-marks.ts';
import brokenPattern from '../rules/broken-pattern.ts';
import creditSum from '../rules/credit-sum.ts';
import cutText from '../rules/cut-text.ts';
import disableComment from '../rules/disable-comment.ts';
import duplicateBank from '../rules/duplicate-bank.ts';
import duplicateId from '../rules/duplicate-id.ts';
import equalChoices from '../rules/equal-choices.ts';
import firstUnit from '../rules/first-unit.ts';
import missingField from '../rules/missing-field.ts';
import missingLanguage from '../rules/missing-language.ts';
import missingValue from '../rules/missing-value.ts';
import noQuestions from '../rules/no-questions.ts';
import noRightAnswer from '../rules/no-right-answer.ts';
import notABank from '../rules/not-a-bank.ts';
import notUtf8 from '../rules/not-utf8.ts';
import outOfRange from '../rules/out-of-range.ts';
import ownTests from '../rules/own-tests.ts';
import relativeToleranceAtZero from '../rules/relative-tolerance-at-zero.ts';
import rubricSum from '../rules/rubric-sum.ts';
import sameButForCase from '../rules/same-but-for-case.ts';
import skippedFile from '../rules/skipped-file.ts';
import unknownBlank from '../rules/unknown-blank.ts';
import unknownChoice from '../rules/unknown-choice.ts';
import unknownField from '../rules/unknown-field.ts';
import unknownQuestionType from '../rules/unknown-question-type.ts';
import unknownTopic from '../rules/unknown-topic.ts';
import unquotedText from '../rules/unquoted-text.ts';
import unusedDisable from '../rules/unused-disable.ts';
import wrongType from '../rules/wrong-type.ts';
import wrongValue from '../rules/wrong-value.ts';
import yamlDocuments from '../rules/yaml-documents.ts';
import yamlDuplicateKey from '../rules/yaml-duplicate-key.ts';
import yamlLimit from '../rules/yaml-limit.ts';
import yamlSyntax from '../rules/yaml-syntax.ts';
import yamlTag from '../rules/yaml-tag.ts';

export const rules = {
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
} as const;

export type RuleId = keyof typeof rules;
