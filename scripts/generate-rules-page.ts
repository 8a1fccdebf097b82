import { findingsInBadExample } from '../src/cli/rule-examples.ts';
import { loadPatternEngine } from '../src/core/pattern.ts';
import { exampleBank, ruleExamples } from '../src/generated/rule-examples.ts';
import { ruleMessages } from '../src/generated/rule-messages.ts';
import { rules } from '../src/generated/rules.ts';

const found = (rule: string): readonly string[] =>
  findingsInBadExample(rule, 'en').map(
    ({ line, column, rule: named, message, help }) => `${line}:${column}  ${message} ${help}  (${named})`,
  );

/** The page of all rules, with what `check` really says of each bad example. */
export const generateRulesPage = async (): Promise<string> => {
  await loadPatternEngine();
  const sections = Object.entries(rules).map(([id, rule]) => {
    const { en } = new Map(Object.entries(ruleMessages)).get(id) ?? { en: { title: id } };
    const examples = ruleExamples[id];
    const options = rule.options
      ? `\nOptions: ${Object.entries(rule.options)
          .map(([name, value]) => `\`${name}\` (${value})`)
          .join(', ')}.\n`
      : '';
    const bad =
      examples?.bad === undefined
        ? ''
        : `\nBad:\n\n\`\`\`yaml\n${examples.bad.trimEnd()}\n\`\`\`\n\n\`\`\`text\n${found(id).join('\n')}\n\`\`\`\n`;
    const good = examples?.ok === undefined ? '' : `\nGood:\n\n\`\`\`yaml\n${examples.ok.trimEnd()}\n\`\`\`\n`;
    const blocking = rule.blocking ? ', stops `grade` and `practice`' : '';
    return `## ${id}\n\n${en.title}. *${rule.severity}${blocking}*\n${options}${bad}${good}`;
  });
  return `# The rules of \`check\`

Generated from \`src/rules/\` and \`tests/rules/\` by \`npm run generate\`; do not edit. The bad and good examples are those that the
tests run; what stands below a bad one is what \`check\` says of it. \`quizvisor explain RULE\` shows the same in a terminal.

${sections.join('\n')}
## The bank of the examples of exams

Examples that are exams draw on this one.

\`\`\`yaml
${exampleBank.trimEnd()}
\`\`\`
`;
};
