import type { Interaction } from '../src/core/interaction.ts';

const at = <Item>(items: readonly Item[], pick: number): Item | undefined => items[Math.floor(pick * items.length)];

/** A plausible wrong response to what a question asks, given its key; `pick`, from 0 to 1, says which. */
export const wrongResponse = (interaction: Interaction, key: unknown, pick: number): unknown => {
  switch (interaction.kind) {
    case 'choose-one':
      return at(
        interaction.choices.map(({ id }) => id).filter((id) => id !== key),
        pick,
      );
    case 'choose-many': {
      const ids = interaction.choices.map(({ id }) => id);
      const flipped = at(ids, pick) ?? '';
      const chosen = new Set(Array.isArray(key) ? key : []);
      if (!chosen.delete(flipped)) chosen.add(flipped);
      return ids.filter((id) => chosen.has(id));
    }
    case 'decide':
      return key !== true;
    case 'write':
      return at(['kernel', 'no lo sé', 'VirtualBox', 'Windows', 'una máquina'], pick);
  }
};
