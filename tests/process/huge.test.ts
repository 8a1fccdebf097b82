import { openSync, readSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { openReport } from '../../src/io/report-file.ts';
import { linesOf, workplace } from '../support/process.ts';

// `bench/huge.ts` does the same with a report that is longer than the longest string.
test('G24: a report that is larger than all memory is written, and read', () => {
  const { shell, folder } = workplace({ 'class.ndjson': linesOf(60_000) });
  const small = { NODE_OPTIONS: '--max-old-space-size=32' };
  const { code } = shell('cat class.ndjson | $QV grade bank.yaml - -q -o report.json', small);
  expect(code).toBe(0);
  expect(shell('wc -c < report.json').out).toMatch(/^\d{8}\n$/);
  const end = Buffer.alloc(5);
  readSync(openSync(join(folder, 'report.json'), 'r'), end, 0, 5, Number(shell('wc -c < report.json').out) - 5);
  expect(end.toString()).toBe(']}\n}\n');
  const { out } = shell('$QV analyze report.json --format json', small);
  expect((JSON.parse(out) as Report).input.found).toBe(60_000);
});

test('G24: a report for standard output goes out in pieces', () => {
  const pieces: number[] = [];
  const report = openReport(undefined, '[', (text) => pieces.push(text.length));
  const line = 'é'.repeat(1000);
  for (let count = 0; count < 3000; count += 1) report.result(line);
  report.finish(']', []);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(1 << 20);
  expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(3000 * 1000 + 2999 * 2 + 2);
});

test.each(['1', '2'])('a line of 400 MiB takes no such memory (--jobs %s)', (jobs) => {
  const report = `require('node:worker_threads').isMainThread && process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS >> 10));`;
  const { shell, folder } = workplace({ 'class.ndjson': `${linesOf(1)}x`, 'report.cjs': report });
  truncateSync(join(folder, 'class.ndjson'), 400 << 20);
  const { code, err } = shell(`$QV grade bank.yaml class.ndjson --jobs ${jobs} -o r.json`, {
    NODE_OPTIONS: '--require ./report.cjs',
  });
  expect(code).toBe(1);
  expect(err).toContain('1 submission graded, 1 rejected');
  expect(err).toContain('The line is longer than 64 MiB (class.ndjson:2)');
  expect(Number(/^peak (\d+)$/m.exec(err)?.[1])).toBeLessThan(300);
});
