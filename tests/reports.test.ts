import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { noPaint } from '../src/cli/terminal/style.ts';
import { visibleLine } from '../src/cli/terminal/visible.ts';
import type { ReportContext } from '../src/core/report.ts';
import { reportNames } from '../src/generated/report-names.ts';
import { reports } from '../src/generated/reports.ts';
import type { Findings } from '../src/index.ts';

const findings = JSON.parse(readFileSync('tests/reports/findings.json', 'utf8')) as Findings;

const sources = new Map([
  [8, { line: '    topic: al', length: 2 }],
  [10, { line: '    b: {es: 虚拟机, en: \u001B[31mb}', length: 3 }],
]);

const context: ReportContext = {
  sourceOf: ({ line }) => sources.get(line),
  rules: findings.findings.map(({ rule, severity }) => ({ id: rule, title: `The rule ${rule}`, severity })),
  fromRepository: (file) => file,
  version: '1.2.3',
  summary: () => '2 files checked.',
  next: () => 'What to do next.',
  severityName: (severity) => severity,
  visible: visibleLine,
  width: stringWidth,
  paint: noPaint,
};

/** Each form of output of `check`, of the same findings: `tests/reports/<name>.txt` holds what it must print. */
describe.each(reportNames)('the report %s', (name) => {
  const text = reports[name](findings, context);
  test('prints what its golden file holds', () => expect(text).toBe(readFileSync(`tests/reports/${name}.txt`, 'utf8')));
  test('sends nothing to the terminal that a bank could steer it with', () =>
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/));
  test('says something of a clean bank, too', () =>
    expect(reports[name]({ ...findings, counts: { error: 0, warning: 0, info: 0 }, findings: [] }, context)).toMatch(
      /\S\n$/,
    ));
});
