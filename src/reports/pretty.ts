import { defineReport } from '../core/report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** Longest piece of a source line that is shown round a finding. */
const widest = 100;

/** The part of a long line that holds the place, and the place in it. */
const windowOf = (line: string, column: number): { readonly shown: string; readonly before: string } => {
  const start = column > widest ? column - Math.floor(widest / 2) : 0;
  return { shown: line.slice(start, start + widest), before: line.slice(start, column - 1) };
};

/** For people: grouped by file, each finding with its source line, a caret, and what to do. */
export default defineReport((findings, { sourceOf, summary, next, severityName, visible, width, paint }) => {
  const blocks = findings.findings.map((finding) => {
    const colour = colours[finding.severity];
    const head = `${visible(finding.file)}:${finding.line}:${finding.column}  ${paint(colour, severityName(finding.severity))}  ${visible(finding.message)}  ${paint('dim', finding.rule)}`;
    const source = sourceOf(finding);
    const number = String(finding.line);
    const margin = ' '.repeat(number.length);
    const lines = [head];
    if (source !== undefined) {
      const { shown, before } = windowOf(source.line.replaceAll('\t', ' '), finding.column);
      const about = shown.slice(before.length, before.length + source.length);
      const carets = '^'.repeat(Math.max(1, width(visible(about))));
      lines.push(
        `  ${paint('dim', `${number} |`)} ${visible(shown)}`,
        `  ${paint('dim', `${margin} |`)} ${' '.repeat(width(visible(before)))}${paint(colour, carets)}`,
      );
    }
    lines.push(`  ${paint('dim', `${margin} =`)} ${visible(finding.help)}`);
    return lines.join('\n');
  });
  const closing = blocks.length > 0 ? `${summary()}\n${next()}` : summary();
  return `${[...blocks, closing].join('\n\n')}\n`;
});
