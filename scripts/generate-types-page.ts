import { dump } from 'js-yaml';
import type { Schema } from './schemas.ts';

type Properties = { readonly [name: string]: Schema };

/** The fields of every question, explained once. */
const common = [
  'id',
  'type',
  'topic',
  'difficulty',
  'tags',
  'status',
  'asOf',
  'points',
  'prompt',
  'hints',
  'explanation',
  'references',
  'tests',
];

/** The description of a field: its own, else that of what it points to. */
const describe = (schema: Schema, field: Schema, shared: Schema): string => {
  if (typeof field.description === 'string') return field.description;
  const pointer = String(field.$ref ?? '');
  const root = pointer.startsWith('#') ? schema : shared;
  const target = pointer
    .replace(/^[^#]*#\//, '')
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root) as Schema;
  return target.$ref && target.description === undefined
    ? describe(root, target, shared)
    : String(target.description ?? '');
};

const table = (schema: Schema, shared: Schema, names: readonly string[]): string => {
  const properties = schema.properties as Properties;
  const required = (schema.required ?? []) as readonly string[];
  const rows = names.map(
    (name) =>
      `| \`${name}\` | ${required.includes(name) ? 'yes' : ''} | ${describe(schema, properties[name] ?? {}, shared).replaceAll('|', '\\|')} |`,
  );
  return ['| field | required | |', '| --- | --- | --- |', ...rows].join('\n');
};

/** The page of all question types, from their schemas. */
export const generateTypesPage = (schemas: ReadonlyMap<string, Schema>, names: readonly string[]): string => {
  const shared = schemas.get('common.schema.json') ?? {};
  const of = (name: string): Schema => schemas.get(`question-types/${name}.schema.json`) ?? {};
  const first = of(names[0] ?? '');
  const sections = names.map((name) => {
    const schema = of(name);
    const own = Object.keys(schema.properties as Properties).filter((field) => !common.includes(field));
    const examples = (schema.examples as readonly object[]).map(
      (example) => `\`\`\`yaml\n${dump([example], { lineWidth: 110 }).trimEnd()}\n\`\`\``,
    );
    return `## \`${name}\`\n\n${String(schema.description)}\n\n${own.length > 0 ? `${table(schema, shared, own)}\n\n` : ''}${examples.join('\n\n')}\n`;
  });
  return `# Question types

Generated from \`schemas/question-types/\` by \`npm run generate\`; do not edit.

Every question has these fields, whatever its type:

${table(first, shared, common)}

${sections.join('\n')}`;
};
