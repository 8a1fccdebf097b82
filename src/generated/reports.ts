// Generated from the files of the folder by `npm run generate`; do not edit.
import type { FindingsReport } from '../core/report.ts';
import json from '../reports/json.ts';
import pretty from '../reports/pretty.ts';

export const reports = {
  'json': json,
  'pretty': pretty,
} as const satisfies { readonly [name: string]: FindingsReport };

export type ReportName = keyof typeof reports;
