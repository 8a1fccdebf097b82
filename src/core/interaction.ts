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

/** A blank of a text, and how it is filled in. */
export interface FillBlank {
  readonly id: string;
  readonly interaction: Interaction;
}

/**
 * The few things a candidate can be asked to do. Prompts, pages and exporters know these and never question types.
 * None holds anything that gives the answer away.
 */
export type Interaction =
  | ({ readonly kind: 'choose-one' } & Choosing)
  | ({ readonly kind: 'choose-many' } & Choosing)
  | { readonly kind: 'decide' }
  | { readonly kind: 'write' }
  | { readonly kind: 'number'; readonly units: readonly string[] }
  | { readonly kind: 'match'; readonly items: readonly Option[]; readonly targets: readonly Option[] }
  | { readonly kind: 'order'; readonly items: readonly Option[] }
  | { readonly kind: 'fill'; readonly text: Text; readonly blanks: readonly FillBlank[] }
  | { readonly kind: 'compose'; readonly words: { readonly min?: number; readonly max?: number } };

export type InteractionKind = Interaction['kind'];
