import { existsSync, readFileSync } from 'node:fs';

const text = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return bytes.equals(Buffer.from(bytes.toString('utf8'))) ? bytes.toString('utf8') : undefined;
};

/** The examples of a rule: its pair, and the bank beside it that exams of the pair draw on, where there is one. */
const examplesOf = (id: string): object => {
  const found = ['bad', 'ok', 'bank'].map((name) => [name, text(`tests/rules/${id}/${name}.yaml`)]);
  return Object.fromEntries(found.filter(([, example]) => example !== undefined));
};

/** The module that holds each rule's bad and good example: the pair that its test runs. */
export const generateRuleExamples = (ids: readonly string[]): string => {
  const entries = ids.map((id) => [id, examplesOf(id)] as const).filter(([, pair]) => Object.keys(pair).length > 0);
  return `// Generated from tests/rules/ by \`npm run generate\`; do not edit.
/** Rule → a bank or exam in which it finds something, and one in which it does not, with a bank of its own. */
export const ruleExamples: {
  readonly [rule: string]: { readonly bad?: string; readonly ok?: string; readonly bank?: string };
} = ${JSON.stringify(Object.fromEntries(entries), null, 2)};

/** The bank that examples of exams draw on, \`../exam-bank.yaml\`. */
export const exampleBank = ${JSON.stringify(text('tests/rules/exam-bank.yaml'))};
`;
};
