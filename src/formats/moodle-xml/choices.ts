import type { Asked, ExchangeChoice } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { childrenOf, type Fault, innerText, isYes, numberIn, plainChild } from './nodes.ts';
import { feedbackOf, note, type Reading, textOf } from './reading.ts';
import { creditOfPercent, permittedWeights } from './weights.ts';

/** An answer with its weight in percent. */
export interface Weighed {
  readonly element: XmlElement;
  readonly weight: number;
}

/** The answers of a question with their weights, or the first weight that is none. */
export const weighedAnswers = ({ element }: Reading): readonly Weighed[] | Fault => {
  const answers: Weighed[] = [];
  for (const answer of childrenOf(element, 'answer')) {
    const { fraction = '0' } = answer.attributes;
    const weight = numberIn(fraction);
    if (weight === undefined || Math.abs(weight) > 100) return { fault: 'moodle-fraction', values: { fraction } };
    answers.push({ element: answer, weight });
  }
  return answers;
};

const isOdd = (weight: number): boolean =>
  weight !== 0 && !permittedWeights.some((one) => Math.abs(one - Math.abs(weight)) < 0.001);

/** Reads a choice; weights are kept as they are written, and those that Moodle would refuse are named. */
export const chooseAsked = (reading: Reading): Asked | Fault => {
  const answers = weighedAnswers(reading);
  if ('fault' in answers) return answers;
  const { element } = reading;
  const single = plainChild(element, 'single');
  const fixed = /^(?:0|false)$/.test(plainChild(element, 'shuffleanswers')) ? { fixed: true as const } : {};
  const isSingle = element.children.every(({ name }) => name !== 'single') || isYes(single);
  const full = answers.findIndex(({ weight }) => weight === 100);
  const isRight = ({ weight }: Weighed, index: number): boolean => (isSingle ? index === full : weight > 0);
  if (!answers.some(isRight)) return { fault: 'gift-no-right' };
  const odd = answers.find(({ weight }) => isOdd(weight));
  if (odd)
    note(reading, {
      code: 'moodle-odd-weight',
      values: { percent: odd.weight },
      effect: 'changed',
      field: 'choice-credit',
    });
  const choices = answers.map((answer, index): ExchangeChoice => {
    const right = isRight(answer, index);
    return {
      text: textOf(reading, answer.element),
      right,
      ...((isSingle && right) || answer.weight === 0 ? {} : { credit: creditOfPercent(answer.weight) }),
      ...feedbackOf(reading, answer.element),
    };
  });
  return { kind: isSingle ? 'choose-one' : 'choose-many', choices, ...fixed };
};

/** Reads true or false; of old files, where the answers have other words, the first one is true. */
export const decideAsked = (reading: Reading): Asked | Fault => {
  const answers = weighedAnswers(reading);
  if ('fault' in answers) return answers;
  const isWorded = answers.every(({ element }) => /^(?:true|false)$/.test(innerText(element)));
  const isTrue = ({ element }: Weighed, index: number): boolean =>
    isWorded ? innerText(element) === 'true' : index === 0;
  const right = answers.filter(({ weight }) => weight === 100);
  const [only] = right;
  if (answers.length !== 2 || right.length !== 1 || only === undefined) return { fault: 'moodle-true-false' };
  const told = (wanted: boolean): string | undefined => {
    const answer = answers.find((one, index) => isTrue(one, index) === wanted);
    return answer && feedbackOf(reading, answer.element).feedback;
  };
  const [whenTrue, whenFalse] = [told(true), told(false)];
  const feedback = {
    ...(whenTrue === undefined ? {} : { true: whenTrue }),
    ...(whenFalse === undefined ? {} : { false: whenFalse }),
  };
  return {
    kind: 'decide',
    answer: isTrue(only, answers.indexOf(only)),
    ...(Object.keys(feedback).length > 0 ? { feedback } : {}),
  };
};
