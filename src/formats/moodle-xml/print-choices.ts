import type { AskedChooseMany, AskedChooseOne, ExchangeChoice } from '../../core/exchange.ts';
import { creditUnit, readCredit, share } from '../../core/marks.ts';
import { nearestWeight, sufficientWeight } from './weights.ts';
import { answerElement, valueElement, type Writing } from './writing.ts';

const one = (writing: Writing, { choices }: AskedChooseOne): readonly string[] =>
  choices.map(({ text, right, credit, feedback }) => {
    const weight = right ? '100' : credit === undefined ? '0' : nearestWeight(credit, writing.noteWeight);
    return answerElement(writing, weight, text, 'markdown', feedback);
  });

const many = (writing: Writing, { choices }: AskedChooseMany): readonly string[] => {
  const rights = choices.filter(({ right }) => right).length;
  const hasOwn = choices.some(({ credit }) => credit !== undefined);
  const weightOf = ({ right, credit }: ExchangeChoice): string => {
    const units = hasOwn ? readCredit(credit ?? 0) : share(right ? 1 : -1, right ? rights : choices.length - rights);
    return right && units > 0
      ? sufficientWeight(units, writing.noteWeight)
      : nearestWeight(units / creditUnit, writing.noteWeight);
  };
  return choices.map((choice) => answerElement(writing, weightOf(choice), choice.text, 'markdown', choice.feedback));
};

const fixedElements = ({ fixed }: { readonly fixed?: true }): readonly string[] => [
  valueElement('shuffleanswers', String(fixed !== true)),
  valueElement('answernumbering', 'abc'),
];

/** The elements of a choice. */
export const choiceElements = (writing: Writing, asked: AskedChooseOne | AskedChooseMany): readonly string[] => [
  valueElement('single', String(asked.kind === 'choose-one')),
  ...fixedElements(asked),
  ...(asked.kind === 'choose-one' ? one(writing, asked) : many(writing, asked)),
];
