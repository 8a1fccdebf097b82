import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, workplace } from '../support/process.ts';

const oneLine = /^quizvisor: .*\n$/;
const files = { 'class.ndjson': linesOf(2000), 'report.json': 'the old report\n' };

describe('where no more can be written', () => {
  // A limit to the size of a file stands in for a full disk, which not everybody may make.
  const limited = (blocks: number, args: string): string => `ulimit -f ${blocks}; $QV grade bank.yaml ${args}`;
  test.each([
    ['a report', limited(100, 'class.ndjson -o report.json')],
    ['a report by two threads', limited(100, 'class.ndjson -o report.json --jobs 2')],
    ['a part', limited(100, 'class.ndjson --shard 1/2 -o report.json')],
    ['lines of results', limited(500, 'class.ndjson --format ndjson -o report.json')],
    ['a gradebook', limited(30, '--answers none class.ndjson --csv report.json')],
  ])('%s is left out, in one line', (_, script) => {
    const { shell, folder, names, leftAside } = workplace(files);
    const { code, err } = shell(script);
    expect([code, err]).toEqual([3, expect.stringMatching(oneLine)]);
    expect(err).toContain('(EFBIG); nothing was left half written');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(files['report.json']);
    expect(names().filter((name) => name.startsWith('.'))).toEqual([]);
    expect(leftAside()).toEqual([]);
  });

  test('the copy without superseded submissions is left out, too', () => {
    const twice = linesOf(2000, (number) => `s${number % 1999}`);
    const { shell, folder, names } = workplace({ ...files, 'class.ndjson': twice });
    // Room for all results, but not once more with the rejections and figures after them.
    shell('$QV grade bank.yaml class.ndjson -o whole.json');
    const results = readFileSync(join(folder, 'whole.json'), 'utf8').indexOf('\n],\n"rejected"');
    const { code, err } = shell(limited(Math.ceil(results / 1024) + 1, 'class.ndjson -o report.json'));
    expect([code, err]).toEqual([3, expect.stringMatching(oneLine)]);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(files['report.json']);
    expect(names().filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('rows that are put aside are cleared away', () => {
    const many = linesOf(9000);
    const { shell, names, leftAside } = workplace({ ...files, 'class.ndjson': many });
    // The rows of places are 48 bytes each: 192 KiB are put aside at a time, while the report is still waiting.
    const { code } = shell(limited(150, '--answers none class.ndjson -o report.json'));
    expect(code).toBe(3);
    expect(leftAside()).toEqual([]);
    expect(names()).toEqual(['class.ndjson', 'report.json']);
  });

  test('standard output says so', () => {
    const { shell, leftAside } = workplace(files);
    const { code, err } = shell('$QV grade bank.yaml class.ndjson -q > /dev/full');
    expect([code, err]).toEqual([
      3,
      'quizvisor: Standard output could not be written (ENOSPC); what came out is incomplete.\n',
    ]);
    expect(leftAside()).toEqual([]);
  });
});

test('a folder that vanishes while it is graded is said to be gone', async () => {
  const { start, shell, folder, leftAside } = workplace(files);
  mkdirSync(join(folder, 'gone'));
  const { child, end, err } = start(['grade', 'bank.yaml', '-', '-o', 'gone/report.json']);
  child.stdin?.write(linesOf(10));
  shell('until [ "$(ls -A gone)" ]; do sleep 0.01; done; rm -r gone');
  child.stdin?.end();
  expect([await end(), err()]).toEqual([2, expect.stringMatching(oneLine)]);
  expect(err()).toContain('"gone/report.json" cannot be written (ENOENT)');
  expect(leftAside()).toEqual([]);
});

test('a pipe is written to and never replaced', () => {
  const { shell, folder } = workplace(files);
  const { code, err } = shell(
    'mkfifo pipe; cat pipe > out.json & $QV grade bank.yaml class.ndjson -q -o pipe; code=$?; wait; exit $code',
  );
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).input.found).toBe(2000);
  expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
});
