import { defineReport } from '../core/report.ts';
import { escapeControls } from '../core/text.ts';

/** The findings as `schemas/findings.schema.json` describes them. */
export default defineReport((findings) => `${escapeControls(JSON.stringify(findings, null, 2))}\n`);
