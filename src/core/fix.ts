import type { MessageValues } from './question-type.ts';

/** A mechanical repair of the source text at a JSON Pointer. */
export type Fix =
  /** Puts a plain scalar in double quotes, its source text kept: `2.10` becomes `"2.10"`. */
  | { readonly kind: 'quote'; readonly pointer: string }
  /** Puts the entries of a mapping in the order of `keys`; those not named follow as they stand. */
  | { readonly kind: 'order'; readonly pointer: string; readonly keys: readonly string[] };

/** The part of a problem from which a rule makes its fix. */
export interface FixableProblem {
  readonly pointer: string;
  readonly values?: MessageValues;
}

/** What stands between the keys in `values.keys`. */
const separator = ', ';

/** Keys in order, as a value of a problem. */
export const printKeys = (keys: readonly string[]): string => keys.join(separator);

/** The fix of a problem whose pointer is that of a mapping and whose `values.keys` names its keys in the order due. */
export const orderFix = ({ pointer, values }: FixableProblem): Fix | undefined =>
  typeof values?.keys === 'string' ? { kind: 'order', pointer, keys: values.keys.split(separator) } : undefined;
