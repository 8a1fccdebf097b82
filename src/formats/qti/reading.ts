import type { Loss } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import type { Body } from './body.ts';
import { bodyOf, textOf } from './body.ts';
import { booleanOf, childOf, childrenOf, findAll } from './names.ts';
import { type Outcome, type Scorer, scorerOf } from './scoring.ts';
import type { Value } from './values.ts';

/** A loss of a question that is being read. */
export type OwnLoss = Omit<Loss, 'question' | 'place'>;

/** Why an item is left out. */
export interface Refusal {
  readonly code: string;
  readonly values?: Loss['values'];
}

/** An item on its way to a question. */
export interface Reading {
  readonly item: XmlElement;
  readonly scorer: Scorer;
  readonly body: Body;
  /** Texts of feedback by the outcome and its value that show them. */
  readonly feedback: ReadonlyMap<string, string>;
  readonly losses: OwnLoss[];
}

/** Something that changes what a question does. */
export const changed = (code: string, values: Loss['values'], field: string): OwnLoss => ({
  code,
  ...(values ? { values } : {}),
  effect: 'changed',
  field,
});

/** Begins to read an item. */
export const readingOf = (item: XmlElement): Reading => {
  const feedback = new Map<string, string>();
  for (const { attributes, content } of childrenOf(item, 'modalFeedback')) {
    if ((attributes.showHide ?? 'show') !== 'show') continue;
    const text = bodyOf(content).text;
    if (text !== '') feedback.set(`${attributes.outcomeIdentifier ?? 'FEEDBACK'} ${attributes.identifier ?? ''}`, text);
  }
  return {
    item,
    scorer: scorerOf(item),
    body: bodyOf(childOf(item, 'itemBody')?.content ?? []),
    feedback,
    losses: [],
  };
};

/** What an item makes of responses. */
export const outcomeOf = ({ scorer }: Reading, given: Readonly<Record<string, Value | undefined>>): Outcome =>
  scorer.score(new Map(Object.entries(given)));

/** Something that can be chosen, as it stands in an interaction. */
export interface Choosable {
  readonly id: string;
  readonly text: string;
  readonly isFixed: boolean;
  readonly feedback?: string;
}

const shortText = (element: XmlElement): string => {
  const written = element.attributes['data-markdown'];
  if (written !== undefined) return written;
  return element.name === 'inlineChoice' && element.children.length === 0
    ? element.text.replace(/\s*\n\s*/g, ' ').trim()
    : textOf(element);
};

/** The members of an interaction. What stands for itself in 2.x, such as an image, is its Markdown. */
export const choosables = (interaction: XmlElement, names: readonly string[]): readonly Choosable[] =>
  findAll(interaction, names).map((element) => {
    const id = element.attributes.identifier ?? '';
    const told = [...findAll(element, ['feedbackInline'])]
      .filter(({ attributes }) => attributes.identifier === id)
      .map(textOf)
      .filter((text) => text !== '')[0];
    return {
      id,
      text: shortText(element),
      isFixed: booleanOf(element.attributes.fixed ?? 'false') === true,
      ...(told === undefined ? {} : { feedback: told }),
    };
  });

/** The fixed ones of a list that is shuffled: those at its end stay last, others cannot be held. */
export const pinsOf = (reading: Reading, choices: readonly Choosable[], isShuffled: boolean): readonly boolean[] => {
  if (!isShuffled) return choices.map(() => false);
  const lastFree = choices.findLastIndex(({ isFixed }) => !isFixed);
  if (choices.some(({ isFixed }, at) => isFixed && at < lastFree))
    reading.losses.push({ code: 'qti-fixed', effect: 'dropped', field: 'pinned' });
  return choices.map((_, at) => lastFree !== -1 && at > lastFree);
};

/** Whether an interaction is shuffled; not where all of it is fixed. */
export const isShuffled = ({ attributes }: XmlElement, choices: readonly Choosable[]): boolean =>
  booleanOf(attributes.shuffle ?? 'false') === true && !choices.every(({ isFixed }) => isFixed);

/** A number as a credit; full credit goes without saying. */
export const creditField = (credit: number | undefined): { readonly credit?: number } =>
  credit === undefined || Math.abs(credit - 1) <= 1e-4 ? {} : { credit };
