// Generated from schemas/ by `npm run generate`; do not edit.
import type { ShardAttempt } from './types.ts';

declare const validate: {
  (data: unknown): data is ShardAttempt;
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly params: { readonly [name: string]: unknown } }[] | null;
};
export default validate;
