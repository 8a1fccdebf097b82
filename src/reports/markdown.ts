import { defineReport } from '../core/report.ts';

/** Text in a cell of a table: nothing in it is Markdown, HTML or the end of the cell. */
const cell = (text: string): string =>
  text.replace(/[\\|*_<>[\]&#~]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('`', '&#96;');

/** Markdown for the summary of a job: the counts, then a table. */
export default defineReport(({ findings }, { summary, visible, severityName }) => {
  if (findings.length === 0) return `${summary()}\n`;
  const rows = findings.map(
    ({ severity, file, line, column, rule, message, help }) =>
      `| ${severityName(severity)} | ${cell(`${file}:${line}:${column}`)} | ${cell(rule)} | ${cell(visible(`${message} ${help}`))} |`,
  );
  return [`**${summary()}**`, '', '| | | | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
});
