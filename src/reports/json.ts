import { defineReport } from '../core/report.ts';

/** The findings as `schemas/findings.schema.json` describes them. */
export default defineReport((findings) => `${JSON.stringify(findings, null, 2)}\n`);
