import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = [
  { id: 'one', type: 'single-choice', choices: { a: 'A', b: 'B', c: 'C' }, answer: 'a' },
  { id: 'many', type: 'multiple-response', choices: { a: 'A', b: 'B', c: 'C', d: 'D' }, answer: ['a', 'b'] },
  { id: 'text', type: 'short-answer', answer: ['Xen'], points: 2 },
  { id: 'flag', type: 'true-false', answer: true },
  { id: 'essay', type: 'essay' },
];

/** What one candidate hands in; every kind of trouble comes again and again. */
const lineOf = (number: number): string => {
  if (number % 41 === 7) return '';
  if (number % 53 === 9) return '{"candidate": {"id": "broken"';
  if (number % 59 === 11) return JSON.stringify({ candidate: {}, answers: {} });
  const id = number % 37 === 5 ? `S${number - 1}` : `s${number}`;
  const minute = String((number * 7) % 60).padStart(2, '0');
  return JSON.stringify({
    candidate: { id, name: `Name ${number} ñ` },
    submittedAt: `2026-11-20T10:${minute}:00Z`,
    answers: {
      one: ['a', 'b', 'c', 'nowhere', null][number % 5],
      many: [['a', 'b'], ['a'], [], 'a', ['c', 'd']][(number * 3) % 5],
      text: number % 3 === 0 ? 'xen' : `answer ${number % 211}`,
      flag: number % 2 === 0,
      ...(number % 29 === 3 ? { essay: 'x'.repeat(400) } : {}),
    },
  });
};

const world = (count: number) => {
  const lines = Array.from({ length: count }, (_, number) => lineOf(number));
  const folder = folderWith({ 'bank.yaml': bankOf(questions), 'class.ndjson': lines.join('\n') });
  const inputs = [join(folder, 'bank.yaml'), join(folder, 'class.ndjson')];
  return { folder, inputs };
};

