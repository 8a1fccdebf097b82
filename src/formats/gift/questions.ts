import type { TextFormat } from 'gift-pegjs';
import type { Asked } from '../../core/exchange.ts';
import { htmlToMarkdown } from '../../core/html-markdown.ts';
import { chooseMany, chooseOne, type GiftAsked, number, type OwnLoss, type Say, withArrow, write } from './answers.ts';
import type { GiftQuestion } from './read.ts';

/** Makes Markdown of texts and notes what that loses. */
const openTexts = () => {
  const losses = new Map<string, OwnLoss>();
  const say = (text: TextFormat): string => {
    if (text.format !== 'html') return text.text;
    const { text: markdown, lost, images } = htmlToMarkdown(text.text);
    for (const element of lost)
      losses.set(element, { code: 'html', values: { element }, effect: 'changed', field: 'text' });
    for (const address of images)
      losses.set(address, {
        code: 'image',
        values: { address: address.slice(0, 200) },
        effect: 'changed',
        field: 'text',
      });
    return markdown;
  };
  return { say, losses: (): readonly OwnLoss[] => [...losses.values()] };
};

const match = (say: Say, question: Extract<GiftQuestion, { type: 'Matching' }>): Asked => {
  const sides = question.matchPairs.map(({ subquestion, subanswer }) => ({
    item: withArrow(say(subquestion)),
    target: withArrow(say({ format: subquestion.format === 'html' ? 'html' : 'plain', text: subanswer })),
  }));
  const spare = sides.filter(({ item }) => item === '').map(({ target }) => target);
  return {
    kind: 'match',
    pairs: sides.filter(({ item }) => item !== '').map(({ item, target }) => ({ item, targets: [target] })),
    ...(spare.length > 0 ? { spare } : {}),
  };
};

const decide = (say: Say, question: Extract<GiftQuestion, { type: 'TF' }>): Asked => {
  // The first comment is for those who are wrong, whatever the parser calls it.
  const wrong = question.trueFeedback === null ? '' : say(question.trueFeedback);
  const right = question.falseFeedback === null ? '' : say(question.falseFeedback);
  const [whenTrue, whenFalse] = question.isTrue ? [right, wrong] : [wrong, right];
  const feedback = {
    ...(whenTrue === '' ? {} : { true: whenTrue }),
    ...(whenFalse === '' ? {} : { false: whenFalse }),
  };
  return { kind: 'decide', answer: question.isTrue, ...(Object.keys(feedback).length > 0 ? { feedback } : {}) };
};

const askedOf = (say: Say, question: GiftQuestion, losses: OwnLoss[]): Asked | GiftAsked => {
  switch (question.type) {
    case 'Description':
      return { fault: 'description' };
    case 'TF':
      return decide(say, question);
    case 'Essay':
      return { kind: 'compose' };
    case 'Matching':
      return match(say, question);
    case 'Numerical':
      return number(say, question.choices, losses);
    case 'Short':
      return write(say, question.choices, losses);
    case 'MC': {
      const { choices } = question;
      if (choices.some(({ isCorrect, weight }) => isCorrect && (weight === null || weight === 100)))
        return chooseOne(say, choices);
      return choices.some(({ weight }) => (weight ?? 0) > 0) ? chooseMany(say, choices) : { fault: 'gift-no-right' };
    }
  }
};

/** A question of GIFT as formats exchange it. */
export const giftAsked = (question: GiftQuestion): GiftAsked => {
  const { say, losses } = openTexts();
  const more: OwnLoss[] = [];
  const prompt = say(question.stem);
  const asked = askedOf(say, question, more);
  if (!('kind' in asked)) return asked;
  const general = 'globalFeedback' in question && question.globalFeedback !== null ? say(question.globalFeedback) : '';
  return { prompt, asked, ...(general === '' ? {} : { explanation: general }), losses: [...losses(), ...more] };
};
