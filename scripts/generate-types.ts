import { compile } from 'json-schema-to-typescript';
import type { Schema } from './schemas.ts';

const pascal = (text: string): string =>
  text.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
const base = 'https://quizvisor.dev/schemas/';

/** Every schema as a definition of one document, since json-schema-to-typescript names definitions well and files badly. */
const asOneDocument = (schemas: ReadonlyMap<string, Schema>): { readonly definitions: Record<string, unknown> } => {
  const definitions: Record<string, unknown> = {};
  const localName = (path: string, pointer: string): string | undefined => {
    const schema = schemas.get(path);
    if (pointer === '') return pascal(String(schema?.title));
    const name = pointer.match(/^\/\$defs\/([^/]+)$/)?.[1];
    if (name === undefined) return undefined;
    const definition = (schema?.$defs as Record<string, Schema> | undefined)?.[name];
    return pascal(String(definition?.title ?? name));
  };
  const at = (path: string, pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], schemas.get(path));
  const convert = (path: string, node: unknown): unknown => {
    if (Array.isArray(node)) return node.map((item) => convert(path, item));
    if (node === null || typeof node !== 'object') return node;
    const {
      $ref,
      $id,
      $schema,
      $defs,
      $comment,
      discriminator,
      examples,
      if: _if,
      then: _then,
      else: _else,
      ...rest
    } = node as Schema;
    if (typeof $ref === 'string') {
      const target = new URL($ref, new URL(path, base));
      const targetPath = `${target.origin}${target.pathname}`.slice(base.length);
      const pointer = target.hash.slice(1);
      const name = localName(targetPath, pointer);
      return name === undefined ? convert(targetPath, at(targetPath, pointer)) : { $ref: `#/definitions/${name}` };
    }
    if (Object.keys(rest).join() === 'description') return { ...rest, tsType: 'unknown' };
    if ('oneOf' in rest) return { title: rest.title, description: rest.description, oneOf: convert(path, rest.oneOf) };
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, convert(path, value)]));
  };
  for (const [path, schema] of schemas) {
    for (const [name, definition] of Object.entries((schema.$defs as Record<string, Schema> | undefined) ?? {}))
      definitions[localName(path, `/$defs/${name}`) ?? name] = convert(path, definition);
    if (schema.type !== undefined) definitions[localName(path, '') ?? path] = convert(path, schema);
  }
  return { definitions };
};

/** TypeScript for every document and every part of it, and the map from the name of a question type to its question. */
export const generateTypes = async (
  schemas: ReadonlyMap<string, Schema>,
  typeNames: readonly string[],
): Promise<string> => {
  const { definitions } = asOneDocument(schemas);
  const text = await compile({ type: 'object', additionalProperties: false, definitions } as never, 'Unused', {
    bannerComment: '// Generated from schemas/ by `npm run generate`; do not edit.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const map = typeNames.map((name) => `  readonly '${name}': ${pascal(name)}Question;`).join('\n');
  const readonly = text
    .replace(/ \* This interface was referenced by[^*]*\n \* via[^\n]*\n/g, '')
    .replace(/( \*\n)+ \*\/$/gm, ' */')
    .replace(/^export type (\w+) = (\w+)\[\];$/gm, 'export type $1 = readonly $2[];')
    .replace(/^export interface Unused \{\}\n/m, '')
    .replace(/^(\s+)(\[k: string\]|'?[A-Za-z][A-Za-z0-9-]*'?)(\?)?: /gm, '$1readonly $2$3: ')
    .replace(
      /^( +readonly [^;:]*: )(?!.*readonly .*readonly )([A-Za-z0-9]+|'[^']*'|\([^)]*\))\[\];$/gm,
      '$1readonly $2[];',
    )
    .replace(/^( +readonly [^;]*: )\{$/gm, '$1{');
  return `${readonly}\n/** Every question type by its name. */\nexport interface QuestionMap {\n${map}\n}\n\nexport type QuestionTypeName = keyof QuestionMap;\n`;
};
