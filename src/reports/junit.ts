import { defineReport } from '../core/report.ts';
import type { Finding } from '../generated/types.ts';

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** JUnit XML: a suite a file, a case a finding; a note is a case that passes with its words in `system-out`. */
export default defineReport(({ files, findings: all }, { visible, fromRepository }) => {
  const findings = all.map((finding) => ({ ...finding, file: fromRepository(finding.file) }));
  const caseOf = ({ rule, severity, file, line, column, message, help }: Finding): string => {
    const text = escapeXml(visible(`${message} ${help}`));
    const open = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(`${rule} ${line}:${column}`)}">`;
    const body =
      severity === 'info'
        ? `<system-out>${text}</system-out>`
        : `<failure type="${severity}" message="${text}">${escapeXml(`${file}:${line}:${column}`)}</failure>`;
    return `${open}${body}</testcase>`;
  };
  const suites = files.map(fromRepository).map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const failures = own.filter(({ severity }) => severity !== 'info').length;
    const cases = own.length > 0 ? own.map(caseOf) : [`    <testcase classname="${escapeXml(file)}" name="check"/>`];
    return [
      `  <testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  const failures = findings.filter(({ severity }) => severity !== 'info').length;
  const tests = files.reduce(
    (sum, file) => sum + Math.max(1, all.filter((finding) => finding.file === file).length),
    0,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="quizvisor" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('\n')}\n</testsuites>\n`;
});
