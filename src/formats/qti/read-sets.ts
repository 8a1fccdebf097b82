import type { Asked, ExchangeChoice } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { fitMany, fitOrder } from './fit-sets.ts';
import { readFeedback } from './read-feedback.ts';
import { changed, choosables, isShuffled, outcomeOf, pinsOf, type Reading, type Refusal } from './reading.ts';
import { asValue, type Value } from './values.ts';

/** What an item asks, and what it is worth when all is right. */
export interface AskedItem {
  readonly asked: Asked;
  readonly full: number;
  readonly explanation?: string;
}

/** A choice of several. */
export const readMany = (reading: Reading, interaction: XmlElement): AskedItem | Refusal => {
  const variable = interaction.attributes.responseIdentifier ?? '';
  const choices = choosables(interaction, ['simpleChoice', 'hottext']);
  const given = (ids: readonly string[]): Record<string, Value | undefined> => ({
    [variable]: asValue('multiple', ids),
  });
  const correct = (reading.scorer.responses.get(variable)?.correct?.items ?? []).map(String);
  const fit = fitMany(
    choices.map(({ id }) => id),
    correct,
    (ids) => outcomeOf(reading, given(ids)).score,
  );
  if (!fit) return { code: 'qti-no-key' };
  if (!fit.isExact) reading.losses.push(changed('qti-scoring', undefined, 'scoring'));
  const shuffled = isShuffled(interaction, choices);
  const pins = pinsOf(reading, choices, shuffled);
  const { told, explanation } = readFeedback(
    reading,
    choices.map(({ id }) => ({ name: id, given: given([id]) })),
    given(fit.key),
  );
  return {
    full: fit.full,
    ...(explanation === undefined ? {} : { explanation }),
    asked: {
      kind: 'choose-many',
      choices: choices.map(({ id, text, feedback: own }, at): ExchangeChoice => {
        const feedback = own ?? told.get(id);
        const credit = fit.credits?.get(id);
        return {
          text,
          right: fit.key.includes(id),
          ...(credit === undefined || credit === 0 ? {} : { credit }),
          ...(feedback === undefined ? {} : { feedback }),
          ...(pins[at] ? { pinned: true } : {}),
        };
      }),
      ...(fit.rule === undefined ? {} : { scoring: fit.rule }),
      ...(shuffled ? {} : { fixed: true }),
    },
  };
};

/** Things to be put in order. */
export const readOrder = (reading: Reading, interaction: XmlElement): AskedItem | Refusal => {
  const variable = interaction.attributes.responseIdentifier ?? '';
  const items = choosables(interaction, ['simpleChoice']);
  const textOf = new Map(items.map(({ id, text }) => [id, text]));
  const key = (reading.scorer.responses.get(variable)?.correct?.items ?? []).map(String).filter((id) => textOf.has(id));
  if (key.length !== items.length || key.length === 0) return { code: 'qti-no-key' };
  const given = (ids: readonly string[]): Record<string, Value | undefined> => ({
    [variable]: asValue('ordered', ids),
  });
  const fit = fitOrder(key, (ids) => outcomeOf(reading, given(ids)).score);
  if (!fit) return { code: 'qti-no-key' };
  if (!fit.isExact) reading.losses.push(changed('qti-scoring', undefined, 'scoring'));
  const { explanation } = readFeedback(reading, [{ name: '', given: given([...key].reverse()) }], given(key));
  return {
    full: fit.full,
    ...(explanation === undefined ? {} : { explanation }),
    asked: {
      kind: 'order',
      items: key.map((id) => textOf.get(id) ?? ''),
      ...(fit.rule === undefined ? {} : { scoring: fit.rule }),
    },
  };
};
