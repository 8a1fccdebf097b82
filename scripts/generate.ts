/** Writes everything that is generated from schemas and folders. With --check it only says whether that is fresh. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateDefaults } from './generate-defaults.ts';
import { generateFields } from './generate-fields.ts';
import { generateRegistries } from './generate-registries.ts';
import { generateTypes } from './generate-types.ts';
import { generateTypesPage } from './generate-types-page.ts';
import { generateValidator, validatedDocuments, validatorTypes } from './generate-validators.ts';
import { questionSchema, questionTypeNames, readSchemas } from './schemas.ts';

/** Path → text. */
type Files = ReadonlyMap<string, string>;

/** What is generated from schemas and folders alone. */
const generateSources = async (): Promise<Files> => {
  const handwritten = readSchemas();
  const names = questionTypeNames(handwritten);
  const union = questionSchema(names);
  const schemas = new Map([...handwritten, ['question.schema.json', union]]);
  const files = new Map<string, string>([['schemas/question.schema.json', `${JSON.stringify(union, null, 2)}\n`]]);
  files.set('src/generated/types.ts', await generateTypes(schemas, names));
  files.set('src/generated/fields.ts', generateFields(schemas, names));
  files.set('src/generated/defaults.ts', generateDefaults(schemas));
  for (const document of validatedDocuments) {
    files.set(`src/generated/validate-${document}.js`, await generateValidator(document, schemas));
    files.set(`src/generated/validate-${document}.d.ts`, validatorTypes(document, schemas));
  }
  for (const [file, text] of generateRegistries()) files.set(`src/generated/${file}`, text);
  files.set('docs/question-types.md', generateTypesPage(schemas, names));
  return files;
};

/** What the program itself has to be run for: loaded late, when its generated parts are written. */
const generatePages = async (): Promise<Files> => {
  const { generateRulesPage } = await import('./generate-rules-page.ts');
  const { generateCoverage } = await import('./generate-coverage.ts');
  const { generateFormatsPage } = await import('./generate-formats-page.ts');
  return new Map([
    ['docs/formats.md', generateFormatsPage()],
    ['docs/rules.md', await generateRulesPage()],
    ['docs/coverage.md', await generateCoverage()],
  ]);
};

const current = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const changed = (files: Files): readonly (readonly [string, string])[] =>
  [...files].filter(([path, text]) => current(path) !== text);

/** The generated files that are not what the sources make of them now. */
export const staleFiles = async (): Promise<readonly string[]> =>
  [...changed(await generateSources()), ...changed(await generatePages())].map(([path]) => path);

const write = (files: Files): void => {
  for (const [path, text] of changed(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
};

if (process.argv[1]?.endsWith('generate.ts')) {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const path of stale) console.error(`stale: ${path}; run \`npm run generate\``);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    write(await generateSources());
    write(await generatePages());
  }
}
