/** Prints the time of `check` beside a bare js-yaml load of the same files, and how it grows. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { check } from '../src/engine/check.ts';
import { loadDocument } from '../src/io/documents.ts';
import { writeBanks } from './banks.ts';

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const measure = (
  count: number,
  rounds: number,
): { readonly bare: number; readonly checked: number; readonly problems: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'quizvisor-bench-'));
  try {
    const paths = writeBanks(folder, count);
    const bare: number[] = [];
    const checked: number[] = [];
    let problems = 0;
    for (let round = 0; round < rounds; round += 1) {
      bare.push(time(() => void paths.map((path) => load(readFileSync(path, 'utf8')))));
      checked.push(
        time(() => {
          problems = check(
            paths.map((path) => loadDocument({ path, named: true })),
            { today: '2026-01-01' },
          ).problems.length;
        }),
      );
    }
    return { bare: median(bare), checked: median(checked), problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

measure(1000, 2);
let before: number | undefined;
for (const count of [1000, 10_000, 100_000]) {
  const { bare, checked, problems } = measure(count, count > 10_000 ? 1 : 5);
  const growth = before === undefined ? '' : `, ${(checked / before).toFixed(1)} × the time of a tenth`;
  console.log(
    `check of ${count} questions: ${checked.toFixed(0)} ms, ${(checked / bare).toFixed(2)} × a bare js-yaml load${growth} (${problems} findings)`,
  );
  before = checked;
}