describe.each(['last', 'first', 'best', 'reject'])('parts of a batch, with --duplicates %s,', (duplicates) => {
  const { folder, inputs } = world(400);
  const whole = join(folder, `whole-${duplicates}.json`);
  const part = (index: number, of: number): string => join(folder, `part-${duplicates}-${index}-${of}.json`);
  beforeAll(async () => {
    await run(['grade', ...inputs, '--duplicates', duplicates, '-o', whole]);
  });
  test.each([1, 2, 7])('merged from %i, have the bytes of the whole', async (of) => {
    const parts = Array.from({ length: of }, (_, index) => part(index + 1, of));
    for (const [index, path] of parts.entries())
      await run(['grade', ...inputs, '--duplicates', duplicates, '--shard', `${index + 1}/${of}`, '-o', path]);
    const merged = join(folder, 'merged.json');
    const { code, err } = await run(['merge', ...parts.toReversed(), '-o', merged]);
    expect(readFileSync(merged, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(code).toBe(1);
    expect(err).toContain('rejected');
  });
});

describe('parts that do not fit together are refused in one line', () => {
  const { folder, inputs } = world(60);
  const path = (name: string): string => join(folder, name);
  beforeAll(async () => {
    for (const index of [1, 2]) await run(['grade', ...inputs, '--shard', `${index}/2`, '-o', path(`${index}.json`)]);
    await run(['grade', ...inputs, '--shard', '2/2', '--duplicates', 'best', '-o', path('best.json')]);
    await run(['grade', ...inputs, '-o', path('whole.json')]);
    writeFileSync(path('cut.json'), readFileSync(path('2.json')).subarray(0, -40));
    const lines = readFileSync(path('2.json'), 'utf8').split('\n');
    writeFileSync(path('gap.json'), lines.toSpliced(8, 1).join('\n'));
  });
  test.each([
    [['1.json'], 'Of 2 parts these are missing: 2.'],
    [['1.json', '2.json', '1.json'], 'is there twice'],
    [['1.json', 'best.json'], 'are of different exams, versions or commands'],
    [['1.json', 'whole.json'], 'is no report of a part'],
    [['1.json', 'cut.json'], 'damaged'],
    [['1.json', 'gap.json'], 'damaged'],
    [['1.json', 'nowhere.json'], 'nowhere.json'],
  ])('%j', async (names, message) => {
    const { code, err } = await run(['merge', ...names.map(path), '-o', path('out.json')]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(() => readFileSync(path('out.json'))).toThrow(/ENOENT/);
  });
  test.each(['0/2', '3/2', '1', 'x/y', '1/0'])('and so is --shard %s', async (shard) => {
    const { code, err } = await run(['grade', ...inputs, '--shard', shard, '-o', path('never.json')]);
    expect(code).toBe(2);
    expect(err).toContain(`"${shard}" names no part`);
  });
  test('analyze says that a part is no whole', async () => {
    const { code, err } = await run(['analyze', path('1.json')]);
    expect(code).toBe(2);
    expect(err).toContain('merge');
  });
});

describe('--answers', () => {
  const { folder, inputs } = world(120);
  test('changes no figure', async () => {
    const reports = await Promise.all(
      ['full', 'credits', 'none'].map(async (detail) => {
        const path = join(folder, `${detail}.json`);
        await run(['grade', ...inputs, '--answers', detail, '-o', path]);
        return JSON.parse(readFileSync(path, 'utf8'));
      }),
    );
    const [full, credits, none] = reports;
    expect(credits.statistics).toEqual(full.statistics);
    expect(none.statistics).toEqual(full.statistics);
    expect(credits.results[0].credits).toEqual(
      full.results[0].answers.map((answer: { credit: number }) => answer.credit),
    );
    expect(none.results[0]).toMatchObject({ points: full.results[0].points, answers: [] });
    expect(none.results[0].credits).toBeUndefined();
  });
});

test('no answer changes what another candidate gets, however much it looks like theirs', async () => {
  const tricks: readonly unknown[] = [
    '["a","b"]',
    '\u0000["a","b"]',
    ['a\u0001b'],
    ['a,b'],
    [['a', 'b']],
    { 0: 'a', 1: 'b' },
    'a\u0001b',
    ['b', 'a'],
  ];
  const alone = async (answer: unknown): Promise<unknown> => {
    const { folder } = world(0);
    const input = JSON.stringify({ candidate: { id: 's' }, answers: { many: answer } });
    const { out } = await run(['grade', join(folder, 'bank.yaml'), '-'], { input });
    return JSON.parse(out).results[0].answers[1];
  };
  for (const trick of tricks) {
    const { folder } = world(0);
    const lines = [trick, ['a', 'b'], trick].map((answer, index) =>
      JSON.stringify({ candidate: { id: `s${index}` }, answers: { many: answer } }),
    );
    const { out } = await run(['grade', join(folder, 'bank.yaml'), '-'], { input: lines.join('\n') });
    const answers = JSON.parse(out).results.map((result: { answers: readonly unknown[] }) => result.answers[1]);
    expect(answers).toEqual([await alone(trick), await alone(['a', 'b']), await alone(trick)]);
  }
});

test('threads write the same bytes as one', { timeout: 60_000 }, () => {
  const { folder, inputs } = world(14_000);
  const graded = ['1', '2', '3'].map((jobs) => {
    const path = join(folder, `jobs-${jobs}.json`);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/bin.js', 'grade', ...inputs, '--jobs', jobs, '-o', path],
      { encoding: 'utf8' },
    );
    expect([status, stderr.replaceAll(path, '')]).toEqual([1, expect.stringContaining('rejected')]);
    return readFileSync(path);
  });
  expect(graded[1]?.equals(graded[0] ?? Buffer.alloc(0))).toBe(true);
  expect(graded[2]?.equals(graded[0] ?? Buffer.alloc(0))).toBe(true);
});
