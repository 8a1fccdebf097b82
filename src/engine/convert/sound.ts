import type { Asked, ExchangeChoice, ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss } from '../../core/format.ts';
import { creditUnit, readCredit } from '../../core/marks.ts';
import { comparableText } from '../../core/text.ts';
import { slugOf } from './slug.ts';

type OwnLoss = Omit<Loss, 'question' | 'place'>;

/** A question with what had to be changed of it. */
export interface Mended {
  readonly question: ExchangeQuestion;
  readonly losses: readonly OwnLoss[];
}

/** Choices that nobody can tell apart, and that say the same, are one. */
const withoutRepeats = (choices: readonly ExchangeChoice[], losses: OwnLoss[]): readonly ExchangeChoice[] => {
  const kept: ExchangeChoice[] = [];
  for (const choice of choices) {
    const form = comparableText(choice.text, { case: true, accents: true });
    const twin = kept.find(
      (one) => one.right === choice.right && comparableText(one.text, { case: true, accents: true }) === form,
    );
    if (twin && choice.credit === undefined)
      losses.push({ code: 'repeated-choice', values: { text: choice.text }, effect: 'dropped', field: 'choices' });
    else kept.push(choice);
  }
  return kept;
};

/** The most parts whose rounded shares are still taken for shares. */
const mostShares = 20;

/** Equal weights that nearly sum to 1 (33 % three times) as the shares that they stand for. */
const withShares = (choices: readonly ExchangeChoice[], losses: OwnLoss[]): readonly ExchangeChoice[] => {
  const positive = choices.filter(({ credit }) => credit !== undefined && readCredit(credit) > 0);
  const [first] = positive;
  const count = positive.length;
  const units = readCredit(first?.credit ?? 0);
  if (count < 2 || count > mostShares || positive.some(({ credit }) => readCredit(credit ?? 0) !== units))
    return choices;
  const off = Math.abs(units * count - creditUnit);
  if (off <= creditUnit / 10_000 || off > creditUnit * 0.035) return choices;
  const share = `1/${count}`;
  losses.push({
    code: 'weights-as-shares',
    values: { percent: Number(((100 * units) / creditUnit).toFixed(5)), count, share },
    effect: 'changed',
    field: 'choice-credit',
  });
  return choices.map((choice) => (positive.includes(choice) ? { ...choice, credit: share } : choice));
};

const mendAsked = (asked: Asked, losses: OwnLoss[]): Asked => {
  switch (asked.kind) {
    case 'choose-one':
      return { ...asked, choices: withoutRepeats(asked.choices, losses) };
    case 'choose-many':
      return { ...asked, choices: withShares(withoutRepeats(asked.choices, losses), losses) };
    case 'write': {
      const seen = new Set<string>();
      return {
        ...asked,
        accepted: asked.accepted.filter(({ text }) => {
          const form = comparableText(text, { case: true, accents: true });
          return !seen.has(form) && seen.add(form);
        }),
      };
    }
    default:
      return asked;
  }
};

const longestTag = 100;

/** What a bank takes of a question as a source has it: tags as slugs, points in hundredths, each choice once. */
export const mended = (question: ExchangeQuestion): Mended => {
  const losses: OwnLoss[] = [];
  const asked = mendAsked(question.asked, losses);
  const { tags, points, ...rest } = question;
  const slugs = tags && [...new Set(tags.map((tag) => slugOf(tag, 'tag').slice(0, longestTag)))];
  const odd = tags?.find((tag) => slugOf(tag, 'tag') !== tag);
  if (odd !== undefined)
    losses.push({
      code: 'tag-as-slug',
      values: { tag: odd, slug: slugOf(odd, 'tag') },
      effect: 'changed',
      field: 'tags',
    });
  const hundredths = points === undefined ? undefined : Math.round(points * 100) / 100;
  const isWorth = hundredths !== undefined && hundredths > 0 && hundredths <= 3300;
  if (points !== undefined && (!isWorth || hundredths !== points))
    losses.push({ code: 'points', values: { points }, effect: isWorth ? 'changed' : 'dropped', field: 'points' });
  return {
    question: {
      ...rest,
      asked,
      ...(slugs && slugs.length > 0 ? { tags: slugs } : {}),
      ...(isWorth && hundredths !== 1 ? { points: hundredths } : {}),
    },
    losses,
  };
};
