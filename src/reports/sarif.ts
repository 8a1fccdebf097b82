import { defineReport } from '../core/report.ts';
import { jsonText } from '../core/text.ts';
import type { Finding } from '../generated/types.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A relative path as a URI reference. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const resultOf = (finding: Finding, file: string, ruleIndex: number, length: number) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levels[finding.severity],
  message: { text: `${finding.message} ${finding.help}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
        region: { startLine: finding.line, startColumn: finding.column, endColumn: finding.column + length },
      },
      logicalLocations: [{ fullyQualifiedName: finding.pointer }],
    },
  ],
  partialFingerprints: { 'quizvisor/v1': `${finding.rule}:${file}:${finding.pointer}` },
});

/** SARIF 2.1.0, as code scanning reads it. */
export default defineReport(({ findings }, { rules, version, sourceOf, fromRepository }) => {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'quizvisor',
            version,
            rules: rules.map(({ id, title, severity }) => ({
              id,
              name: id,
              shortDescription: { text: title },
              fullDescription: { text: title },
              help: { text: `quizvisor explain ${id}` },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': {
            description: { text: 'The root of the repository; without one, the folder in which check was run.' },
          },
        },
        results: findings.map((finding) =>
          resultOf(
            finding,
            fromRepository(finding.file),
            indexes.get(finding.rule) ?? 0,
            sourceOf(finding)?.length ?? 1,
          ),
        ),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
});
