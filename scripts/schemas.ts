import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as plain data. */
export type Schema = { readonly [keyword: string]: unknown };

export const schemaFolder = 'schemas';

/** The schemas written by hand, by their path below `schemas/`. The union of question types is generated from them. */
export const readSchemas = (): ReadonlyMap<string, Schema> => {
  const paths = readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.schema.json') && path !== 'question.schema.json')
    .sort();
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(schemaFolder, path), 'utf8')) as Schema]));
};

/** The names of the question types: the files of `schemas/question-types/`. */
export const questionTypeNames = (schemas: ReadonlyMap<string, Schema>): readonly string[] =>
  [...schemas.keys()].flatMap((path) => path.match(/^question-types\/(.+)\.schema\.json$/)?.[1] ?? []);

/** The closed union over all question types, told apart by `type`. */
export const questionSchema = (names: readonly string[]): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://quizvisor.dev/schemas/question.schema.json',
  $comment: 'Generated from question-types/ by `npm run generate`; do not edit.',
  title: 'Question',
  description: 'A question of any type.',
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: names.map((name) => ({ $ref: `question-types/${name}.schema.json` })),
});
