import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionTypeNames } from '../../src/generated/fields.ts';
import { folderWith, run } from '../support/run.ts';

const script = async (shell: string, ...args: readonly string[]): Promise<string> => {
  const { code, out } = await run(['completion', shell, ...args]);
  expect(code).toBe(0);
  return out;
};

const bash = await script('bash');
const folder = folderWith({ 'quizvisor.bash': bash, 'some bank.yaml': '', 'b.yaml': '' });

/** What bash offers for the last of some words. */
const offered = (...words: readonly string[]): readonly string[] => {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const code = `source quizvisor.bash; COMP_WORDS=(${quoted}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _quizvisor; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-uc', code], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
};

const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe('completion in bash', () => {
  test('is a script that bash can read', () => {
    const { status, stderr } = spawnSync('bash', ['-n', join(folder, 'quizvisor.bash')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('knows commands, each option of a command and its choices', () => {
    expect(offered('quizvisor', 'pra')).toEqual(['practice']);
    expect(offered('quizvisor', 'practice', '--top')).toEqual(['--topic']);
    expect(offered('quizvisor', 'grade', '--duplicates', 'l')).toEqual(['last']);
    expect(offered('quizvisor', 'grade', '--duplicates', '=', 'f')).toEqual(['first']);
    expect(offered('quizvisor', 'grade', '--duplicates', '=')).toEqual(['last', 'first', 'best', 'reject']);
    expect(offered('quizvisor', '--lang', '')).toEqual(['es', 'en']);
    expect(offered('quizvisor', '--lang', 'es', 'completion', 'z')).toEqual(['zsh']);
  });

  test('knows question types and rules where they are asked for', () => {
    expect(offered('quizvisor', 'practice', '--type', '')).toEqual([...questionTypeNames]);
    expect(offered('quizvisor', 'new', 'question', '--type', 'true')).toEqual(['true-false']);
    expect(offered('quizvisor', 'check', '--rule', 'duplicate-i')).toEqual(['duplicate-id=']);
    expect(offered('quizvisor', 'explain', 'unknown-t')).toEqual(['unknown-topic']);
    expect(offered('quizvisor', 'check', '--format', 'jso')).toEqual(['json']);
  });

  test('counts arguments and offers files where they are asked for', () => {
    expect(offered('quizvisor', 'new', '')).toContain('question');
    expect(offered('quizvisor', 'new', '--type', 'essay', 'ba')).toEqual(['bank']);
    expect(offered('quizvisor', 'new', 'bank', '')).toEqual([]);
    expect(offered('quizvisor', 'check', 'so')).toEqual(['some bank.yaml']);
    expect(offered('quizvisor', 'grade', 'b.yaml', '-o', 'some')).toEqual(['some bank.yaml']);
    expect(offered('quizvisor', 'practice', '--seed', 's')).toEqual([]);
  });
});

test.each(['zsh', 'fish'])('the script for %s holds commands, options and choices, and can be read', async (shell) => {
  const text = await script(shell, '--lang', 'es');
  for (const word of ['practice', 'difficulty', 'true-false', 'unknown-topic', 'reject']) expect(text).toContain(word);
  if (!isInstalled(shell)) return;
  const { status, stderr } = spawnSync(shell, ['-n', join(folderWith({ script: text }), 'script')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('another shell is refused', async () => {
  const { code, err } = await run(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(err).toContain('The argument "shell" does not take "tcsh". It takes: bash, zsh, fish.');
});
