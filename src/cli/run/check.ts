import { check } from '../../engine/check.ts';
import { type ReportName, reports } from '../../generated/reports.ts';
import { loadDocuments } from '../../io/documents.ts';
import { shippedPath } from '../../io/package-folder.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findingsOf, placeFindings } from '../findings.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format?: string;
  readonly failOn: 'error' | 'warning' | 'info';
  readonly output?: string;
}

const isReport = (name: string): name is ReportName => Object.hasOwn(reports, name);

/** Checks banks and prints what was found. */
export const runCheck = async (shell: Shell, options: CheckOptions): Promise<ExitCode> => {
  const paths = options.paths.length > 0 ? options.paths : [shippedPath('banks')];
  const documents = await loadDocuments(paths);
  const { problems } = check(documents);
  const placed = placeFindings(problems, documents, shell.language);
  const findings = findingsOf(placed, documents);
  const { counts } = findings;
  const format = options.format ?? 'pretty';
  if (!isReport(format)) throw new Error(`no report ${format}`);
  if (findings.files.length === 0) throw new UserError('no-banks', { path: paths.join(', ') });
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const lengths = new Map(findings.findings.map((finding, index) => [finding, placed[index]?.length ?? 1]));
  const text = reports[format](findings, {
    sourceOf: (finding) => {
      const line = byFile.get(finding.file)?.lineAt(finding.line);
      return line === undefined ? undefined : { line, length: lengths.get(finding) ?? 1 };
    },
    summary: () => shell.messages.check.summary(counts.error, counts.warning, counts.info, findings.files.length),
    severityName: (severity) => shell.messages.check.severity[severity],
    visible: visibleLine,
    paint: options.output === undefined ? shell.paint : noPaint,
  });
  if (options.output === undefined) shell.out(text);
  else writeAtomic(options.output, text);
  const failing =
    counts.error + (options.failOn === 'error' ? 0 : counts.warning) + (options.failOn === 'info' ? counts.info : 0);
  const usable =
    findings.findings.every(({ rule }) => rule === 'skipped-file') &&
    findings.findings.length === findings.files.length;
  if (usable) throw new UserError('no-banks', { path: paths.join(', ') });
  return failing > 0 ? exitCode.problems : exitCode.fine;
};
