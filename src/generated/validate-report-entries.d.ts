// Generated from schemas/ by `npm run generate`; do not edit.
import type { ReportEntries } from './types.ts';

declare const validate: {
  (data: unknown): data is ReportEntries;
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly params: { readonly [name: string]: unknown } }[] | null;
};
export default validate;
