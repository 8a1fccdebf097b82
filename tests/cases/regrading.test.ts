import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Comparison, Report } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

describe('G11: a regrade after a wrong key', () => {
  const power = {
    id: 'a',
    type: 'single-choice',
    choices: { six: '6', eight: '8', nine: '9' },
    answer: 'nine',
    points: 2,
  };
  const other = { id: 'b', type: 'true-false', answer: true };
  const lines = [
    { candidate: { id: 's01' }, answers: { a: 'nine', b: true } },
    { candidate: { id: 's02' }, answers: { a: 'eight', b: true } },
  ].map((one) => JSON.stringify(one));
  const note = 'reason: The key said 9., date: 2026-12-01';
  const amendments = (change: string): string => `amendments: sample\nchanges: [{question: a, ${change}, ${note}}]\n`;
  const folder = folderWith({
    'bank.yaml': bankOf([power, other]),
    'class.ndjson': lines.join('\n'),
    'replace.yaml': amendments('key: eight'),
    'never-lower.yaml': amendments('key: eight, policy: never-lower'),
    'drop.yaml': amendments('drop: true'),
    'all.yaml': amendments('fullMarks: all'),
  });
  const at = (name: string): string => join(folder, name);
  const graded = async (name: string): Promise<Report> => {
    const amend = name === 'old' ? [] : ['--amend', at(`${name}.yaml`)];
    await run(['grade', at('bank.yaml'), at('class.ndjson'), '-o', at(`${name}.json`), ...amend]);
    return JSON.parse(readFileSync(at(`${name}.json`), 'utf8')) as Report;
  };
  /** Points and maximum of the question, candidate by candidate. */
  const marks = ({ results }: Report) => results.map(({ answers }) => [answers[0]?.points, answers[0]?.maxPoints]);
  const compared = async (name: string): Promise<Comparison> =>
    JSON.parse((await run(['compare', at('old.json'), at(`${name}.json`), '--format', 'json'])).out) as Comparison;

  test('by default the new key counts alone, and every student is listed old and new, by question', async () => {
    expect(marks(await graded('old'))).toEqual([
      [2, 2],
      [0, 2],
    ]);
    expect(marks(await graded('replace'))).toEqual([
      [0, 2],
      [2, 2],
    ]);
    const { changes, summary } = await compared('replace');
    expect(
      changes.map(({ candidate, old, new: now, questions }) => [candidate, old?.points, now?.points, questions]),
    ).toEqual([
      ['s01', 3, 1, [{ question: 'sample/a', old: 2, new: 0 }]],
      ['s02', 1, 3, [{ question: 'sample/a', old: 0, new: 2 }]],
    ]);
    expect(summary).toMatchObject({ up: 1, down: 1, mean: { old: 2, new: 2 } });
  });

  test('never-lower leaves nobody with less', async () => {
    expect(marks(await graded('never-lower'))).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect((await compared('never-lower')).changes.map(({ candidate }) => candidate)).toEqual(['s02']);
  });

  test('a dropped question counts 0 of 0, and full marks go to all', async () => {
    const report = await graded('drop');
    expect(marks(report)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(report.results.map(({ points, maxPoints, grade }) => [points, maxPoints, grade])).toEqual([
      [1, 1, 10],
      [1, 1, 10],
    ]);
    expect(marks(await graded('all'))).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test('a second run changes nothing', async () => {
    await graded('replace');
    const first = readFileSync(at('replace.json'));
    await graded('replace');
    expect(readFileSync(at('replace.json')).equals(first)).toBe(true);
  });
});
