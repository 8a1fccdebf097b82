import { loadPatternEngine } from '../../core/pattern.ts';
import { nearestWord } from '../../core/text.ts';
import { ruleExamples } from '../../generated/rule-examples.ts';
import { rules } from '../../generated/rules.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { ruleWords } from '../findings.ts';
import { findingsInBadExample } from '../rule-examples.ts';
import type { Shell } from '../shell.ts';
import { visible } from '../terminal/visible.ts';

/** What check finds in the bad example of a rule, as lines. */
const findingsIn = (rule: string, { language }: Shell): readonly string[] =>
  findingsInBadExample(rule, language).map(({ line, column, message, help, rule: found }) =>
    visible(`${line}:${column}  ${message} ${help} (${found})`),
  );

/** Says what a rule means, with a bad and a good example, or lists all rules. */
export const runExplain = async (shell: Shell, options: { readonly rule: string | undefined }): Promise<ExitCode> => {
  await loadPatternEngine();
  const { messages, paint, language } = shell;
  const names = Object.keys(rules);
  if (options.rule === undefined) {
    const width = Math.max(...names.map((name) => name.length));
    for (const [id, { severity }] of Object.entries(rules))
      shell.out(
        `${id.padEnd(width)}  ${messages.check.severity[severity].padEnd(7)}  ${ruleWords(id, language).title}\n`,
      );
    return exitCode.fine;
  }
  const rule = new Map(Object.entries(rules)).get(options.rule);
  if (!rule)
    throw new UserError('unknown-rule', { name: options.rule, nearest: nearestWord(options.rule, names) ?? '' });
  const examples = new Map(Object.entries(ruleExamples)).get(options.rule);
  const indented = (text: string): string =>
    visible(text)
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n');
  const { title } = ruleWords(options.rule, language);
  const parts = [
    `${paint('bold', options.rule)}  ${messages.check.severity[rule.severity]}`,
    `${title}.`,
    ...(examples?.bad ? [`${messages.explain.bad}\n\n${indented(examples.bad)}`] : []),
    ...(examples?.bad
      ? [
          `${messages.explain.found}\n\n${findingsIn(options.rule, shell)
            .map((line) => `    ${line}`)
            .join('\n')}`,
        ]
      : []),
    ...(examples?.ok ? [`${messages.explain.good}\n\n${indented(examples.ok)}`] : []),
    ...(rule.options
      ? [
          `${messages.explain.options} ${Object.entries(rule.options)
            .map(([name, value]) => `${name} = ${value}`)
            .join(', ')}`,
        ]
      : []),
    messages.explain.off(options.rule),
  ];
  shell.out(`${parts.join('\n\n')}\n`);
  return exitCode.fine;
};
