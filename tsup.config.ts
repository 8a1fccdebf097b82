import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { bin: 'src/cli/bin.ts', index: 'src/index.ts', node: 'src/node.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: { entry: { index: 'src/index.ts', node: 'src/node.ts' } },
});
