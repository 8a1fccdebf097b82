import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/cli/history/store.ts';
import { historyHead, historyLineOf, readHistoryLine } from '../../src/engine/history.ts';
import { appendLines, jsonLines, rewriteLines } from '../../src/io/history.ts';
import { answerOn } from '../support/history.ts';
import { folderWith } from '../support/run.ts';

const newFile = (): string => join(folderWith({}), 'history.ndjson');

const written = (names: readonly string[]): { readonly path: string; readonly bytes: Buffer } => {
  const path = newFile();
  for (const name of names)
    appendLines(path, historyHead, [historyLineOf(answerOn('2026-11-01', { question: `sample/${name}` }))]);
  return { path, bytes: readFileSync(path) };
};

const namesIn = (path: string): readonly string[] => readHistory(path).entries.map(({ question }) => question.slice(7));

describe('a history that was cut off at any byte', () => {
  const { bytes } = written(['uno', 'dós', 'tres']);
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);

  test('keeps what was whole, and joins nothing with what comes next', () => {
    for (const size of bytes.keys()) {
      const path = newFile();
      writeFileSync(path, bytes.subarray(0, size));
      // The head is the first line; an entry is whole once its last bracket is there, with or without its line break.
      const whole = ['uno', 'dós', 'tres'].filter((_, index) => size >= (ends[index + 1] ?? 0));
      expect(namesIn(path), `cut at ${size}`).toEqual(whole);
      appendLines(path, historyHead, [historyLineOf(answerOn('2026-11-02', { question: 'sample/next' }))]);
      expect(namesIn(path), `cut at ${size}`).toEqual([...whole, 'next']);
    }
  });

  test('garbage at its end is passed over, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (garbage) => {
        const path = newFile();
        writeFileSync(path, Buffer.concat([bytes, garbage]));
        appendLines(path, historyHead, [historyLineOf(answerOn('2026-11-02', { question: 'sample/next' }))]);
        expect(namesIn(path)).toEqual(['uno', 'dós', 'tres', 'next']);
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});

test('two processes that append at once lose and mix nothing', async () => {
  const path = newFile();
  const script = join(
    folderWith({
      'append.ts': `
        import { appendLines } from ${JSON.stringify(resolve('src/io/history.ts'))};
        const [, , path, name] = process.argv;
        for (let count = 0; count < 150; count += 1)
          appendLines(path, { quizvisor: 'history', v: 1 }, [{ v: 1, name, count, filler: 'x'.repeat(count * 7) }]);
      `,
    }),
    'append.ts',
  );
  const run = (name: string): Promise<number | null> =>
    new Promise((done) => {
      spawn(process.execPath, ['--import', 'tsx', script, path, name], { stdio: 'inherit' }).on('exit', done);
    });
  expect(await Promise.all([run('one'), run('two')])).toEqual([0, 0]);
  const lines = [...jsonLines(path)];
  expect(lines.filter((line) => 'broken' in line)).toEqual([]);
  const values = lines.flatMap((line) => ('value' in line ? [line.value as { name?: string; count?: number }] : []));
  for (const name of ['one', 'two'])
    expect(values.filter((value) => value.name === name).map(({ count }) => count)).toEqual(
      Array.from({ length: 150 }, (_, count) => count),
    );
});

test('rewriting takes away what is not kept, and what others append meanwhile stays', async () => {
  const { path } = written(['one', 'two', 'three']);
  appendFileSync(path, '{"torn');
  let added = false;
  await rewriteLines(path, historyHead, (value) => {
    if (!added) {
      added = true;
      appendFileSync(path, `\n${JSON.stringify(historyLineOf(answerOn('2026-11-02', { question: 'sample/late' })))}\n`);
    }
    const read = readHistoryLine(value);
    return read.kind === 'entry' && read.entry.question !== 'sample/two';
  });
  expect(namesIn(path)).toEqual(['one', 'three', 'late']);
  expect(readFileSync(path, 'utf8')).not.toContain('two');
  expect(readFileSync(path, 'utf8')).not.toContain('torn');
});

test('a file that is not there has no lines, and none is made by reading', () => {
  const path = newFile();
  expect([...jsonLines(path)]).toEqual([]);
  expect(existsSync(path)).toBe(false);
});
