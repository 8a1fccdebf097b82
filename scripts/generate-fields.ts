import type { Schema } from './schemas.ts';

const base = 'https://quizvisor.dev/schemas/';
const idKeys = 'common.schema.json#/$defs/id';

/** Where in a bank which fields may stand: `/questions/*<short-answer>/match` → its fields; and the mappings keyed by ids. */
const walkSchema = (schemas: ReadonlyMap<string, Schema>) => {
  const fields: Record<string, readonly string[]> = {};
  const keyedByIds: string[] = [];
  const resolve = (path: string, node: Schema): readonly [string, Schema] => {
    if (typeof node.$ref !== 'string') return [path, node];
    const target = new URL(node.$ref, new URL(path, base));
    const file = `${target.origin}${target.pathname}`.slice(base.length);
    const keys = target.hash.split('/').slice(1);
    const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], schemas.get(file));
    return resolve(file, found as Schema);
  };
  const visit = (path: string, written: unknown, place: string): void => {
    if (written === null || typeof written !== 'object') return;
    const [file, node] = resolve(path, written as Schema);
    for (const branch of [node.then, node.else]) visit(file, branch, place);
    if (Array.isArray(node.oneOf))
      for (const branch of node.oneOf as readonly Schema[]) {
        const [branchFile, target] = resolve(file, branch);
        const { type } = target.properties as { readonly type: Schema };
        visit(branchFile, target, `${place}<${String(type.const)}>`);
      }
    if (node.properties) {
      fields[place] = Object.keys(node.properties);
      for (const [key, child] of Object.entries(node.properties)) visit(file, child, `${place}/${key}`);
    }
    visit(file, node.items, `${place}/*`);
    visit(file, node.additionalProperties, `${place}/*`);
    const names = node.propertyNames as Schema | undefined;
    if (typeof names?.$ref === 'string' && new URL(names.$ref, new URL(file, base)).href === base + idKeys)
      keyedByIds.push(place);
  };
  visit('bank.schema.json', schemas.get('bank.schema.json'), '');
  visit('exam.schema.json', schemas.get('exam.schema.json'), 'exam');
  return { fields, keyedByIds };
};

/** The module that tells "did you mean" what may stand where. */
export const generateFields = (schemas: ReadonlyMap<string, Schema>, typeNames: readonly string[]): string => {
  const { fields, keyedByIds } = walkSchema(schemas);
  return [
    '// Generated from schemas/ by `npm run generate`; do not edit.',
    `/** The names of the question types. */\nexport const questionTypeNames = ${JSON.stringify(typeNames)} as const;`,
    `/** Place in a bank (\`*\` for any key or index, \`<type>\` for the type of a question) → the fields that may stand there. */\nexport const fieldsAt: { readonly [place: string]: readonly string[] } = ${JSON.stringify(fields, null, 2)};`,
    `/** Places of mappings whose keys are ids; those of all other mappings are languages. */\nexport const keyedByIds: readonly string[] = ${JSON.stringify(keyedByIds, null, 2)};`,
    '',
  ].join('\n\n');
};
