import type { AskedBlank, ExchangeBlank } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { fitSlots, type SlotFit } from './fit-slots.ts';
import { entrySlot } from './read-entry.ts';
import { readFeedback } from './read-feedback.ts';
import { type AskedItem, readMany, readOrder } from './read-sets.ts';
import { choiceSlot, gapSlots, type Slot } from './read-slots.ts';
import { changed, choosables, outcomeOf, type Reading, type Refusal } from './reading.ts';
import type { Value } from './values.ts';
import { wholeWeights } from './whole-weights.ts';

/** The responses for one value in each slot; slots may share a variable. */
const givenBy = (
  slots: readonly Slot[],
  chosen: readonly (string | undefined)[],
): Record<string, Value | undefined> => {
  const given: Record<string, Value | undefined> = {};
  for (const [at, slot] of slots.entries()) {
    const value = chosen[at];
    if (value === undefined) continue;
    const more = slot.response(value);
    const before = given[slot.variable];
    given[slot.variable] = before && more ? { ...before, items: [...before.items, ...more.items] } : more;
  }
  return given;
};

const fitOf = (reading: Reading, slots: readonly Slot[]): SlotFit | undefined =>
  fitSlots(
    slots.map(({ values }) => values),
    slots.map(({ key }) => key),
    (chosen) => outcomeOf(reading, givenBy(slots, chosen)).score,
  );

/** Slots that each count for themselves, as questions or blanks of one. */
const readSlots = (
  reading: Reading,
  slots: readonly Slot[],
): { readonly parts: readonly ExchangeBlank[]; readonly full: number; readonly explanation?: string } | Refusal => {
  const fit = fitOf(reading, slots);
  if (!fit) return { code: 'qti-no-key' };
  if (fit.isAllOrNothing) reading.losses.push(changed('qti-all-or-nothing', undefined, 'scoring'));
  else if (!fit.isExact) reading.losses.push(changed('qti-scoring', undefined, 'scoring'));
  const { told, explanation } = readFeedback(
    reading,
    slots.flatMap((slot, at) =>
      slot.values.map((value) => ({
        name: `${at} ${value}`,
        given: givenBy(
          slots,
          slots.map((_, other) => (other === at ? value : undefined)),
        ),
      })),
    ),
    givenBy(slots, fit.key),
  );
  const weights = fit.slots.map(({ weight }) => weight);
  const whole = wholeWeights(weights);
  const isEven = weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) <= 1e-4);
  const parts = slots.map((slot, at): ExchangeBlank => {
    const worth = fit.slots[at] ?? { weight: 1, credits: new Map() };
    return {
      asked: slot.asked(worth, (value) => told.get(`${at} ${value}`)),
      ...(isEven ? {} : { weight: whole[at] ?? 1 }),
    };
  });
  return { parts, full: fit.full, ...(explanation === undefined ? {} : { explanation }) };
};

const one = (reading: Reading, slot: Slot | undefined): AskedItem | Refusal => {
  if (!slot) return { code: 'qti-undeclared' };
  const read = readSlots(reading, [slot]);
  if ('code' in read) return read;
  const { parts, ...rest } = read;
  return { ...rest, asked: (parts[0] as { readonly asked: AskedBlank }).asked };
};

/** True or false, where the identifiers or the texts of two choices say so. */
const asDecision = (interaction: XmlElement, item: AskedItem): AskedItem => {
  const { asked } = item;
  if (asked.kind !== 'choose-one' || asked.choices.length !== 2) return item;
  const ids = choosables(interaction, ['simpleChoice']).map(({ id }) => id.toLowerCase());
  const words = asked.choices.map(({ text }) => text.toLowerCase());
  const pairs = [
    ['true', 'false'],
    ['verdadero', 'falso'],
  ];
  const named = [ids, words].find((names) => pairs.some((pair) => pair.every((word) => names.includes(word))));
  if (!named || asked.choices.some(({ credit }) => credit !== undefined)) return item;
  const truthAt = named.findIndex((name) => name === 'true' || name === 'verdadero');
  const [yes, no] = [asked.choices[truthAt], asked.choices[1 - truthAt]];
  const feedback = {
    ...(yes?.feedback === undefined ? {} : { true: yes.feedback }),
    ...(no?.feedback === undefined ? {} : { false: no.feedback }),
  };
  return {
    ...item,
    asked: {
      kind: 'decide',
      answer: yes?.right === true,
      ...(Object.keys(feedback).length === 0 ? {} : { feedback }),
    },
  };
};

/** What a single interaction of a block asks; undefined for a kind that has no place in a bank. */
export const readSingle = (reading: Reading, interaction: XmlElement): AskedItem | Refusal | undefined => {
  switch (interaction.name) {
    case 'choiceInteraction':
    case 'hottextInteraction': {
      const declaration = reading.scorer.responses.get(interaction.attributes.responseIdentifier ?? '');
      if (declaration?.cardinality === 'multiple' && interaction.attributes.maxChoices !== '1')
        return readMany(reading, interaction);
      const read = one(reading, choiceSlot(reading, interaction));
      return 'code' in read ? read : asDecision(interaction, read);
    }
    case 'textEntryInteraction':
    case 'sliderInteraction':
      return one(reading, entrySlot(reading, interaction));
    case 'inlineChoiceInteraction':
      return one(reading, choiceSlot(reading, interaction));
    case 'orderInteraction':
      return readOrder(reading, interaction);
    default:
      return undefined;
  }
};

/** A text cut at its blanks. */
export const readFill = (
  reading: Reading,
  pieces: readonly (string | XmlElement)[],
  gapsOf?: XmlElement,
): AskedItem | Refusal => {
  const elements = pieces.filter((piece) => typeof piece !== 'string');
  const slots = gapsOf
    ? gapSlots(reading, gapsOf, elements)
    : elements.flatMap((element) => {
        const isChoice = element.name === 'inlineChoiceInteraction' || element.name === 'choiceInteraction';
        return (isChoice ? choiceSlot(reading, element) : entrySlot(reading, element)) ?? [];
      });
  if (slots.length !== elements.length) return { code: 'qti-undeclared' };
  const read = readSlots(reading, slots);
  if ('code' in read) return read;
  let at = 0;
  return {
    full: read.full,
    ...(read.explanation === undefined ? {} : { explanation: read.explanation }),
    asked: {
      kind: 'fill',
      pieces: pieces.map((piece) => {
        if (typeof piece === 'string') return piece;
        at += 1;
        return read.parts[at - 1] as ExchangeBlank;
      }),
    },
  };
};
