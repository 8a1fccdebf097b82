/**
 * Prints the time and memory of `grade` as ratios to a bare loop (read, split, JSON.parse of each line) over the same
 * submissions of 40 answers. Needs the built command; whole processes are timed, their start included.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { submissionOf, writeClass, writeClassBank } from './class.ts';

const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'quizvisor-bench-'));
const bank = writeClassBank(folder);

interface Measure {
  readonly seconds: number;
  /** Peak memory in mebibytes; 0 where the machine cannot say. */
  readonly memory: number;
}

/** The run of several that took least, as other work on the machine only ever adds. */
const measure = (command: string, args: readonly string[], times = rounds): Measure => {
  let best: Measure | undefined;
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'peak %M', command, ...args], { encoding: 'utf8' });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stderr}`);
    const memory = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
    if (!best || seconds < best.seconds) best = { seconds, memory };
  }
  if (!best) throw new Error('nothing was measured');
  return best;
};

const node = (args: readonly string[], times?: number): Measure => measure(process.execPath, args, times);
const output = join(folder, 'out.json');
const grade = (input: string, ...options: readonly string[]): Measure =>
  node(['dist/bin.js', 'grade', bank, input, '-q', '-o', output, ...options]);

const say = (what: string, { seconds, memory }: Measure, bare: Measure): void =>
  console.log(
    `${what}: ${seconds.toFixed(2)} s, ${(seconds / bare.seconds).toFixed(2)} × the bare loop, ${memory.toFixed(0)} MiB`,
  );

try {
  const large = writeClass(folder, 200_000);
  const small = writeClass(folder, 20_000);
  const bare = node(['bench/bare-loop.mjs', large]);
  console.log(`bare loop over 200 000: ${bare.seconds.toFixed(2)} s`);
  const ofSmall = grade(small, '--answers', 'none');
  for (const answers of ['none', 'credits', 'full'])
    say(`--answers ${answers}`, grade(large, '--answers', answers), bare);
  const one = grade(large, '--answers', 'none');
  const bytes = readFileSync(output);
  const two = grade(large, '--answers', 'none', '--jobs', '2');
  const alike = readFileSync(output).equals(bytes) ? 'the same bytes' : 'OTHER BYTES';
  console.log(`--jobs 2: ${(two.seconds / one.seconds).toFixed(2)} × the time of one thread, ${alike}`);
  console.log(`memory of 200 000: ${(one.memory / ofSmall.memory).toFixed(2)} × that of 20 000`);
  const files = join(folder, 'files');
  mkdirSync(files);
  for (let number = 0; number < 20_000; number += 1)
    writeFileSync(join(files, `s${String(number).padStart(6, '0')}.json`), JSON.stringify(submissionOf(number)));
  const bareSmall = node(['bench/bare-loop.mjs', small]);
  say('20 000 files in a folder, --answers none', grade(files, '--answers', 'none'), bareSmall);
  const byHand = measure('python3', ['bench/by-hand.py', bank, large, join(folder, 'by-hand.ndjson')], 1);
  console.log(
    `a Python script by hand: ${byHand.seconds.toFixed(2)} s; --answers none takes ${(one.seconds / byHand.seconds).toFixed(2)} × that`,
  );
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
    const input = writeClass(folder, count);
    const { seconds, memory } = grade(input, '--answers', 'none');
    console.log(
      `${count}: ${seconds.toFixed(2)} s, ${((seconds / count) * 1e6).toFixed(1)} µs each, ${memory.toFixed(0)} MiB`,
    );
    rmSync(input);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
