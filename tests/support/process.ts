import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bankOf, folderWith } from './run.ts';

/** The built command, as a script of a shell calls it. */
export const command = `"${process.execPath}" "${resolve('dist/bin.js')}"`;

/** A bank of three questions. */
export const threeQuestions = bankOf([
  { id: 'one', type: 'single-choice', choices: { a: 'A', b: 'B', c: 'C' }, answer: 'a' },
  { id: 'flag', type: 'true-false', answer: true },
  { id: 'text', type: 'short-answer', answer: ['Xen'] },
]);

/** Submissions to it, a line each, from candidates `s0` on. */
export const linesOf = (count: number, idOf: (number: number) => string = (number) => `s${number}`): string =>
  Array.from({ length: count }, (_, number) => {
    const answers = { one: ['a', 'b', 'c'][number % 3], flag: number % 2 === 0, text: `x${number % 50}` };
    return `${JSON.stringify({ candidate: { id: idOf(number) }, answers })}\n`;
  }).join('');

/** A folder with the bank and files in it, and a folder for what processes put aside. */
export const workplace = (files: { readonly [name: string]: string | Uint8Array } = {}) => {
  const folder = folderWith({ 'bank.yaml': threeQuestions, ...files });
  const aside = mkdtempSync(join(tmpdir(), 'quizvisor-aside-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    LANG: 'en_US.UTF-8',
    TMPDIR: aside,
    QUIZVISOR_HOME: join(aside, 'home'),
  };
  return {
    folder,
    env,
    /** What is left of what was put aside. */
    leftAside: (): readonly string[] => readdirSync(aside),
    /** The names in the folder, without the bank's. */
    names: (): readonly string[] => readdirSync(folder).filter((name) => name !== 'bank.yaml'),
    /** Runs a script of bash in the folder to its end; `$QV` is the command. */
    shell: (script: string, more: { readonly [name: string]: string } = {}) => {
      const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', script.replaceAll('$QV', command)], {
        cwd: folder,
        env: { ...env, ...more },
        encoding: 'utf8',
        timeout: 20_000,
        killSignal: 'SIGKILL',
        maxBuffer: 64 << 20,
      });
      return { code: status, signal, out: stdout, err: stderr };
    },
    /** Starts the command in the folder. */
    start: (args: readonly string[], more: { readonly [name: string]: string } = {}): Started =>
      started(spawn(process.execPath, [resolve('dist/bin.js'), ...args], { cwd: folder, env: { ...env, ...more } })),
  };
};

/** A command that runs. */
export interface Started {
  readonly child: ChildProcess;
  /** What it said so far on standard error. */
  err(): string;
  /** Its exit code, or the signal that ended it. */
  end(): Promise<number | string>;
}

const started = (child: ChildProcess): Started => {
  const said: string[] = [];
  child.stderr?.on('data', (text) => said.push(String(text)));
  child.stdin?.on('error', () => {});
  const end = new Promise<number | string>((resolved) =>
    child.on('close', (code, signal) => resolved(code ?? signal ?? '')),
  );
  return { child, err: () => said.join(''), end: () => end };
};

/** Waits until something holds, ten seconds at most. */
export const until = async (holds: () => boolean): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('what was waited for did not come');
    await new Promise((wake) => setTimeout(wake, 5));
  }
};
