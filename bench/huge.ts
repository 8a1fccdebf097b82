/**
 * Grades a class whose report is longer than the longest string of JavaScript (512 MiB), from a stream, and prints time
 * and peak memory; then has `analyze` read it back. Needs the built command and some 2 GB of disk.
 */
import { constants } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { submissionOf, writeClassBank } from './class.ts';

const count = 125_000;
const atOnce = 500;
const folder = mkdtempSync(join(tmpdir(), 'quizvisor-huge-'));
const report = join(folder, 'report.json');

/** Runs the command, with submissions on standard input if it wants them, and prints what it took. */
const timed = async (args: readonly string[], fed: boolean): Promise<void> => {
  const start = performance.now();
  const command = ['-f', 'peak %M', process.execPath, 'dist/bin.js', ...args];
  const child = spawn('/usr/bin/time', command, { stdio: ['pipe', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  const ended = once(child, 'close');
  for (let number = 0; fed && number < count; number += atOnce) {
    const lines = Array.from({ length: atOnce }, (_, index) => `${JSON.stringify(submissionOf(number + index))}\n`);
    if (!child.stdin.write(lines.join(''))) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [status] = (await ended) as [number];
  const text = said.join('');
  if (status !== 0) throw new Error(text);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = (Number(/peak (\d+)/.exec(text)?.[1] ?? 0) / 1024).toFixed(0);
  console.log(`${args[0]}: ${seconds} s, ${peak} MiB at most`);
};

try {
  const bank = writeClassBank(folder);
  await timed(['grade', bank, '-', '-o', report, '-q'], true);
  const { size } = statSync(report);
  console.log(`${count} submissions, ${(size / 1e6).toFixed(0)} MB of report`);
  if (size <= constants.MAX_STRING_LENGTH) throw new Error('the report is no longer than a string may be');
  await timed(['analyze', report], false);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
