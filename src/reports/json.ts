import { defineReport } from '../core/report.ts';
import { jsonText } from '../core/text.ts';

/** The findings as `schemas/findings.schema.json` describes them. */
export default defineReport((findings) => `${jsonText(findings, 2)}\n`);
