import type { Interaction, InteractionKind } from '../../core/interaction.ts';
import type { World } from '../world.ts';
import chooseMany from './choose-many.ts';
import chooseOne from './choose-one.ts';
import compose from './compose.ts';
import type { Control, ControlKind } from './control.ts';
import decide from './decide.ts';
import fill from './fill.ts';
import match from './match.ts';
import number from './number.ts';
import order from './order.ts';
import write from './write.ts';

const controls = {
  'choose-one': chooseOne,
  'choose-many': chooseMany,
  decide,
  write,
  number,
  match,
  order,
  fill,
  compose,
} as const satisfies { readonly [K in InteractionKind]: ControlKind<K> };

const kindOf = <K extends InteractionKind>(
  interaction: Extract<Interaction, { kind: K }> & { readonly kind: K },
): ControlKind<K> => {
  const kinds: { readonly [Kind in InteractionKind]: ControlKind<Kind> } = controls;
  return kinds[interaction.kind];
};

/** Makes what an interaction is answered with; `name` is its own in the whole page. */
export const controlFor = (interaction: Interaction, world: World, name: string): Control =>
  kindOf<InteractionKind>(interaction).make(interaction, world, name);

/** Says a response to an interaction; undefined where there is nothing to say. */
export const describeResponse = (response: unknown, interaction: Interaction, world: World): HTMLElement | undefined =>
  kindOf<InteractionKind>(interaction).describe(response, interaction, world);
