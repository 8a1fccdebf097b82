// Generated from the files of the folder by `npm run generate`; do not edit.
import type { RuleMessages } from '../cli/messages/contract.ts';
import absoluteWords from '../cli/messages/rules/absolute-words.ts';
import acceptedEqualsWrong from '../cli/messages/rules/accepted-equals-wrong.ts';
import allOfTheAbove from '../cli/messages/rules/all-of-the-above.ts';
import answerNotComplete from '../cli/messages/rules/answer-not-complete.ts';
import answerNotInChoices from '../cli/messages/rules/answer-not-in-choices.ts';
import asOfFuture from '../cli/messages/rules/as-of-future.ts';
import blankMarks from '../cli/messages/rules/blank-marks.ts';
import brokenPattern from '../cli/messages/rules/broken-pattern.ts';
import choiceNamesChoice from '../cli/messages/rules/choice-names-choice.ts';
import controlCharacters from '../cli/messages/rules/control-characters.ts';
import creditOfKey from '../cli/messages/rules/credit-of-key.ts';
import creditOverOne from '../cli/messages/rules/credit-over-one.ts';
import creditSum from '../cli/messages/rules/credit-sum.ts';
import cutText from '../cli/messages/rules/cut-text.ts';
import disableComment from '../cli/messages/rules/disable-comment.ts';
import duplicateBank from '../cli/messages/rules/duplicate-bank.ts';
import duplicateExam from '../cli/messages/rules/duplicate-exam.ts';
import duplicateId from '../cli/messages/rules/duplicate-id.ts';
import equalChoices from '../cli/messages/rules/equal-choices.ts';
import equalPrompts from '../cli/messages/rules/equal-prompts.ts';
import examBrokenBank from '../cli/messages/rules/exam-broken-bank.ts';
import examDraftQuestion from '../cli/messages/rules/exam-draft-question.ts';
import examEmptySection from '../cli/messages/rules/exam-empty-section.ts';
import examHurried from '../cli/messages/rules/exam-hurried.ts';
import examLetterIds from '../cli/messages/rules/exam-letter-ids.ts';
import examMissingBank from '../cli/messages/rules/exam-missing-bank.ts';
import examMissingLanguage from '../cli/messages/rules/exam-missing-language.ts';
import examNoSuchTime from '../cli/messages/rules/exam-no-such-time.ts';
import examPassByGuessing from '../cli/messages/rules/exam-pass-by-guessing.ts';
import examPassOffScale from '../cli/messages/rules/exam-pass-off-scale.ts';
import examPenaltyAtQuestionFloor from '../cli/messages/rules/exam-penalty-at-question-floor.ts';
import examPoolOneWay from '../cli/messages/rules/exam-pool-one-way.ts';
import examPoolTooSmall from '../cli/messages/rules/exam-pool-too-small.ts';
import examQuestionTwice from '../cli/messages/rules/exam-question-twice.ts';
import examRetiredQuestion from '../cli/messages/rules/exam-retired-question.ts';
import examSectionTwice from '../cli/messages/rules/exam-section-twice.ts';
import examTimes from '../cli/messages/rules/exam-times.ts';
import examUnknownBank from '../cli/messages/rules/exam-unknown-bank.ts';
import examUnknownQuestion from '../cli/messages/rules/exam-unknown-question.ts';
import examUnknownTag from '../cli/messages/rules/exam-unknown-tag.ts';
import examUnknownTopic from '../cli/messages/rules/exam-unknown-topic.ts';
import examUnknownType from '../cli/messages/rules/exam-unknown-type.ts';
import examWorthOverLimit from '../cli/messages/rules/exam-worth-over-limit.ts';
import examWorthsDiffer from '../cli/messages/rules/exam-worths-differ.ts';
import fewChoices from '../cli/messages/rules/few-choices.ts';
import fewQuestionsOnTopic from '../cli/messages/rules/few-questions-on-topic.ts';
import firstUnit from '../cli/messages/rules/first-unit.ts';
import invisibleInKey from '../cli/messages/rules/invisible-in-key.ts';
import keyLongest from '../cli/messages/rules/key-longest.ts';
import keyLongestBias from '../cli/messages/rules/key-longest-bias.ts';
import keyOrder from '../cli/messages/rules/key-order.ts';
import keyPosition from '../cli/messages/rules/key-position.ts';
import longStem from '../cli/messages/rules/long-stem.ts';
import missingField from '../cli/messages/rules/missing-field.ts';
import missingLanguage from '../cli/messages/rules/missing-language.ts';
import missingValue from '../cli/messages/rules/missing-value.ts';
import nearDuplicate from '../cli/messages/rules/near-duplicate.ts';
import negativeStem from '../cli/messages/rules/negative-stem.ts';
import noExplanation from '../cli/messages/rules/no-explanation.ts';
import noQuestions from '../cli/messages/rules/no-questions.ts';
import noReference from '../cli/messages/rules/no-reference.ts';
import noRightAnswer from '../cli/messages/rules/no-right-answer.ts';
import noRightChoice from '../cli/messages/rules/no-right-choice.ts';
import notABank from '../cli/messages/rules/not-a-bank.ts';
import notUtf8 from '../cli/messages/rules/not-utf8.ts';
import numericOrder from '../cli/messages/rules/numeric-order.ts';
import otherReader from '../cli/messages/rules/other-reader.ts';
import outOfRange from '../cli/messages/rules/out-of-range.ts';
import ownTests from '../cli/messages/rules/own-tests.ts';
import patternMatchesEmpty from '../cli/messages/rules/pattern-matches-empty.ts';
import patternMissesKey from '../cli/messages/rules/pattern-misses-key.ts';
import rangesOverlap from '../cli/messages/rules/ranges-overlap.ts';
import relativeToleranceAtZero from '../cli/messages/rules/relative-tolerance-at-zero.ts';
import repeatedWord from '../cli/messages/rules/repeated-word.ts';
import rubricSum from '../cli/messages/rules/rubric-sum.ts';
import sameButForCase from '../cli/messages/rules/same-but-for-case.ts';
import shadowedAnswer from '../cli/messages/rules/shadowed-answer.ts';
import skippedFile from '../cli/messages/rules/skipped-file.ts';
import staleAsOf from '../cli/messages/rules/stale-as-of.ts';
import tabs from '../cli/messages/rules/tabs.ts';
import tellingIds from '../cli/messages/rules/telling-ids.ts';
import tickingEverything from '../cli/messages/rules/ticking-everything.ts';
import translationsDiffer from '../cli/messages/rules/translations-differ.ts';
import translationsEqual from '../cli/messages/rules/translations-equal.ts';
import unknownBlank from '../cli/messages/rules/unknown-blank.ts';
import unknownChoice from '../cli/messages/rules/unknown-choice.ts';
import unknownField from '../cli/messages/rules/unknown-field.ts';
import unknownQuestionType from '../cli/messages/rules/unknown-question-type.ts';
import unknownTopic from '../cli/messages/rules/unknown-topic.ts';
import unquotedText from '../cli/messages/rules/unquoted-text.ts';
import unusedDisable from '../cli/messages/rules/unused-disable.ts';
import unusedTopic from '../cli/messages/rules/unused-topic.ts';
import wordsRange from '../cli/messages/rules/words-range.ts';
import wrongType from '../cli/messages/rules/wrong-type.ts';
import wrongValue from '../cli/messages/rules/wrong-value.ts';
import yamlDocuments from '../cli/messages/rules/yaml-documents.ts';
import yamlDuplicateKey from '../cli/messages/rules/yaml-duplicate-key.ts';
import yamlLimit from '../cli/messages/rules/yaml-limit.ts';
import yamlSyntax from '../cli/messages/rules/yaml-syntax.ts';
import yamlTag from '../cli/messages/rules/yaml-tag.ts';
import type { RuleId } from './rules.ts';

