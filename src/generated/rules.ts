// Generated from the files of the folder by `npm run generate`; do not edit.
import absoluteWords from '../rules/absolute-words.ts';
import acceptedEqualsWrong from '../rules/accepted-equals-wrong.ts';
import allOfTheAbove from '../rules/all-of-the-above.ts';
import answerNotComplete from '../rules/answer-not-complete.ts';
import answerNotInChoices from '../rules/answer-not-in-choices.ts';
import asOfFuture from '../rules/as-of-future.ts';
import blankMarks from '../rules/blank-marks.ts';
import brokenPattern from '../rules/broken-pattern.ts';
import choiceNamesChoice from '../rules/choice-names-choice.ts';
import controlCharacters from '../rules/control-characters.ts';
import creditOfKey from '../rules/credit-of-key.ts';
import creditOverOne from '../rules/credit-over-one.ts';
import creditSum from '../rules/credit-sum.ts';
import cutText from '../rules/cut-text.ts';
import disableComment from '../rules/disable-comment.ts';
import duplicateBank from '../rules/duplicate-bank.ts';
import duplicateExam from '../rules/duplicate-exam.ts';
import duplicateId from '../rules/duplicate-id.ts';
import equalChoices from '../rules/equal-choices.ts';
import equalPrompts from '../rules/equal-prompts.ts';
import examBrokenBank from '../rules/exam-broken-bank.ts';
import examDraftQuestion from '../rules/exam-draft-question.ts';
import examEmptySection from '../rules/exam-empty-section.ts';
import examHurried from '../rules/exam-hurried.ts';
import examLetterIds from '../rules/exam-letter-ids.ts';
import examMissingBank from '../rules/exam-missing-bank.ts';
import examMissingLanguage from '../rules/exam-missing-language.ts';
import examNoSuchTime from '../rules/exam-no-such-time.ts';
import examPassByGuessing from '../rules/exam-pass-by-guessing.ts';
import examPassOffScale from '../rules/exam-pass-off-scale.ts';
import examPenaltyAtQuestionFloor from '../rules/exam-penalty-at-question-floor.ts';
import examPoolOneWay from '../rules/exam-pool-one-way.ts';
import examPoolTooSmall from '../rules/exam-pool-too-small.ts';
import examQuestionTwice from '../rules/exam-question-twice.ts';
import examRetiredQuestion from '../rules/exam-retired-question.ts';
import examSectionTwice from '../rules/exam-section-twice.ts';
import examTimes from '../rules/exam-times.ts';
import examUnknownBank from '../rules/exam-unknown-bank.ts';
import examUnknownQuestion from '../rules/exam-unknown-question.ts';
import examUnknownTag from '../rules/exam-unknown-tag.ts';
import examUnknownTopic from '../rules/exam-unknown-topic.ts';
import examUnknownType from '../rules/exam-unknown-type.ts';
import examWorthOverLimit from '../rules/exam-worth-over-limit.ts';
import examWorthsDiffer from '../rules/exam-worths-differ.ts';
import fewChoices from '../rules/few-choices.ts';
import fewQuestionsOnTopic from '../rules/few-questions-on-topic.ts';
import firstUnit from '../rules/first-unit.ts';
import invisibleInKey from '../rules/invisible-in-key.ts';
import keyLongest from '../rules/key-longest.ts';
import keyLongestBias from '../rules/key-longest-bias.ts';
import keyOrder from '../rules/key-order.ts';
import keyPosition from '../rules/key-position.ts';
import longStem from '../rules/long-stem.ts';
import missingField from '../rules/missing-field.ts';
import missingLanguage from '../rules/missing-language.ts';
import missingValue from '../rules/missing-value.ts';
import nearDuplicate from '../rules/near-duplicate.ts';
import negativeStem from '../rules/negative-stem.ts';
import noExplanation from '../rules/no-explanation.ts';
import noQuestions from '../rules/no-questions.ts';
import noReference from '../rules/no-reference.ts';
import noRightAnswer from '../rules/no-right-answer.ts';
import noRightChoice from '../rules/no-right-choice.ts';
import notABank from '../rules/not-a-bank.ts';
import notUtf8 from '../rules/not-utf8.ts';
import numericOrder from '../rules/numeric-order.ts';
import otherReader from '../rules/other-reader.ts';
import outOfRange from '../rules/out-of-range.ts';
import ownTests from '../rules/own-tests.ts';
import patternMatchesEmpty from '../rules/pattern-matches-empty.ts';
import patternMissesKey from '../rules/pattern-misses-key.ts';
import rangesOverlap from '../rules/ranges-overlap.ts';
import relativeToleranceAtZero from '../rules/relative-tolerance-at-zero.ts';
import repeatedWord from '../rules/repeated-word.ts';
import rubricSum from '../rules/rubric-sum.ts';
import sameButForCase from '../rules/same-but-for-case.ts';
import shadowedAnswer from '../rules/shadowed-answer.ts';
import skippedFile from '../rules/skipped-file.ts';
import staleAsOf from '../rules/stale-as-of.ts';
import tabs from '../rules/tabs.ts';
import tellingIds from '../rules/telling-ids.ts';
import tickingEverything from '../rules/ticking-everything.ts';
import translationsDiffer from '../rules/translations-differ.ts';
import translationsEqual from '../rules/translations-equal.ts';
import unknownBlank from '../rules/unknown-blank.ts';
import unknownChoice from '../rules/unknown-choice.ts';
import unknownField from '../rules/unknown-field.ts';
import unknownQuestionType from '../rules/unknown-question-type.ts';
import unknownTopic from '../rules/unknown-topic.ts';
import unquotedText from '../rules/unquoted-text.ts';
import unusedDisable from '../rules/unused-disable.ts';
import unusedTopic from '../rules/unused-topic.ts';
import wordsRange from '../rules/words-range.ts';
import wrongType from '../rules/wrong-type.ts';
import wrongValue from '../rules/wrong-value.ts';
import yamlDocuments from '../rules/yaml-documents.ts';
import yamlDuplicateKey from '../rules/yaml-duplicate-key.ts';
import yamlLimit from '../rules/yaml-limit.ts';
import yamlSyntax from '../rules/yaml-syntax.ts';
import yamlTag from '../rules/yaml-tag.ts';

export const rules = {
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
} as const;

export type RuleId = keyof typeof rules;
