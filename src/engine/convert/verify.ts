import type { Asked, ExchangeQuestion } from '../../core/exchange.ts';
import type { Format, Loss, PrintedBank } from '../../core/format.ts';
import { creditUnit, readCredit } from '../../core/marks.ts';
import type { Credit } from '../../generated/types.ts';
import { plainCredit } from './credit.ts';
import { withoutUsualCredits } from './from-exchange.ts';
import { mended } from './sound.ts';

type Outcome = { readonly credit?: Credit };

const plainOutcome = <T extends Outcome>(one: T): T =>
  one.credit === undefined || readCredit(one.credit) === creditUnit
    ? (Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'credit')) as T)
    : { ...one, credit: plainCredit(one.credit) };

const plainAsked = (asked: Asked): Asked => {
  switch (asked.kind) {
    case 'choose-one':
      return {
        ...asked,
        choices: asked.choices.map((choice) =>
          choice.credit === undefined ? choice : { ...choice, credit: plainCredit(choice.credit) },
        ),
      };
    case 'choose-many':
      return {
        ...asked,
        choices: withoutUsualCredits(asked.choices).map((choice) =>
          choice.credit === undefined ? choice : { ...choice, credit: plainCredit(choice.credit) },
        ),
      };
    case 'write':
      return {
        ...asked,
        accepted: asked.accepted.map(plainOutcome),
        ...(asked.patterns ? { patterns: asked.patterns.map(plainOutcome) } : {}),
      };
    case 'number':
      return { ...asked, accepted: asked.accepted.map(plainOutcome) };
    case 'fill': {
      const pieces = asked.pieces.filter((piece) => piece !== '');
      return {
        ...asked,
        pieces: pieces.map((piece) =>
          typeof piece === 'string' ? piece : { ...piece, asked: plainAsked(piece.asked) as typeof piece.asked },
        ),
      };
    }
    default:
      return asked;
  }
};

const sortedKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value;

/** A question in the one form in which two that say the same are the same text; its id stays out where it is not carried. */
export const comparableQuestion = (question: ExchangeQuestion, withId: boolean): string => {
  const { id, topic, ...rest } = mended(question).question;
  const path = topic.length === 0 ? ['General'] : topic;
  return JSON.stringify({ ...rest, asked: plainAsked(rest.asked), topic: path, ...(withId ? { id } : {}) }, sortedKeys);
};

/** Reads what was printed, and names the questions that do not come back as they went. */
export const unlikeQuestions = async (
  banks: readonly PrintedBank[],
  format: Format,
  content: string | Uint8Array,
): Promise<readonly Loss[]> => {
  if (format.lossless !== true || !format.parse || banks.length > 1) return [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const text = typeof content === 'string' ? content : '';
  const parsed = await format.parse({ file: '-', text, bytes, documents: [] });
  const withId = format.carries.features.includes('id');
  const withTopic = format.carries.features.includes('topic');
  const plain = (question: ExchangeQuestion): string =>
    comparableQuestion(withTopic ? question : { ...question, topic: [] }, withId);
  const back = new Map<string, number>();
  for (const { question } of parsed.questions) {
    const form = plain(question);
    back.set(form, (back.get(form) ?? 0) + 1);
  }
  return banks
    .flatMap(({ questions }) => questions)
    .flatMap((question): readonly Loss[] => {
      const form = plain(question);
      const left = back.get(form) ?? 0;
      back.set(form, left - 1);
      return left > 0 ? [] : [{ code: 'comes-back', effect: 'changed', question: question.id }];
    });
};
