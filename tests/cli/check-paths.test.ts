import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Findings } from '../../src/index.ts';
import { folderWith, run } from '../support/run.ts';

const bank = (id: string): string => `bank: ${id}
title: Sample
languages: [en]
topics: {all: All, spare: Spare}
questions:
  - {id: one, type: true-false, topic: all, prompt: Is it a guest?, answer: true}
`;
const broken = 'bank: broken\ntitle: Sample\nquestions: 7\n';

const home = process.cwd();
afterEach(() => process.chdir(home));

/** A new folder with files in folders, to stand in. */
const standIn = (files: { readonly [path: string]: string }): string => {
  const folder = folderWith({});
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.chdir(folder);
  return folder;
};

const found = async (...args: readonly string[]) => {
  const { code, out, err } = await run(['check', ...args, '--format', 'json']);
  if (code === 2) throw new Error(err);
  const { files, findings } = JSON.parse(out) as Findings;
  return { code, files, rules: findings.map(({ rule }) => rule) };
};

describe('check without a path', () => {
  test('checks the folder one stands in', async () => {
    standIn({ 'banks/broken.yaml': broken });
    expect(await found()).toMatchObject({ code: 1, files: ['banks/broken.yaml'] });
  });
  test('ends with 2 where there is no bank, not even beside other files of ours', async () => {
    standIn({ 'workflow.yaml': 'on: push\n', 'quizvisor.config.yaml': 'check: {failOn: warning}\n' });
    const { code, err } = await run(['check']);
    expect(code).toBe(2);
    expect(err).toContain('There is no bank in "."');
    rmSync('workflow.yaml');
    expect((await run(['check'])).code).toBe(2);
    expect((await run(['check', '--rule', 'skipped-file=off'])).code).toBe(2);
  });
  test('passes over what is no file of ours though YAML cannot read it, but nothing that may be one', async () => {
    standIn({ 'a.yaml': bank('a'), 'helm.yaml': 'a: {{ .Values.a }}\n', 'site.yml': 'x: !!python/name:a.b\n' });
    expect(await found()).toMatchObject({
      code: 0,
      rules: ['few-questions-on-topic', 'unused-topic', 'skipped-file', 'skipped-file'],
    });
    writeFileSync('b.yaml', 'bank: b\ntitle: "x\n');
    expect(await found()).toMatchObject({ code: 1 });
    rmSync('b.yaml');
    await expect(found('helm.yaml')).resolves.toMatchObject({ code: 1, rules: ['yaml-syntax'] });
  });
});

describe('one file, however it is spelled', () => {
  test('is one', async () => {
    const folder = standIn({ 'banks/a.yaml': bank('a') });
    for (const paths of [
      ['banks/a.yaml', './banks/a.yaml'],
      ['banks', join(folder, 'banks', 'a.yaml')],
      ['./banks/', 'banks//a.yaml'],
      ['banks/*.yaml', '.'],
    ])
      expect((await found(...paths)).files).toEqual(['banks/a.yaml']);
    process.chdir('banks');
    expect((await found('../banks/a.yaml')).files).toEqual(['a.yaml']);
  });
  test.each([
    ['banks', '.'],
    ['./banks', '.'],
    ['.', 'banks'],
    ['../banks', 'banks'],
  ])('is ignored by a configuration: check %s in %s', async (path, from) => {
    for (const ignore of ['banks/old', './banks/old/**', 'banks/old/', 'banks/*/b.yaml', '**/old']) {
      const folder = standIn({
        'banks/a.yaml': bank('a'),
        'banks/old/b.yaml': broken,
        'quizvisor.config.yaml': `check: {ignore: ['${ignore}']}\n`,
      });
      process.chdir(from);
      expect((await found(path)).files.length).toBe(1);
      expect((await found(join(folder, 'banks'))).files.length).toBe(1);
    }
  });
  test.each(['quizvisor.config.yaml', '.git/HEAD', 'nothing'])(
    'is in a baseline, with %s at the root',
    async (root) => {
      standIn({ [root]: root.endsWith('yaml') ? 'check: {failOn: info}\n' : '', 'banks/a.yaml': bank('a') });
      expect((await found('banks')).rules).toEqual(['few-questions-on-topic', 'unused-topic']);
      await run(['check', './banks', '--baseline', 'base.json', '--update-baseline']);
      expect((await found('banks/a.yaml', '--baseline', 'base.json')).rules).toEqual([]);
      expect((await found('.', '--baseline', './base.json')).rules).toEqual([]);
      process.chdir('banks');
      expect((await found('a.yaml', '--baseline', '../base.json')).rules).toEqual([]);
    },
  );
  test.each(['github', 'sarif', 'junit'])(
    'has the same annotations in %s, from the root of the repository',
    async (name) => {
      const folder = standIn({ '.git/HEAD': '', 'banks/a.yaml': bank('a') });
      const report = async (path: string): Promise<string> => (await run(['check', path, '--format', name])).out;
      const once = await report('banks/a.yaml');
      expect(once).toMatch(/\bbanks\/a\.yaml\b/);
      expect(await report('./banks')).toBe(once);
      expect(await report(join(folder, 'banks/a.yaml'))).toBe(once);
      process.chdir('banks');
      expect(await report('.')).toBe(once);
    },
  );
});