export const ruleMessages = {
  'absolute-words': absoluteWords,
  'accepted-equals-wrong': acceptedEqualsWrong,
  'all-of-the-above': allOfTheAbove,
  'answer-not-complete': answerNotComplete,
  'answer-not-in-choices': answerNotInChoices,
  'as-of-future': asOfFuture,
  'blank-marks': blankMarks,
  'broken-pattern': brokenPattern,
  'choice-names-choice': choiceNamesChoice,
  'control-characters': controlCharacters,
  'credit-of-key': creditOfKey,
  'credit-over-one': creditOverOne,
  'credit-sum': creditSum,
  'cut-text': cutText,
  'disable-comment': disableComment,
  'duplicate-bank': duplicateBank,
  'duplicate-exam': duplicateExam,
  'duplicate-id': duplicateId,
  'equal-choices': equalChoices,
  'equal-prompts': equalPrompts,
  'exam-broken-bank': examBrokenBank,
  'exam-draft-question': examDraftQuestion,
  'exam-empty-section': examEmptySection,
  'exam-hurried': examHurried,
  'exam-letter-ids': examLetterIds,
  'exam-missing-bank': examMissingBank,
  'exam-missing-language': examMissingLanguage,
  'exam-no-such-time': examNoSuchTime,
  'exam-pass-by-guessing': examPassByGuessing,
  'exam-pass-off-scale': examPassOffScale,
  'exam-penalty-at-question-floor': examPenaltyAtQuestionFloor,
  'exam-pool-one-way': examPoolOneWay,
  'exam-pool-too-small': examPoolTooSmall,
  'exam-question-twice': examQuestionTwice,
  'exam-retired-question': examRetiredQuestion,
  'exam-section-twice': examSectionTwice,
  'exam-times': examTimes,
  'exam-unknown-bank': examUnknownBank,
  'exam-unknown-question': examUnknownQuestion,
  'exam-unknown-tag': examUnknownTag,
  'exam-unknown-topic': examUnknownTopic,
  'exam-unknown-type': examUnknownType,
  'exam-worth-over-limit': examWorthOverLimit,
  'exam-worths-differ': examWorthsDiffer,
  'few-choices': fewChoices,
  'few-questions-on-topic': fewQuestionsOnTopic,
  'first-unit': firstUnit,
  'invisible-in-key': invisibleInKey,
  'key-longest': keyLongest,
  'key-longest-bias': keyLongestBias,
  'key-order': keyOrder,
  'key-position': keyPosition,
  'long-stem': longStem,
  'missing-field': missingField,
  'missing-language': missingLanguage,
  'missing-value': missingValue,
  'near-duplicate': nearDuplicate,
  'negative-stem': negativeStem,
  'no-explanation': noExplanation,
  'no-questions': noQuestions,
  'no-reference': noReference,
  'no-right-answer': noRightAnswer,
  'no-right-choice': noRightChoice,
  'not-a-bank': notABank,
  'not-utf8': notUtf8,
  'numeric-order': numericOrder,
  'other-reader': otherReader,
  'out-of-range': outOfRange,
  'own-tests': ownTests,
  'pattern-matches-empty': patternMatchesEmpty,
  'pattern-misses-key': patternMissesKey,
  'ranges-overlap': rangesOverlap,
  'relative-tolerance-at-zero': relativeToleranceAtZero,
  'repeated-word': repeatedWord,
  'rubric-sum': rubricSum,
  'same-but-for-case': sameButForCase,
  'shadowed-answer': shadowedAnswer,
  'skipped-file': skippedFile,
  'stale-as-of': staleAsOf,
  'tabs': tabs,
  'telling-ids': tellingIds,
  'ticking-everything': tickingEverything,
  'translations-differ': translationsDiffer,
  'translations-equal': translationsEqual,
  'unknown-blank': unknownBlank,
  'unknown-choice': unknownChoice,
  'unknown-field': unknownField,
  'unknown-question-type': unknownQuestionType,
  'unknown-topic': unknownTopic,
  'unquoted-text': unquotedText,
  'unused-disable': unusedDisable,
  'unused-topic': unusedTopic,
  'words-range': wordsRange,
  'wrong-type': wrongType,
  'wrong-value': wrongValue,
  'yaml-documents': yamlDocuments,
  'yaml-duplicate-key': yamlDuplicateKey,
  'yaml-limit': yamlLimit,
  'yaml-syntax': yamlSyntax,
  'yaml-tag': yamlTag,
} as const satisfies { readonly [R in RuleId]: RuleMessages };
