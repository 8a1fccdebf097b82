import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Schema } from './schemas.ts';

/** The documents that have a validator of their own, so that a command loads just the one it needs. */
export const validatedDocuments = [
  'bank',
  'submission',
  'findings',
  'report',
  'marks',
  'config',
  'baseline',
  'exam',
  'paper',
  'map',
  'amendments',
  'report-entries',
  'shard',
] as const;

const newAjv = (schemas: ReadonlyMap<string, Schema>) => {
  const ajv = new Ajv2020({
    schemas: [...schemas.values()] as never,
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    inlineRefs: false,
    multipleOfPrecision: 6,
    // Findings have words of their own.
    messages: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(['tsType']);
  return ajv;
};

/** A standalone validator as one ES module without imports. */
export const generateValidator = async (document: string, schemas: ReadonlyMap<string, Schema>): Promise<string> => {
  const ajv = newAjv(schemas);
  const validate = ajv.getSchema(`https://quizvisor.dev/schemas/${document}.schema.json`);
  if (!validate) throw new Error(`no schema ${document}`);
  // The package is CommonJS: Node gives its exports, types say its default.
  const toCode = 'default' in standalone ? (standalone.default as typeof standalone) : standalone;
  // Where in the schema an error comes from is told to nobody, and was a fifth of what every start reads.
  const code = toCode(ajv, validate).replace(/,schemaPath:"[^"]*"/g, '');
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
  });
  const text = bundled.outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild wrote nothing');
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${text}`;
};

/** What TypeScript is to know of a generated validator. */
export const validatorTypes = (document: string, schemas: ReadonlyMap<string, Schema>): string => {
  const type = String(schemas.get(`${document}.schema.json`)?.title);
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.
import type { ${type} } from './types.ts';

declare const validate: {
  (data: unknown): data is ${type};
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly params: { readonly [name: string]: unknown } }[] | null;
};
export default validate;
`;
};
