import { type ReportName, reports } from '../../generated/reports.ts';
import { rules } from '../../generated/rules.ts';
import type { Findings } from '../../generated/types.ts';
import type { LoadedDocument } from '../../io/documents.ts';
import { packageVersion } from '../../io/package-folder.ts';
import { pathFrom } from '../../io/paths.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { type PlacedFinding, ruleWords } from '../findings.ts';
import type { Shell } from '../shell.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';

/** A form of output, and the file it goes to where it does not go to standard output. */
export interface Output {
  readonly name: ReportName;
  readonly file: string | undefined;
}

const isReport = (name: string): name is ReportName => Object.hasOwn(reports, name);

/** `name` or `name=file` of the command line; without any, `pretty`. */
export const readOutputs = (formats: readonly string[], file: string | undefined): readonly Output[] =>
  (formats.length > 0 ? formats : ['pretty']).map((text, index) => {
    const [name = '', target] = text.split(/=(.*)/s);
    if (!isReport(name))
      throw new UserError('bad-option-value', {
        name: '--format',
        value: name,
        known: Object.keys(reports).join(', '),
      });
    return { name, file: target ?? (index === 0 ? file : undefined) };
  });

/** Writes the findings in every form that was asked for. */
export const writeOutputs = async (
  shell: Shell,
  outputs: readonly Output[],
  findings: Findings,
  placed: readonly PlacedFinding[],
  documents: readonly LoadedDocument[],
  repository: string | undefined,
): Promise<void> => {
  // Measuring text takes longer to load than everything else, and only findings need it.
  const { default: width } =
    findings.findings.length > 0 ? await import('string-width') : { default: (text: string) => text.length };
  const { counts, files } = findings;
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const lengths = new Map(findings.findings.map((finding, index) => [finding, placed[index]?.length ?? 1]));
  const named = new Set(findings.findings.map(({ rule }) => rule));
  const { messages } = shell;
  for (const { name, file } of outputs) {
    const text = reports[name](findings, {
      sourceOf: (finding) => {
        const line = byFile.get(finding.file)?.lineAt(finding.line);
        return line === undefined ? undefined : { line, length: lengths.get(finding) ?? 1 };
      },
      fromRepository: (file) => {
        const path = repository === undefined ? '..' : pathFrom(repository, file);
        return path.startsWith('..') ? file : path;
      },
      rules: Object.entries(rules)
        .filter(([id]) => named.has(id))
        .map(([id, { severity }]) => ({ id, title: ruleWords(id, shell.language).title, severity })),
      version: packageVersion(),
      summary: () => messages.check.summary(counts.error, counts.warning, counts.info, files.length),
      next: () => messages.check.next,
      severityName: (severity) => messages.check.severity[severity],
      visible: visibleLine,
      width,
      paint: file === undefined ? shell.paint : noPaint,
    });
    if (file === undefined) shell.out(text);
    else writeAtomic(file, text);
  }
};
