/** Runs the `bash` blocks and the commands in sentences of README and docs as built, and parses their YAML: none may be wrong. */
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

/** Commands that stand in sentences as inline code: of `quizvisor …` all, of others (`grade --html`) their options. */
const sentencesOf = (file: string): readonly Block[] => {
  const text = readFileSync(file, 'utf8');
  const prose = text.replace(/^( *)```[\s\S]*?^ *```$/gm, (block) => block.replace(/[^\n]/g, ' '));
  return [...prose.matchAll(/`([a-z][^`]*)`/g)].map((found) => ({
    file,
    line: prose.slice(0, found.index).split('\n').length,
    language: 'sentence',
    text: (found[1] ?? '').replace(/\s+/g, ' '),
  }));
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

const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  LANG: 'en_US.UTF-8',
  QUIZVISOR_HOME: join(folder, '.home'),
};
const bash = (text: string) =>
  spawnSync('bash', ['-c', text], { cwd: folder, env, input: '', encoding: 'utf8', timeout: 60_000 });

const helpTexts = new Map<string, string>();
/** The help of a command; empty where there is none of that name. */
const helpOf = (command: string): string => {
  const known = helpTexts.get(command);
  if (known !== undefined) return known;
  const { status, stdout } = bash(`quizvisor ${command} --help`);
  helpTexts.set(command, status === 0 ? stdout : '');
  return helpOf(command);
};
const commandNames = new Set(
  [...bash('quizvisor --help').stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name),
);

/** What is wrong with a command in a sentence, where something is. One that only names a command need not run without arguments. */
const faultOf = (text: string): string | undefined => {
  const words = text.replace(/^quizvisor /, '').split(' ');
  const [command = ''] = words;
  if (!text.startsWith('quizvisor ') && (words.length < 2 || !commandNames.has(command))) return undefined;
  const unknown = [...text.matchAll(/(?<=\s)--[\w-]+/g)].find(([option]) => !helpOf(command).includes(option));
  if (unknown) return `there is no option ${unknown[0]}`;
  if (!text.startsWith('quizvisor ')) return undefined;
  if (words.every((word, index) => (index < 2 && /^[a-z-]+$/.test(word)) || /^[A-Z]+$/.test(word)))
    if (words.length === 1 || /[A-Z]/.test(text) || command === 'history')
      return helpOf(command) === '' ? 'there is no such command' : undefined;
  const { status, stderr } = bash(text);
  return status !== null && accepted.includes(status) ? undefined : `exit ${status}\n${stderr}`;
};

let ran = 0;
let failed = 0;
try {
  for (const { file, line, text } of files.flatMap(sentencesOf)) {
    const fault = faultOf(text);
    ran += text.startsWith('quizvisor ') ? 1 : 0;
    failed += fault === undefined ? 0 : 1;
    if (fault !== undefined) console.error(`${file}:${line}: \`${text}\`: ${fault}`);
  }
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
    const { status, stderr } = bash(block.text);
    if (status !== null && accepted.includes(status)) continue;
    failed += 1;
    console.error(`${where}: exit ${status}\n${stderr}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${ran} blocks and commands of the documentation, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
