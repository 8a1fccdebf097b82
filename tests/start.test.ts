import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './support/run.ts';

/** A module hook that prints the address of every module that is loaded. */
const hook = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  export async function load(url, context, next) {
    process._rawDebug('loaded ' + url);
    return next(url, context);
  }
\`));
`;

const loadedBy = (...args: readonly string[]): { readonly modules: readonly string[]; readonly out: string } => {
  const file = join(folderWith({ 'hook.mjs': hook }), 'hook.mjs');
  const { stderr, stdout } = spawnSync(process.execPath, ['--import', file, 'dist/bin.js', ...args], {
    encoding: 'utf8',
  });
  return { modules: stderr.split('\n').filter((line) => line.startsWith('loaded ')), out: stdout };
};

const heavy = /inquirer|ajv|js-yaml|re2js|wrap-ansi|mdast|validate-/;

test('help loads neither inquirer, ajv nor js-yaml, nor the chunks that hold them', async () => {
  const { modules, out } = loadedBy('--help');
  expect(out).toContain('Usage: quizvisor');
  expect(modules.length).toBeGreaterThan(2);
  expect(modules.filter((line) => heavy.test(line))).toEqual([]);
  const { readFileSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
  const texts = modules
    .map((line) => line.slice('loaded '.length))
    .filter((url) => url.startsWith('file:') && url.includes('/dist/'))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'));
  for (const text of texts) expect(text).not.toMatch(/YAMLException|parseEvents|createPrompt/);
});

test('the version loads nothing but itself', () => {
  const { modules, out } = loadedBy('--version');
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(modules.filter((line) => /commander|main-/.test(line))).toEqual([]);
});
