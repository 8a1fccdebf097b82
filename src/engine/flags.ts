import type { ChoiceStatistics, Flag, QuestionStatistics } from '../generated/types.ts';
import type { ExamFrame, ItemFrame } from './exam-frame.ts';

/** A flag needs at least so many answers. */
const fewestAnswers = 20;
const easy = 0.95;
const weak = 0.1;
const unused = 0.05;

type Figures = Pick<QuestionStatistics, 'answered' | 'facility' | 'discrimination'>;

/** Facility under this is what guessing gives, less what wrong guesses cost; for a single choice or a true-false. */
const guessed = ({ type, choices }: ItemFrame, penalty: ExamFrame['penalty']): number | undefined => {
  if (type !== 'single-choice' && type !== 'true-false') return undefined;
  const right = 1 / choices.length;
  return penalty === 'guessing' ? 0 : right - penalty * (1 - right);
};

const most = (figures: readonly (number | null)[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...figures.map((figure) => figure ?? Number.NEGATIVE_INFINITY));

/** What asks for attention in a question's figures. */
export const flagsOf = (
  item: ItemFrame,
  penalty: ExamFrame['penalty'],
  { answered, facility, discrimination }: Figures,
  choices: readonly ChoiceStatistics[],
): readonly Flag[] => {
  if (answered < fewestAnswers) return [];
  const keys = choices.filter(({ key }) => key);
  const wrong = choices.filter(({ key }) => !key);
  const byGuessing = guessed(item, penalty);
  const isNegative = discrimination !== null && discrimination < 0;
  const outdone = (figure: (choice: ChoiceStatistics) => number | null): boolean =>
    keys.length > 0 && most(wrong.map(figure)) > most(keys.map(figure));
  const found: readonly (readonly [Flag, boolean])[] = [
    ['suspected-wrong-key', isNegative && outdone((choice) => choice.discrimination)],
    ['negative-discrimination', isNegative],
    ['low-discrimination', discrimination !== null && discrimination < weak],
    ['too-easy', facility !== null && facility > easy],
    ['too-hard', facility !== null && byGuessing !== undefined && facility < byGuessing],
    ['unused-choice', choices.some(({ share }) => share !== null && share < unused)],
    ['key-rivalled', outdone(({ upper }) => upper)],
  ];
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []));
};
