import type { Interaction, InteractionKind } from '../../core/interaction.ts';
import type { World } from '../world.ts';

/** Where a question is answered. */
export interface Control {
  readonly element: HTMLElement;
  /** The response as JSON; undefined where there is none yet. */
  read(): unknown;
  /** What to say where there is none yet, if that is anything special. */
  readonly missing?: string;
  /** Does what a single key stands for; says whether it stands for anything. */
  press?(key: string): boolean;
  /** Shows what of the response was right; after this nothing changes any more. */
  reveal?(key: unknown): void;
}

/** How a kind of interaction is asked, and how a response to it is said. */
export interface ControlKind<K extends InteractionKind> {
  /** `name` is the control's own in the whole page. */
  make(interaction: Extract<Interaction, { kind: K }>, world: World, name: string): Control;
  /** Undefined where there is nothing to say. */
  describe(response: unknown, interaction: Extract<Interaction, { kind: K }>, world: World): HTMLElement | undefined;
}

/** Gives a kind of control its type. */
export const defineControl = <K extends InteractionKind>(kind: ControlKind<K>): ControlKind<K> => kind;

/** The own members of a JSON mapping, or none. */
export const membersOf = (value: unknown): { readonly [id: string]: unknown } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [id: string]: unknown })
    : {};
