import { readdirSync } from 'node:fs';
import { generateRuleExamples } from './generate-rule-examples.ts';

const moduleNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const banner = '// Generated from the files of the folder by `npm run generate`; do not edit.\n';

const imports = (names: readonly string[], from: string): string =>
  names.map((name) => `import ${camel(name)} from '${from}/${name}.ts';`).join('\n');
const entries = (names: readonly string[]): string => names.map((name) => `  '${name}': ${camel(name)},`).join('\n');

/** The registries: what stands in a folder, under its file name. */
export const generateRegistries = (): ReadonlyMap<string, string> => {
  const types = moduleNames('src/question-types');
  const rules = moduleNames('src/rules');
  const reports = moduleNames('src/reports');
  const gradebooks = moduleNames('src/gradebooks');
  const formats = moduleNames('src/formats');
  const prompts = moduleNames('src/cli/prompts').filter((name) => !['options', 'prompt', 'registry'].includes(name));
  const typeMessages = moduleNames('src/cli/messages/question-types');
  const ruleMessages = moduleNames('src/cli/messages/rules');
  const skeletons = moduleNames('src/cli/messages/skeletons');
  return new Map([
    [
      'question-types.ts',
      `${banner}import type { QuestionType } from '../core/question-type.ts';\n${imports(types, '../question-types')}\nimport type { QuestionTypeName } from './types.ts';\n\nexport const questionTypes = {\n${entries(types)}\n} as const satisfies { readonly [T in QuestionTypeName]: QuestionType<T> };\n`,
    ],
    [
      'rules.ts',
      `${banner}${imports(rules, '../rules')}\n\nexport const rules = {\n${entries(rules)}\n} as const;\n\nexport type RuleId = keyof typeof rules;\n`,
    ],
    [
      'reports.ts',
      `${banner}import type { FindingsReport } from '../core/report.ts';\n${imports(reports, '../reports')}\n\nexport const reports = {\n${entries(reports)}\n} as const satisfies { readonly [name: string]: FindingsReport };\n\nexport type ReportName = keyof typeof reports;\n`,
    ],
    [
      'formats.ts',
      `${banner}import type { Format } from '../core/format.ts';\n${imports(formats, '../formats')}\n\nexport const formats = {\n${entries(formats)}\n} as const satisfies { readonly [name: string]: Format };\n`,
    ],
    [
      'format-names.ts',
      `${banner}/** The exchange formats, without loading any. */\nexport const formatNames = ${JSON.stringify(formats)} as const;\n`,
    ],
    ['rule-examples.ts', generateRuleExamples(rules)],
    [
      'skeletons.ts',
      `${banner}import type { Skeleton } from '../cli/messages/contract.ts';\n${imports(skeletons, '../cli/messages/skeletons')}\nimport type { QuestionTypeName } from './types.ts';\n\nexport const skeletons = {\n${entries(skeletons)}\n} as const satisfies { readonly [T in QuestionTypeName]: Skeleton };\n`,
    ],
    [
      'report-names.ts',
      `${banner}/** The forms of output of \`check\`, without loading any. */\nexport const reportNames = ${JSON.stringify(reports)} as const;\n`,
    ],
    [
      'gradebooks.ts',
      `${banner}import type { Gradebook } from '../core/gradebook.ts';\n${imports(gradebooks, '../gradebooks')}\n\nexport const gradebooks = {\n${entries(gradebooks)}\n} as const satisfies { readonly [name: string]: Gradebook };\n\nexport type GradebookName = keyof typeof gradebooks;\n`,
    ],
    [
      'gradebook-names.ts',
      `${banner}/** The forms of the gradebook, without loading any. */\nexport const gradebookNames = ${JSON.stringify(gradebooks)} as const;\n`,
    ],
    [
      'prompts.ts',
      `${banner}import type { Prompt } from '../cli/prompts/prompt.ts';\nimport type { InteractionKind } from '../core/interaction.ts';\n${imports(prompts, '../cli/prompts')}\n\nexport const prompts = {\n${entries(prompts)}\n} as const satisfies { readonly [K in InteractionKind]: Prompt<K> };\n`,
    ],
    [
      'rule-messages.ts',
      `${banner}import type { RuleMessages } from '../cli/messages/contract.ts';\n${imports(ruleMessages, '../cli/messages/rules')}\nimport type { RuleId } from './rules.ts';\n\nexport const ruleMessages = {\n${entries(ruleMessages)}\n} as const satisfies { readonly [R in RuleId]: RuleMessages };\n`,
    ],
    [
      'question-type-messages.ts',
      `${banner}import type { QuestionTypeMessages } from '../cli/messages/contract.ts';\n${imports(typeMessages, '../cli/messages/question-types')}\nimport type { QuestionTypeName } from './types.ts';\n\nexport const questionTypeMessages = {\n${entries(typeMessages)}\n} as const satisfies { readonly [T in QuestionTypeName]: QuestionTypeMessages };\n`,
    ],
  ]);
};
