import type { Interaction } from '../core/interaction.ts';
import { oncePerQuestion } from '../core/question-type.ts';
import type { Question } from '../generated/types.ts';
import { presentQuestion } from './question-type-of.ts';

const idsOf = (interaction: Interaction): readonly string[] => {
  if (interaction.kind === 'decide') return ['true', 'false'];
  return interaction.kind === 'choose-one' || interaction.kind === 'choose-many'
    ? interaction.choices.map(({ id }) => id)
    : [];
};

/** The ids of what a question lets choose, in the order of the bank; none where it is not answered by choosing. */
export const choiceIdsOf = oncePerQuestion((question: Question): readonly string[] => idsOf(presentQuestion(question)));

const placesOf = oncePerQuestion(
  (question: Question): ReadonlyMap<string, number> => new Map(choiceIdsOf(question).map((id, place) => [id, place])),
);

/** The choices that a response which was read chooses, as bits. */
export const chosenBits = (question: Question, response: unknown): number => {
  const places = placesOf(question);
  if (places.size === 0) return 0;
  const ids: readonly unknown[] = Array.isArray(response) || response instanceof Set ? [...response] : [response];
  return ids.reduce<number>((bits, id) => {
    const place = places.get(String(id));
    return place === undefined ? bits : bits | (1 << place);
  }, 0);
};
