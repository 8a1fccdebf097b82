import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';

/** Runs the built command as if this were another Node. */
const runOn = (version: string, env: Record<string, string>) => {
  const hook = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const file = join(folderWith({ 'hook.cjs': hook }), 'hook.cjs');
  return spawnSync(process.execPath, ['--require', file, 'dist/bin.js', 'list'], { encoding: 'utf8', env });
};

test.each(['12.22.12', '18.20.8', '20.18.3'])('on Node %s one line says which Node is needed', (version) => {
  const { status, stdout, stderr } = runOn(version, { LC_ALL: 'C' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    `quizvisor: Node 20.19 or newer is needed, and this is Node ${version}. Install a current version from https://nodejs.org.\n`,
  );
  expect(runOn(version, { LANG: 'es_ES.UTF-8' }).stderr).toMatch(/^quizvisor: hace falta Node 20\.19 o posterior/);
});

test('the first file is written in what Node 12 reads, and asks for what the package asks for', () => {
  const text = readFileSync('dist/bin.js', 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  expect(text).not.toMatch(/\?\.[^\d]|\?\?|"node:|\bawait\b|\bstatic\b|^import |^export /m);
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe('>=20.19');
});

test.each(['--version', '-v', '-V'])('%s tells the version', (flag) => {
  const { status, stdout } = spawnSync(process.execPath, ['dist/bin.js', flag], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '0.1.0\n' });
});
