import { readFileSync } from 'node:fs';
import { visibleLine } from '../../src/cli/terminal/visible.ts';
import type { Findings } from '../../src/generated/types.ts';
import type { Skeleton } from './skeleton.ts';

const moduleText = `import { defineReport } from '../core/report.ts';

/** TODO: for whom, and in which form. */
export default defineReport(({ findings }, { summary, visible }) => {
  const lines = findings.map(
    ({ file, line, column, severity, rule, message }) =>
      \`\${visible(\`\${file}:\${line}:\${column}: \${severity}: \${message}\`)} [\${rule}]\`,
  );
  return \`\${[...lines, summary()].join('\\n')}\\n\`;
});
`;

/** What the module makes of the findings that all reports are tested with. */
const golden = (): string => {
  const { findings } = JSON.parse(readFileSync('tests/reports/findings.json', 'utf8')) as Findings;
  const lines = findings.map(
    ({ file, line, column, severity, rule, message }) =>
      `${visibleLine(`${file}:${line}:${column}: ${severity}: ${message}`)} [${rule}]\n`,
  );
  return `${lines.join('')}2 files checked.\n`;
};

/** A report of one line a finding, until it is made into another. */
export const reportSkeleton: Skeleton = {
  files: (name) => [
    [`src/reports/${name}.ts`, moduleText],
    [`tests/reports/${name}.txt`, golden()],
  ],
  next: [
    'Write the function from findings to text; text from banks goes through visible or the escaping of the form.',
    'Write down what it makes of the findings of the test, in the golden file.',
    'Name it in docs/ci.md if it is for a CI service.',
  ],
};
