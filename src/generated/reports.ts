// Generated from the files of the folder by `npm run generate`; do not edit.
import type { FindingsReport } from '../core/report.ts';
import github from '../reports/github.ts';
import json from '../reports/json.ts';
import junit from '../reports/junit.ts';
import markdown from '../reports/markdown.ts';
import pretty from '../reports/pretty.ts';
import sarif from '../reports/sarif.ts';

export const reports = {
  'github': github,
  'json': json,
  'junit': junit,
  'markdown': markdown,
  'pretty': pretty,
  'sarif': sarif,
} as const satisfies { readonly [name: string]: FindingsReport };

export type ReportName = keyof typeof reports;
