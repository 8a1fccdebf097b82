import type { AskedBlank, ExchangeChoice } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import type { Declaration } from './declarations.ts';
import type { SlotWorth } from './fit-slots.ts';
import { childrenOf, findAll } from './names.ts';
import { type Choosable, changed, choosables, isShuffled, pinsOf, type Reading } from './reading.ts';
import { asValue, type Value } from './values.ts';

/** Something of an item that is answered for itself, with the answers that may be worth something. */
export interface Slot {
  readonly variable: string;
  readonly values: readonly string[];
  /** What is said to be right. */
  readonly key: string | undefined;
  /** A value as a response. */
  response(value: string): Value | undefined;
  /** What is asked, once it is known what the values are worth and what is said to them. */
  asked(worth: SlotWorth, told: (value: string) => string | undefined): AskedBlank;
}

/** Elements of the response processing that look at a variable. */
export const elementsOn = (reading: Reading, variable: string, names: readonly string[]): readonly XmlElement[] =>
  childrenOf(reading.item, 'responseProcessing')
    .flatMap((processing) => findAll(processing, names))
    .filter((element) =>
      findAll(element, ['variable', 'correct']).some(({ attributes }) => attributes.identifier === variable),
    );

/** A choice of one. */
export const choiceSlot = (reading: Reading, interaction: XmlElement): Slot => {
  const variable = interaction.attributes.responseIdentifier ?? '';
  const declaration = reading.scorer.responses.get(variable);
  const choices = choosables(interaction, ['simpleChoice', 'inlineChoice', 'hottext']);
  const shuffled = isShuffled(interaction, choices);
  const pins = pinsOf(reading, choices, shuffled);
  return {
    variable,
    values: choices.map(({ id }) => id),
    key: choices.find(({ id }) => declaration?.correct?.items.includes(id))?.id,
    response: (value) => asValue(declaration?.cardinality ?? 'single', [value]),
    asked: ({ credits }, told) => {
      const best = rightOf(choices, declaration, credits);
      return {
        kind: 'choose-one',
        choices: choices.map((choice, at): ExchangeChoice => {
          const credit = credits.get(choice.id) ?? 0;
          const feedback = choice.feedback ?? told(choice.id);
          return {
            text: choice.text,
            right: choice.id === best,
            ...(choice.id === best || credit === 0 ? {} : { credit }),
            ...(feedback === undefined ? {} : { feedback }),
            ...(pins[at] ? { pinned: true } : {}),
          };
        }),
        ...(shuffled ? {} : { fixed: true }),
      };
    },
  };
};

const rightOf = (
  choices: readonly Choosable[],
  declaration: Declaration | undefined,
  credits: ReadonlyMap<string, number>,
): string | undefined => {
  const full = choices.filter(({ id }) => Math.abs((credits.get(id) ?? 0) - 1) <= 1e-4).map(({ id }) => id);
  return full.find((id) => declaration?.correct?.items.includes(id)) ?? full[0];
};

/** The gaps of a gap match, each as a choice of all the texts. */
export const gapSlots = (reading: Reading, interaction: XmlElement, gaps: readonly XmlElement[]): readonly Slot[] => {
  const variable = interaction.attributes.responseIdentifier ?? '';
  const correct = (reading.scorer.responses.get(variable)?.correct?.items ?? []).map(String);
  const texts = choosables(interaction, ['gapText', 'gapImg']);
  if (findAll(interaction, ['gapText', 'gapImg']).some(({ attributes }) => (attributes.matchMax ?? '1') === '1'))
    reading.losses.push(changed('qti-gap-match', undefined, 'asked'));
  return gaps.map((gap) => {
    const id = gap.attributes.identifier ?? '';
    return {
      variable,
      values: texts.map((text) => text.id),
      key: texts.find((text) => correct.includes(`${text.id} ${id}`))?.id,
      response: (value) => asValue('multiple', [`${value} ${id}`]),
      asked: ({ credits }) => ({
        kind: 'choose-one',
        choices: texts.map((choice): ExchangeChoice => {
          const credit = credits.get(choice.id) ?? 0;
          const right = choice.id === rightOf(texts, undefined, credits);
          return { text: choice.text, right, ...(right || credit === 0 ? {} : { credit }) };
        }),
        fixed: true,
      }),
    };
  });
};
