import { placeFindings } from '../src/cli/findings.ts';
import { loadPatternEngine } from '../src/core/pattern.ts';
import { check } from '../src/engine/check.ts';
import { ruleMessages } from '../src/generated/messages.ts';
import { ruleExamples } from '../src/generated/rule-examples.ts';
import { rules } from '../src/generated/rules.ts';
import { documentOf } from '../src/io/documents.ts';
import { readYaml } from '../src/io/yaml.ts';

/** The day on which the examples are looked at, so that the page stays as it is. */
const exampleDay = '2026-11-25';

const found = (text: string): readonly string[] => {
  const document = documentOf('example.yaml', readYaml(text), true);
  return placeFindings(check([document], { today: exampleDay }).problems, [document], 'en').map(
    ({ line, column, rule, message, help }) => `${line}:${column}  ${message} ${help}  (${rule})`,
  );
};

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
        : `\nBad:\n\n\`\`\`yaml\n${examples.bad.trimEnd()}\n\`\`\`\n\n\`\`\`text\n${found(examples.bad).join('\n')}\n\`\`\`\n`;
    const good = examples?.ok === undefined ? '' : `\nGood:\n\n\`\`\`yaml\n${examples.ok.trimEnd()}\n\`\`\`\n`;
    const blocking = rule.blocking ? ', stops `grade` and `practice`' : '';
    return `## ${id}\n\n${en.title}. *${rule.severity}${blocking}*\n${options}${bad}${good}`;
  });
  return `# The rules of \`check\`

Generated from \`src/rules/\` and \`tests/rules/\` by \`npm run generate\`; do not edit. The bad and good examples are those that the
tests run; what stands below a bad one is what \`check\` says of it. \`quizvisor explain RULE\` shows the same in a terminal.

${sections.join('\n')}`;
};
