/** Prints how long the built command takes to start and to check 100 questions, beside `node -e 0`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBanks } from './banks.ts';

const rounds = 21;
const bin = 'dist/bin.js';

const folder = mkdtempSync(join(tmpdir(), 'quizvisor-bench-'));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const time = (args: readonly string[]): number => {
  const start = performance.now();
  // The answers end at once; what a session remembers goes with the folder.
  const env = { ...process.env, QUIZVISOR_HOME: folder };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input: '/quit\n', env });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
  return taken;
};

if (!existsSync(bin)) throw new Error('there is no build; run `npm run build` first');
try {
  const banks = writeBanks(folder, 100);
  const bare = { name: 'node -e 0', args: ['-e', '0'], times: [] as number[] };
  const commands = [
    { name: '--version', args: [bin, '--version'], goal: '1.10', times: [] as number[] },
    { name: '--help', args: [bin, '--help'], goal: '1.25', times: [] as number[] },
    {
      name: 'first question of practice',
      args: [bin, 'practice', ...banks, '--plain'],
      goal: '3.00',
      times: [] as number[],
    },
    { name: 'check of 100 questions', args: [bin, 'check', ...banks], goal: '2.00', times: [] as number[] },
  ];
  const all = [bare, ...commands];
  for (const { args } of all) time(args);
  for (let round = 0; round < rounds; round += 1) for (const { args, times } of all) times.push(time(args));
  const least = median(bare.times);
  console.log(`${bare.name}: ${least.toFixed(0)} ms`);
  for (const { name, goal, times } of commands)
    console.log(
      `${name}: ${median(times).toFixed(0)} ms, ${(median(times) / least).toFixed(2)} × node -e 0 (goal ${goal})`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
