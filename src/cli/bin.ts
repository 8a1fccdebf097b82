#!/usr/bin/env node
/**
 * The first file that runs: it says which Node is needed where this one is too old, in syntax that Node 12 reads, and
 * answers `--version` without loading anything else. It is built as CommonJS by `scripts/build-bin.ts`.
 */
// biome-ignore lint/style/useNodejsImportProtocol: Node 12 does not know the prefix everywhere.
import { readFileSync } from 'fs';
// biome-ignore lint/style/useNodejsImportProtocol: as above.
import { join } from 'path';
import { tooOldWords } from './messages/too-old.ts';

interface Package {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const about = (): Package => JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));

/** The oldest Node that runs the rest, as in `engines`. */
const oldest = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);

if (major < (oldest[0] as number) || (major === oldest[0] && minor < (oldest[1] as number))) {
  process.stderr.write(tooOldWords(process.env, oldest.join('.'), process.versions.node));
  process.exitCode = 2;
} else if (args.length === 1 && args[0] !== undefined && /^(--version|-v|-V)$/.test(args[0]))
  process.stdout.write(`${about().version}\n`);
else import('./lib/process.js' as string);
