import { join } from 'node:path';
import { build } from 'esbuild';

const entry = 'src/browser/practice.ts';

/** The two scripts of the practice page: the engine of patterns is half of one, and few banks have any. */
const scripts = [
  { name: 'practice-page.js', alias: { re2js: './src/browser/no-patterns.ts' } },
  { name: 'practice-page-patterns.js', alias: {} },
] as const;

/** Builds what `convert` puts into practice pages. */
export const buildPracticePage = async (folder: string): Promise<void> => {
  await Promise.all(
    scripts.map(({ name, alias }) =>
      build({
        entryPoints: [entry],
        outfile: join(folder, name),
        alias,
        bundle: true,
        minify: true,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
      }),
    ),
  );
};
