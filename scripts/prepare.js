/**
 * Builds what is not built yet, or older than its source: after an installation from the repository (`npm ci`, `npm pack`, pre-commit,
 * a git address as a dependency) and before `npm start`. Plain JavaScript, and no word on standard output, which is read by whoever packs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

const sources = [
  'package.json',
  'tsup.config.ts',
  ...['src', 'schemas'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
  ),
];
const time = (file) => statSync(file).mtimeMs;
const isBuilt = existsSync('dist/bin.js') && sources.every((file) => time(file) <= time('dist/bin.js'));

// Without the tools (`--omit=dev`) there is nothing to build with; what lies there is used as it is.
if (!isBuilt && existsSync('node_modules/tsup'))
  process.exitCode = spawnSync('npm run --silent build', { stdio: ['ignore', 2, 2], shell: true }).status ?? 1;
