import { defineReport } from '../core/report.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands that GitHub Actions shows as annotations, then the summary. */
export default defineReport(({ findings }, { summary, visible, fromRepository }) => {
  const lines = findings.map(
    ({ severity, file, line, column, rule, message, help }) =>
      `::${levels[severity]} file=${escapeProperty(fromRepository(file))},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeMessage(visible(`${message} ${help}`))}`,
  );
  return `${[...lines, summary()].join('\n')}\n`;
});
