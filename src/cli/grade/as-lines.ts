import { cutReport } from '../../io/report-lines.ts';
import { openAtomic, writeChunks } from '../../io/write.ts';
import type { Shell } from '../shell.ts';

/** Where the summary of `results.ndjson` goes unless somebody says otherwise: `results.summary.json`. */
export const summaryBeside = (output: string): string => `${output.replace(/\.[^./\\]+$/, '')}.summary.json`;

/**
 * Writes a finished report as NDJSON, a result a line, and beside it the rest of it as one JSON document. Of two files
 * neither appears unless both could be written.
 */
export const writeAsLines = (shell: Shell, report: string, output: string | undefined, summary: string): void => {
  const { results, summary: rest } = cutReport(report);
  if (output === undefined) {
    writeChunks(summary, rest());
    for (const line of results()) shell.out(line);
    return;
  }
  const lines = openAtomic(output);
  try {
    for (const line of results()) lines.write(line);
    writeChunks(summary, rest());
    lines.commit();
  } catch (error) {
    lines.abort();
    throw error;
  }
};
