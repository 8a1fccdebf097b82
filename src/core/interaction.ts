import type { Text } from '../generated/types.ts';

/** Something that can be chosen, ordered or matched. */
export interface Option {
  readonly id: string;
  readonly text: Text;
}

interface Choosing {
  readonly choices: readonly Option[];
  /** Whether the choices may change places. */
  readonly shuffle: boolean;
  /** Ids that stay last. */
  readonly pinned: readonly string[];
}

/**
 * The few things a candidate can be asked to do. Prompts, pages and exporters know these and never question types.
 * None holds anything that gives the answer away.
 */
export type Interaction =
  | ({ readonly kind: 'choose-one' } & Choosing)
  | ({ readonly kind: 'choose-many' } & Choosing)
  | { readonly kind: 'decide' }
  | { readonly kind: 'write' };

export type InteractionKind = Interaction['kind'];
