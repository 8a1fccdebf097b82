import type { Schema } from './schemas.ts';

const base = 'https://quizvisor.dev/schemas/';

/** The node that a node stands for, and the file that holds it. */
const resolve = (schemas: ReadonlyMap<string, Schema>, path: string, node: Schema): readonly [string, Schema] => {
  if (typeof node.$ref !== 'string') return [path, node];
  const target = new URL(node.$ref, new URL(path, base));
  const file = `${target.origin}${target.pathname}`.slice(base.length);
  const keys = target.hash.split('/').slice(1);
  const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], schemas.get(file));
  return resolve(schemas, file, found as Schema);
};

/** The defaults of an object's fields, those of objects within it included. */
const defaultsOf = (schemas: ReadonlyMap<string, Schema>, path: string, written: Schema): Record<string, unknown> => {
  const defaults: Record<string, unknown> = {};
  for (const [field, child] of Object.entries((written.properties ?? {}) as Record<string, Schema>)) {
    const [file, node] = resolve(schemas, path, child);
    const inner = defaultsOf(schemas, file, node);
    if ('default' in node) defaults[field] = node.default;
    else if (Object.keys(inner).length > 0) defaults[field] = inner;
  }
  return defaults;
};

/** The name of the question type that a schema describes, where it describes one. */
const typeOf = (schema: Schema): string | undefined => {
  const { type } = (schema.properties ?? {}) as Record<string, Schema>;
  return typeof type?.const === 'string' ? type.const : undefined;
};

/** The module that knows what a field that is left out stands for, in a question and in a blank of each type. */
export const generateDefaults = (schemas: ReadonlyMap<string, Schema>): string => {
  const table: Record<string, Record<string, unknown>> = {};
  for (const [path, schema] of schemas)
    for (const part of [schema, ...Object.values((schema.$defs ?? {}) as Record<string, Schema>)]) {
      const name = typeOf(part);
      if (name !== undefined) table[name] = { ...table[name], ...defaultsOf(schemas, path, part) };
    }
  return [
    '// Generated from schemas/ by `npm run generate`; do not edit.',
    `/** Question type → what its fields are where they are left out; \`weight\` is that of a blank. */\nexport const fieldDefaults: { readonly [type: string]: { readonly [field: string]: unknown } } = ${JSON.stringify(table, null, 2)};`,
    '',
  ].join('\n\n');
};
