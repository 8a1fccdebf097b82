import type { InteractionKind } from '../../core/interaction.ts';
import { prompts } from '../../generated/prompts.ts';
import type { InteractionOf, Prompt } from './prompt.ts';

/** The prompt for an interaction. */
export const promptFor = <K extends InteractionKind>(
  interaction: InteractionOf<K> & { readonly kind: K },
): Prompt<K> => {
  const table: { readonly [Kind in InteractionKind]: Prompt<Kind> } = prompts;
  return table[interaction.kind];
};
