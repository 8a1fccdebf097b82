import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Lock, takeLock } from '../../src/io/lock.ts';
import { folderWith } from '../support/run.ts';

const taken = async (path: string): Promise<Lock> => {
  const lock = await takeLock(path);
  if ('release' in lock) return lock;
  throw new Error(`held by ${lock.pid} in ${lock.file}`);
};

/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

/** A lock of this process, as another one would have left it. */
const leftBehind = async (path: string, change: (name: string) => string): Promise<string> => {
  const lock = await taken(path);
  const [name = ''] = readdirSync(join(path, '..'));
  lock.release();
  const file = join(path, '..', change(name));
  writeFileSync(file, '');
  return file;
};

const newPath = (): string => join(folderWith({}), 'attempt.ndjson');

describe('a lock', () => {
  test('says who holds it, is refused while it is held, and is free afterwards', async () => {
    const path = newPath();
    const lock = await taken(path);
    const [name = ''] = readdirSync(join(path, '..'));
    expect(JSON.parse(readFileSync(join(path, '..', name), 'utf8'))).toMatchObject({ pid: process.pid });
    expect(await takeLock(path)).toMatchObject({ pid: process.pid });
    lock.release();
    (await taken(path)).release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('is not that of a path that begins alike', async () => {
    const path = newPath();
    await taken(path);
    await taken(`${path}.other`);
    await taken(path.replace('attempt', 'attempt2'));
  });

  test('left by a process that is gone is taken over and swept away', async () => {
    const path = newPath();
    const stale = await leftBehind(path, (name) => name.replace(`.${process.pid}.`, `.${deadProcess()}.`));
    const lock = await taken(path);
    expect(existsSync(stale)).toBe(false);
    lock.release();
  });

  test.skipIf(process.platform !== 'linux')('left by an earlier process of the same number is taken over', async () => {
    const path = newPath();
    const stale = await leftBehind(path, (name) => name.replace(/\.\d+\.(\d+)\.lock$/, '.1.$1.lock'));
    await taken(path);
    expect(existsSync(stale)).toBe(false);
  });

  test('of another machine is left alone, and the file is named', async () => {
    const path = newPath();
    const file = await leftBehind(path, (name) => name.replace(/ndjson\.[^.]+\./, 'ndjson.elsewhere.'));
    expect(await takeLock(path)).toMatchObject({ host: 'elsewhere', file });
    expect(existsSync(file)).toBe(true);
  });

  test('goes to one of many that come at once', async () => {
    const path = newPath();
    await leftBehind(path, (name) => name.replace(`.${process.pid}.`, `.${deadProcess()}.`));
    const results = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
    expect(results.filter((result) => 'release' in result)).toHaveLength(1);
  });
});
