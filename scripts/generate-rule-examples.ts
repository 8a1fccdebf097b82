import { existsSync, readFileSync } from 'node:fs';

const text = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return bytes.equals(Buffer.from(bytes.toString('utf8'))) ? bytes.toString('utf8') : undefined;
};

/** The module that holds each rule's bad and good example: the pair that its test runs. */
export const generateRuleExamples = (ids: readonly string[]): string => {
  const entries = ids.flatMap((id) => {
    const [bad, ok] = [text(`tests/rules/${id}/bad.yaml`), text(`tests/rules/${id}/ok.yaml`)];
    return bad === undefined && ok === undefined
      ? []
      : [[id, { ...(bad === undefined ? {} : { bad }), ...(ok === undefined ? {} : { ok }) }]];
  });
  return `// Generated from tests/rules/ by \`npm run generate\`; do not edit.\n/** Rule → a bank in which it finds something, and one in which it does not. */\nexport const ruleExamples: { readonly [rule: string]: { readonly bad?: string; readonly ok?: string } } = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
};
