import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Builds the first file that runs: CommonJS (all else, in `lib/`, are modules), so that the version is told without the loader of modules, and in the
 * syntax of 2018, so that an old Node reads it and says that it is too old.
 */
export const buildBin = async (folder: string): Promise<void> => {
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outfile: join(folder, 'bin.js'),
    bundle: true,
    minifySyntax: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2018',
    external: ['./lib/process.js'],
    supported: { 'dynamic-import': true },
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, 'lib/package.json'), '{ "type": "module" }\n');
};
