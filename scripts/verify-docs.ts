/** Runs the `bash` blocks of README and docs with the built command, and parses their YAML: none may be wrong. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { loadAll } from 'js-yaml';

interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const blocksOf = (file: string): readonly Block[] => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ([whole, indent = '', language = '', body = ''], index) => ({
      file,
      line: text
        .slice(0, [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)][index]?.index ?? text.indexOf(whole))
        .split('\n').length,
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
};

/** What a block may end with: fine, or problems found; never a wrong call or a crash. */
const accepted = [0, 1];
/** Set-up of the repository itself, which cannot be run inside its own check. */
const isSetUp = (text: string): boolean => /^\s*(npm (ci|start|test|run)|git clone)/m.test(text);

const files = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && !['rules.md', 'question-types.md'].includes(name))
    .map((name) => join('docs', name)),
];
const folder = mkdtempSync(join(tmpdir(), 'quizvisor-docs-'));
const bin = join(folder, '.bin');
mkdirSync(bin);
writeFileSync(join(bin, 'quizvisor'), `#!/bin/sh\nexec node "${resolve('dist/bin.js')}" "$@"\n`);
chmodSync(join(bin, 'quizvisor'), 0o755);
for (const name of ['banks', 'examples', 'schemas']) cpSync(name, join(folder, name), { recursive: true });

let ran = 0;
let failed = 0;
try {
  for (const block of files.flatMap(blocksOf)) {
    const where = `${block.file}:${block.line}`;
    if (block.language === 'yaml') {
      ran += 1;
      try {
        loadAll(block.text);
      } catch (error) {
        failed += 1;
        console.error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (block.language !== 'bash' || isSetUp(block.text)) continue;
    ran += 1;
    const env = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      LANG: 'en_US.UTF-8',
      QUIZVISOR_HOME: join(folder, '.home'),
    };
    const { status, stderr } = spawnSync('bash', ['-c', block.text], {
      cwd: folder,
      env,
      input: '',
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (status !== null && accepted.includes(status)) continue;
    failed += 1;
    console.error(`${where}: exit ${status}\n${stderr}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${ran} blocks of the documentation, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
