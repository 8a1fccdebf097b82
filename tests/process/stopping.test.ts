import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { linesOf, until, workplace } from '../support/process.ts';

const old = 'the old report\n';
const stopped = 'Stopped. What was not finished was left as it was.\n';
const temporary = /^\.report\.json\.\d+-\d+\.tmp$/;

/** Enough for a run that lasts longer than it takes to stop it. */
let many = '';
beforeAll(() => {
  many = linesOf(250_000);
});

/** Starts grading and waits until its report is begun. `fed` by standard input, it never ends by itself. */
const begun = async (fed: boolean, args: readonly string[]) => {
  const place = workplace({ 'report.json': old, ...(fed ? {} : { 'class.ndjson': many }) });
  const run = place.start(['grade', 'bank.yaml', fed ? '-' : 'class.ndjson', '-o', 'report.json', ...args]);
  if (fed) run.child.stdin?.write(linesOf(10));
  await until(() => place.names().some((name) => temporary.test(name)));
  return { ...place, ...run, report: () => readFileSync(join(place.folder, 'report.json'), 'utf8') };
};

const ways: readonly (readonly [string, boolean, readonly string[]])[] = [
  ['while it waits for standard input', true, []],
  ['while it reads a file', false, []],
  ['on two threads', false, ['--jobs', '2']],
  ['with a page and a gradebook to come', false, ['--html', 'page.html', '--csv', 'grades.csv']],
];

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test.each(ways)('%s leaves the old report and nothing else', async (_, fed, args) => {
    const { child, end, err, report, names, leftAside } = await begun(fed, args);
    child.kill(signal);
    expect([await end(), err()]).toEqual([code, stopped]);
    expect(report()).toBe(old);
    expect(names().filter((name) => !/^(class\.ndjson|report\.json)$/.test(name))).toEqual([]);
    expect(leftAside()).toEqual([]);
  });
});

test('a part that is stopped is left out', async () => {
  const { child, end, err, report, names } = await begun(true, ['--shard', '1/2']);
  child.kill('SIGTERM');
  expect([await end(), err()]).toEqual([143, stopped]);
  expect([report(), names()]).toEqual([old, ['report.json']]);
});

test.each(ways.slice(0, 3))('kill -9 %s leaves what no later run takes for a submission', async (_, fed, args) => {
  const { child, end, report, names, folder, shell } = await begun(fed, args);
  child.kill('SIGKILL');
  expect(await end()).toBe('SIGKILL');
  expect(report()).toBe(old);
  expect(names().filter((name) => name.startsWith('.'))).toEqual([expect.stringMatching(temporary)]);
  writeFileSync(join(folder, 'class.ndjson'), linesOf(3));
  shell('mkdir all; mv .report* class.ndjson all');
  const { code } = shell('$QV grade bank.yaml all -q -o report.json');
  expect(code).toBe(0);
  expect(JSON.parse(report()).input).toEqual({ found: 3, graded: 3, rejected: 0, superseded: 0 });
});

test('a thread that dies is a failure, and the old report stays', async () => {
  // The first block that a thread reads is its last one.
  const preload = `const threads = require('node:worker_threads'), fs = require('node:fs');
if (!threads.isMainThread) {
  const read = fs.readSync;
  fs.readSync = (...args) => (args[3] === 2097152 || args[3] > 500000 ? process.exit(9) : read(...args));
  require('node:module').syncBuiltinESMExports();
}`;
  const place = workplace({ 'report.json': old, 'class.ndjson': many, 'preload.cjs': preload });
  const { end, err } = place.start(['grade', 'bank.yaml', 'class.ndjson', '-o', 'report.json', '--jobs', '2'], {
    NODE_OPTIONS: `--require ${join(place.folder, 'preload.cjs')}`,
  });
  expect([await end(), err()]).toEqual([3, expect.stringContaining('a thread ended with 9')]);
  expect(readFileSync(join(place.folder, 'report.json'), 'utf8')).toBe(old);
  expect(place.names().filter((name) => name.startsWith('.'))).toEqual([]);
  expect(place.leftAside()).toEqual([]);
});

describe('a reader that has seen enough', () => {
  test.each([
    ['of the report', '$QV grade bank.yaml class.ndjson 2>err'],
    ['of the report, in quiet', '$QV grade bank.yaml class.ndjson -q 2>err'],
    ['of results in lines', '$QV grade bank.yaml class.ndjson -q --format ndjson --summary summary.json 2>err'],
    ['of what threads write', '$QV grade bank.yaml class.ndjson -q --jobs 2 2>err'],
  ])('%s ends it without a word of failure', (_, script) => {
    const { shell, folder, leftAside } = workplace({ 'class.ndjson': linesOf(12_000) });
    const { code, out } = shell(`${script} | head -1; exit \${PIPESTATUS[0]}`);
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    expect(readFileSync(join(folder, 'err'), 'utf8')).not.toMatch(/bug|Error|EPIPE/);
    expect(leftAside()).toEqual([]);
  });
});

describe('where nobody hears what it says', () => {
  test.each([
    ['since standard error is closed', '2>&-'],
    ['since whoever read standard error is gone', '2> >(exec true)'],
  ])('%s, the report is written all the same and the exit code tells', (_, closed) => {
    const { shell, folder } = workplace({ 'class.ndjson': `${linesOf(100)}{\n` });
    const script = `(sleep 0.3; cat class.ndjson) | $QV grade bank.yaml - -o report.json ${closed}`;
    expect(shell(script).code).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).input.found).toBe(101);
    expect(readdirSync(folder).sort()).toEqual(['bank.yaml', 'class.ndjson', 'report.json']);
  });
  test('and where standard input is closed, nothing is found', () => {
    const { code, err } = workplace().shell('$QV grade bank.yaml - <&- > out.json');
    expect([code, err]).toEqual([0, expect.stringContaining('No submission was found.')]);
  });
});

describe('a pipe that is named', () => {
  test.each([[''], ['--jobs 2']])('is read as it comes (%s)', (jobs) => {
    const { shell } = workplace({ 'class.ndjson': linesOf(3000) });
    const { out } = shell(`$QV grade bank.yaml <(cat class.ndjson) -q --answers none ${jobs} | grep found`);
    expect(out).toBe('"input":{"found":3000,"graded":3000,"rejected":0,"superseded":0},\n');
  });
  test('and that nobody writes to can be stopped', async () => {
    const place = workplace({ 'report.json': old });
    place.shell('mkfifo pipe.ndjson');
    const { child, end, err } = place.start(['grade', 'bank.yaml', 'pipe.ndjson', '-o', 'report.json']);
    await until(() => place.names().some((name) => temporary.test(name)));
    child.kill('SIGTERM');
    expect([await end(), err()]).toEqual([143, stopped]);
    expect([...place.names()].sort()).toEqual(['pipe.ndjson', 'report.json']);
  });
});
