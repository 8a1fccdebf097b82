import type { Interaction, Option } from '../core/interaction.ts';
import { type RankingKey, ranking, shuffleUnpinned } from '../core/random.ts';

/** Names the shuffles of one question. */
export type ShuffleKey = Omit<RankingKey, 'purpose' | 'scope'> & { readonly scope: string };

const inOrder = (options: readonly Option[], ids: readonly string[]): readonly Option[] =>
  ids.flatMap((id) => options.find((option) => option.id === id) ?? []);

const idsOf = (options: readonly Option[]): readonly string[] => options.map(({ id }) => id);

/** A ranking of an ordering's items that is not its key: the first one, else that of the scope with ` 2`, ` 3` … behind it. */
const startOrder = (key: ShuffleKey, ids: readonly string[], right: unknown): readonly string[] => {
  for (let round = 1; ; round += 1) {
    const order = ranking(
      { ...key, purpose: 'shuffle', scope: round === 1 ? key.scope : `${key.scope} ${round}` },
      ids,
    );
    if (!Array.isArray(right) || ids.length < 2 || order.some((id, place) => id !== right[place])) return order;
  }
};

/**
 * What a question asks with its choices, targets or items in a shuffled order that the key names. Pinned choices stay
 * last; an ordering never starts as `right`, its key. The choices of a blank have the scope `question#blank`.
 */
export const shuffleInteraction = (interaction: Interaction, key: ShuffleKey, right: unknown): Interaction => {
  const shuffle = { ...key, purpose: 'shuffle' } as const;
  switch (interaction.kind) {
    case 'choose-one':
    case 'choose-many':
      if (!interaction.shuffle) return interaction;
      return {
        ...interaction,
        choices: inOrder(interaction.choices, shuffleUnpinned(shuffle, idsOf(interaction.choices), interaction.pinned)),
      };
    case 'match':
      return { ...interaction, targets: inOrder(interaction.targets, ranking(shuffle, idsOf(interaction.targets))) };
    case 'order':
      return { ...interaction, items: inOrder(interaction.items, startOrder(key, idsOf(interaction.items), right)) };
    case 'fill':
      return {
        ...interaction,
        blanks: interaction.blanks.map(({ id, interaction: inner }) => ({
          id,
          interaction: shuffleInteraction(inner, { ...key, scope: `${key.scope}#${id}` }, undefined),
        })),
      };
    default:
      return interaction;
  }
};
