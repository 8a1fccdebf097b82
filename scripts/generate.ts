/** Writes everything that is generated from schemas and folders. With --check it only says whether that is fresh. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateFields } from './generate-fields.ts';
import { generateRegistries } from './generate-registries.ts';
import { generateTypes } from './generate-types.ts';
import { generateTypesPage } from './generate-types-page.ts';
import { generateValidator, validatedDocuments, validatorTypes } from './generate-validators.ts';
import { questionSchema, questionTypeNames, readSchemas } from './schemas.ts';

/** Path → text of every generated file. */
export const generateAll = async (): Promise<ReadonlyMap<string, string>> => {
  const handwritten = readSchemas();
  const names = questionTypeNames(handwritten);
  const union = questionSchema(names);
  const schemas = new Map([...handwritten, ['question.schema.json', union]]);
  const files = new Map<string, string>([['schemas/question.schema.json', `${JSON.stringify(union, null, 2)}\n`]]);
  files.set('src/generated/types.ts', await generateTypes(schemas, names));
  files.set('src/generated/fields.ts', generateFields(schemas, names));
  for (const document of validatedDocuments) {
    files.set(`src/generated/validate-${document}.js`, await generateValidator(document, schemas));
    files.set(`src/generated/validate-${document}.d.ts`, validatorTypes(document));
  }
  for (const [file, text] of generateRegistries()) files.set(`src/generated/${file}`, text);
  files.set('docs/question-types.md', generateTypesPage(schemas, names));
  // These run the program itself, so they come last and are loaded late.
  const { generateRulesPage } = await import('./generate-rules-page.ts');
  const { generateCoverage } = await import('./generate-coverage.ts');
  files.set('docs/rules.md', generateRulesPage());
  files.set('docs/coverage.md', await generateCoverage());
  return files;
};

const current = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** The generated files that are not what the sources make of them now. */
export const staleFiles = async (): Promise<readonly string[]> =>
  [...(await generateAll())].filter(([path, text]) => current(path) !== text).map(([path]) => path);

if (process.argv[1]?.endsWith('generate.ts')) {
  const stale = [...(await generateAll())].filter(([path, text]) => current(path) !== text);
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`stale: ${path}; run \`npm run generate\``);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of stale) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(`wrote ${path}`);
    }
  }
}
