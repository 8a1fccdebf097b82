import type { ChoiceStatistics, Flag, QuestionStatistics, ReportExam } from '../../generated/types.ts';
import type { Messages } from '../messages/en.ts';
import { figureText, percentText } from './figure-text.ts';
import { numberOf } from './questions.ts';

/** Choices that so few of those who answered take are unused. */
const unusedShare = 0.05;

const greatest = (
  choices: readonly ChoiceStatistics[],
  figure: (choice: ChoiceStatistics) => number | null,
): ChoiceStatistics | undefined => {
  const value = (choice: ChoiceStatistics): number => figure(choice) ?? Number.NEGATIVE_INFINITY;
  return choices.reduce<ChoiceStatistics | undefined>(
    (best, choice) => (best === undefined || value(choice) > value(best) ? choice : best),
    undefined,
  );
};

/** The flags that are to be said: of those that say the same, the strongest one. */
export const flagsToSay = (flags: readonly Flag[]): readonly Flag[] =>
  flags.filter((flag) => flag !== 'low-discrimination' || !flags.includes('negative-discrimination'));

/**
 * A sentence that says what to look at in a question, with its number in the exam and its own figures. Names of choices
 * in it are as the report has them: untrusted.
 */
export const flagSentence = (words: Messages, exam: ReportExam, question: QuestionStatistics, flag: Flag): string => {
  const { sentences } = words.analyze;
  const { choices = [], facility, discrimination, answered } = question;
  const number = numberOf(exam, question);
  const wrong = choices.filter(({ key }) => !key);
  const keys = choices.filter(({ key }) => key);
  const named = (choice: ChoiceStatistics | undefined): string => `\`${choice?.choice ?? ''}\``;
  const own = figureText(words, discrimination);
  switch (flag) {
    case 'suspected-wrong-key': {
      const [rival, key] = [greatest(wrong, (one) => one.discrimination), greatest(keys, (one) => one.discrimination)];
      const of = (choice: ChoiceStatistics | undefined): string => figureText(words, choice?.discrimination ?? null);
      return sentences[flag](number, named(rival), of(rival), named(key), of(key));
    }
    case 'negative-discrimination':
    case 'low-discrimination':
      return sentences[flag](number, own);
    case 'too-easy':
    case 'too-hard':
      return sentences[flag](number, percentText(facility));
    case 'unused-choice': {
      const unused = choices.filter(({ share }) => share !== null && share < unusedShare);
      const list = words.analyze.list(unused.map((choice) => `${named(choice)} (${choice.count})`));
      const isDecision = exam.items[number - 1]?.type === 'true-false';
      return sentences[isDecision ? 'unused-decision' : flag](number, list, answered);
    }
    case 'key-rivalled': {
      const [rival, key] = [greatest(wrong, (one) => one.upper), greatest(keys, (one) => one.upper)];
      const of = (choice: ChoiceStatistics | undefined): string => percentText(choice?.upper ?? null);
      return sentences[flag](number, of(rival), named(rival), of(key), named(key));
    }
  }
};
