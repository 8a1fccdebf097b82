/** `npm run new -- type|rule|format|report <name>`: makes the files that a new one begins as. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reportSkeleton } from './skeletons/report.ts';
import { ruleSkeleton } from './skeletons/rule.ts';
import type { Skeleton } from './skeletons/skeleton.ts';
import { typeSkeleton } from './skeletons/type.ts';

const usage = 'Usage: npm run new -- type|rule|format|report <name>';
const slug = /^(?!(?:true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const skeletons: ReadonlyMap<string, Skeleton> = new Map([
  ['type', typeSkeleton],
  ['rule', ruleSkeleton],
  ['report', reportSkeleton],
]);

/** The generated registries import each module under its name in camel case, so these names are taken. */
const takenWords = [
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'eval', 'export', 'extends', 'finally', 'for', 'function', 'if', 'implements', 'import'],
  ...['in', 'instanceof', 'interface', 'let', 'new', 'package', 'private', 'protected', 'public', 'return', 'static'],
  ...['super', 'switch', 'this', 'throw', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield'],
  ...['question-types', 'rules', 'reports', 'rule-messages', 'question-type-messages'],
];

const moduleNames = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []));

/** Names already in a registry. Types and rules share one, that of messages. */
const namesBeside = (kind: string): readonly string[] =>
  kind === 'report' ? moduleNames('src/reports') : [...moduleNames('src/question-types'), ...moduleNames('src/rules')];

const withoutHyphens = (name: string): string => name.replaceAll('-', '');

/** Why there cannot be a new one of this kind and name; undefined where there can. */
const refusal = (kind: string, name: string, skeleton: Skeleton): string | undefined => {
  if (!slug.test(name) || name.length > 60)
    return `"${name}" is no slug: small letters, digits and single hyphens, beginning with a letter, at most 60.`;
  if (takenWords.includes(name)) return `"${name}" is a word of TypeScript or of the registries; choose another name.`;
  const twin = namesBeside(kind).find((other) => withoutHyphens(other) === withoutHyphens(name));
  if (twin !== undefined) return `There is "${twin}" already; choose another name.`;
  const existing = skeleton.files(name).find(([path]) => existsSync(path));
  return existing && `${existing[0]} exists already; choose another name or remove it.`;
};

/** Makes the files, or says why not. */
const run = ([kind = '', name, ...rest]: readonly string[]): string | undefined => {
  if (kind === 'format')
    return existsSync('src/core/format.ts')
      ? 'There is no skeleton of a format; begin with one of src/formats/.'
      : 'Formats come with a later release: src/core/format.ts, their contract, is not there yet.';
  const skeleton = skeletons.get(kind);
  if (!skeleton || name === undefined || rest.length > 0) return usage;
  const refused = refusal(kind, name, skeleton);
  if (refused !== undefined) return refused;
  for (const [path, text] of skeleton.files(name)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    console.log(`wrote ${path}`);
  }
  const steps = ['Run npm run generate, then npm run format: the skeleton passes as it is.', ...skeleton.next];
  const closing = 'Run npm run generate again, then npm run check.';
  console.log(['', 'Next:', ...[...steps, closing].map((step, index) => `${index + 1}. ${step}`)].join('\n'));
  return undefined;
};

const trouble = run(process.argv.slice(2));
if (trouble !== undefined) {
  console.error(trouble);
  process.exitCode = 2;
}
