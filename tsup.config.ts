import { defineConfig } from 'tsup';
import { buildBin } from './scripts/build-bin.ts';
import { buildPracticePage } from './scripts/build-practice-page.ts';

export default defineConfig({
  entry: {
    process: 'src/cli/process.ts',
    'grade-worker': 'src/cli/grade-worker.ts',
    index: 'src/index.ts',
    node: 'src/node.ts',
  },
  outDir: 'dist/lib',
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  // What every run loads is bundled, since finding files costs more than reading them.
  noExternal: [
    'commander',
    'js-yaml',
    'big.js',
    're2js',
    'string-width',
    'picomatch',
    'canonicalize',
    '@noble/hashes',
    'wrap-ansi',
  ],
  banner: {
    js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
  },
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    // Node 20 knows them; without this each such literal becomes a call of RegExp, paid at every use.
    options.supported = { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true };
  },
  // The first file, and what runs in practice pages; after the rest, which empties the folder first.
  onSuccess: async () => {
    await buildBin('dist');
    await buildPracticePage('dist');
  },
  dts: { entry: { index: 'src/index.ts', node: 'src/node.ts' } },
});
