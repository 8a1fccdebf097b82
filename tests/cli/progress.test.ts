import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openProgress } from '../../src/cli/grade/progress.ts';
import { clockText, progressLine } from '../../src/cli/grade/progress-line.ts';
import { main } from '../../src/cli/main.ts';
import { en } from '../../src/cli/messages/en.ts';
import { es } from '../../src/cli/messages/es.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { bankOf, collector, folderWith } from '../support/run.ts';
// Loaded here, so that the size of an input is known as soon as it is asked for, however busy the machine is.
import '../../src/io/input-size.ts';

const erased = '\r\u001B[2K';

/** A folder with a bank and so many submissions in one file, long enough to be read in several blocks. */
const classOf = (count: number): string => {
  const long = 'x'.repeat(200_000);
  const lines = Array.from({ length: count }, (_, number) =>
    JSON.stringify({ candidate: { id: `s${number}` }, answers: { flag: true }, long }),
  );
  return folderWith({
    'bank.yaml': bankOf([{ id: 'flag', type: 'true-false', answer: true }]),
    'class.ndjson': lines.join('\n'),
  });
};

/** Grades on a machine whose clock goes on by so much at each look; standard error is a terminal unless told otherwise. */
const watch = async (
  count: number,
  step: number,
  { tty = true, more = [] as readonly string[], columns = 80 } = {},
) => {
  const folder = classOf(count);
  const out = collector();
  const err = collector();
  let clock = 0;
  const looks: number[] = [];
  const stderr = Object.assign(err.stream, { isTTY: tty, columns });
  const code = await main(
    ['grade', join(folder, 'bank.yaml'), join(folder, 'class.ndjson'), '-o', join(folder, 'report.out'), ...more],
    {
      stdin: Readable.from([]),
      stdout: out.stream,
      stderr,
      env: { LANG: 'en_US.UTF-8' },
      newSeed: () => 'seed',
      today: () => '2026-11-25',
      now: () => {
        clock += step;
        looks.push(clock);
        return clock;
      },
      stop: new AbortController().signal,
    },
  );
  return { code, err: err.text(), bars: err.text().split(erased).slice(1, -1), clock };
};

test('a bar says how many are graded, how fast, and how long it will take, and is erased at the end', async () => {
  const { code, err, bars } = await watch(60, 150);
  expect(code).toBe(0);
  expect(bars.length).toBeGreaterThan(5);
  expect(bars.at(-1)).toMatch(/^#{10} {2}100 % {2}60 graded {2}\d+\/s {2}0:00 left$/);
  expect(err.slice(err.lastIndexOf(erased) + erased.length)).toMatch(/^\S+report\.out written: 60 submissions graded/);
});

test('it is redrawn at most ten times a second', async () => {
  const { bars, clock } = await watch(90, 40);
  expect(bars.length).toBeGreaterThan(3);
  expect(bars.length).toBeLessThanOrEqual(Math.ceil(clock / 100));
});

test.each([
  ['a run of less than a second', { step: 1 }],
  ['--quiet', { step: 150, more: ['--quiet'] }],
  ['no terminal', { step: 150, tty: false }],
])('%s has no bar', async (_, { step, ...world }) => {
  const { code, err } = await watch(30, step, world);
  expect(code).toBe(0);
  expect(err).not.toContain('\r');
  expect(err).not.toContain('\u001B');
});

test('forty columns are enough, and a terminal that says it has none is taken for a usual one', async () => {
  for (const bar of (await watch(60, 150, { columns: 40 })).bars) expect(bar.length).toBeLessThan(40);
  expect((await watch(60, 150, { columns: 0 })).bars.at(-1)).toMatch(/^#+/);
});

test('what else is to be said erases the bar first', async () => {
  const out: string[] = [];
  let clock = 0;
  const stderr = { isTTY: true, columns: 80, write: (text: string) => out.push(text) };
  const context = { stderr, env: {}, now: () => (clock += 600) };
  const shell = { context, messages: en, quiet: false, note: (line: string) => out.push(line) } as unknown as Shell;
  const progress = openProgress(shell, async () => undefined);
  await progress.block([{ source: { file: 'a' }, value: {} }]);
  progress.part(4, 10);
  progress.shell.note('odd');
  progress.end();
  expect(out.slice(-2)).toEqual([erased, 'odd']);
  expect(out.at(-3)).toMatch(/#\.{9} {2}10 % {2}5 graded {2}\d\/s {2}0:\d\d left$/);
});

describe('the line', () => {
  const told = { done: 1_234_567, seconds: 100, share: 0.25 };
  test.each([
    [80, '##........  25 %  1234567 graded  12346/s  5:00 left'],
    [45, '25 %  1234567 graded  12346/s  5:00 left'],
    [39, '25 %  1234567 graded  5:00 left'],
    [20, '25 %  5:00 left'],
    [10, '25 %'],
  ])('of %i columns leaves out what matters least', (columns, line) => {
    expect(progressLine(told, en.grade.progress, columns)).toBe(line);
  });
  test('without a share has no bar and no time left', () => {
    expect(progressLine({ done: 10, seconds: 2 }, es.grade.progress, 39)).toBe('10 calificadas  5/s');
  });
  test.each([
    [0.2, '0:01'],
    [60, '1:00'],
    [3723, '1:02:03'],
  ])('has %d seconds as %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
});
