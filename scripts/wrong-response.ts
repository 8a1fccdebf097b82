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
    case 'number':
      return String(Number(key) + Math.ceil(pick * 5));
    case 'match': {
      const item = at(interaction.items, pick)?.id ?? '';
      const target = at(interaction.targets, (pick * 7) % 1)?.id ?? '';
      return { ...Object(key), [item]: target };
    }
    case 'order': {
      const order = Array.isArray(key) ? [...key] : [];
      const place = Math.floor(pick * (order.length - 1));
      return [...order.slice(0, place), order[place + 1], order[place], ...order.slice(place + 2)];
    }
    case 'fill': {
      const blank = at(interaction.blanks, pick);
      if (!blank) return {};
      const part = Object(key)[blank.id] as unknown;
      return { ...Object(key), [blank.id]: wrongResponse(blank.interaction, part, (pick * 11) % 1) };
    }
    case 'compose':
      return 'Porque hace falta algo que reparta el hardware entre los sistemas.';
    case 'write':
      return at(['kernel', 'no lo sé', 'VirtualBox', 'Windows', 'una máquina'], pick);
  }
};
