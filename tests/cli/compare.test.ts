import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/generated/types.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const questions = [
  { id: 'key', type: 'single-choice', choices: { a: 'A', b: 'B' }, answer: 'a', points: 3 },
  { id: 'text', type: 'short-answer', answer: ['xen'] },
];
const exam = (more: object = {}): string =>
  JSON.stringify({
    exam: 'test',
    shuffle: { choices: false },
    title: 'Te|st',
    banks: ['bank.yaml'],
    sections: [{ title: 'All', questions: ['sample/key', 'sample/text'] }],
    grading: { pass: 5 },
    ...more,
  });
const line = (id: string, answers: object, name?: string): string =>
  JSON.stringify({ candidate: { id, ...(name === undefined ? {} : { name }) }, answers });
const before = [
  line('s1', { key: 'a', text: 'xen' }),
  line('S2', { key: 'b', text: 'xen' }, '=Eva'),
  line('s3', { text: 'kvm' }),
  line('gone', { key: 'a' }),
];
const after = [
  line('new\u001b[31m', { key: 'a' }),
  line('s3', { text: 'kvm' }),
  line('s2 ', { key: 'b', text: 'xen' }, '=Eva'),
  line('s1', { key: 'a', text: 'kvm' }),
];

const folder = folderWith({
  'bank.yaml': bankOf(questions),
  'other-key.yaml': bankOf([{ ...questions[0], answer: 'b' }, questions[1] ?? {}]),
  'test.exam.yaml': exam(),
  'new-key.exam.yaml': exam({ banks: ['other-key.yaml'] }),
  'worded.exam.yaml': exam({
    title: 'Other',
    sections: [{ title: 'Every', questions: ['sample/key', 'sample/text'] }],
  }),
  'before.ndjson': before.join('\n'),
  'after.ndjson': after.join('\n'),
});
const at = (name: string): string => join(folder, name);
const graded = async (exams: string, submissions: string, target: string, ...options: readonly string[]) => {
  const { code, err } = await run(['grade', at(exams), at(submissions), '-o', at(target), ...options]);
  expect(code, err).toBe(0);
};
const compare = (old: string, now: string, ...options: readonly string[]) =>
  run(['compare', at(old), at(now), ...options]);
const json = async (old: string, now: string): Promise<Comparison> =>
  JSON.parse((await compare(old, now, '--format', 'json')).out) as Comparison;

await graded('test.exam.yaml', 'before.ndjson', 'old.json');
await graded('new-key.exam.yaml', 'after.ndjson', 'new.json');
await graded('test.exam.yaml', 'before.ndjson', 'credits.json', '--answers', 'credits');
await graded('worded.exam.yaml', 'before.ndjson', 'worded.json');

describe('quizvisor compare', () => {
  test('says whose mark changes, by how much, through which questions, and who is in one report only', async () => {
    const comparison = await json('old.json', 'new.json');
    const short = comparison.changes.map(({ candidate, kind, difference, questions: by }) => [
      candidate,
      kind,
      difference,
      by.map(({ question, old, new: now }) => `${question} ${old} ${now}`),
    ]);
    expect(short).toEqual([
      ['new\u001b[31m', 'only-new', null, []],
      ['s2', 'changed', 3, ['sample/key 0 3']],
      ['s1', 'changed', -4, ['sample/key 3 0', 'sample/text 1 0']],
      ['gone', 'only-old', null, []],
    ]);
    expect(comparison.summary).toEqual({
      candidates: 3,
      unchanged: 1,
      up: 1,
      down: 1,
      otherwise: 0,
      onlyOld: 1,
      onlyNew: 1,
      nowPass: 1,
      nowFail: 1,
      largestGain: { candidate: 's2', difference: 3 },
      largestLoss: { candidate: 's1', difference: -4 },
      mean: { old: 1.666667, new: 1.333333 },
      questions: [
        { question: 'sample/key', up: 1, down: 1, points: 0 },
        { question: 'sample/text', up: 0, down: 1, points: -1 },
      ],
    });
  });

  test('prints JSON after its schema', async () => {
    const schemas = ['comparison', 'common'].map((name) =>
      JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
    );
    const validate = new Ajv2020({ schemas, strict: true, allowUnionTypes: true, keywords: ['tsType'] }).getSchema(
      schemas[0].$id,
    );
    for (const now of ['old.json', 'new.json', 'credits.json'])
      expect(validate?.(await json('old.json', now)), JSON.stringify(validate?.errors)).toBe(true);
  });

  test('prints a table with a summary, and sends no control characters', async () => {
    const { code, out } = await compare('old.json', 'new.json');
    expect(code).toBe(1);
    expect(out).toContain('s2');
    expect(out).toMatch(/s1 +4 +0 +-4 +now fails +sample\/key -3; sample\/text -1/);
    expect(out).toContain('3 candidates in both reports, 1 unchanged.\n1 up, 1 down.\n1 now pass, 1 now fail.');
    expect(out).toContain('Mean of those in both: 1.666667 → 1.333333 points.');
    expect(out).toContain('as the reports print them');
    expect(out).not.toContain('\u001b');
    expect((await compare('old.json', 'new.json', '--lang', 'es')).out).toContain('ahora suspende');
  });

  test('prints CSV that no spreadsheet runs, and Markdown that holds no cell marks of others', async () => {
    const csv = (await compare('old.json', 'new.json', '--format', 'csv')).out.split('\n');
    expect(csv[0]).toContain('candidate,name,kind,oldPoints,newPoints,difference');
    expect(csv).toContain(`s2,'=Eva,changed,1,4,3,4,4,2.5,10,false,true,graded,graded,sample/key 0>3`);
    const { out } = await compare('old.json', 'new.json', '--format', 'markdown', '-o', at('changes.md'));
    expect(out).toBe('');
    const markdown = readFileSync(at('changes.md'), 'utf8');
    expect(markdown).toContain('# Marks of Te&#124;st, old and new');
    expect(markdown).toContain('| s2 | =Eva | 1 | 4 | +3 | now passes | sample/key +3 |');
  });

  test('ends with 0 where nothing differs, or where nothing is to fail', async () => {
    expect(await compare('old.json', 'old.json')).toMatchObject({ code: 0, err: '' });
    expect((await compare('old.json', 'old.json')).out).toContain('No mark differs.');
    expect((await compare('old.json', 'new.json', '--fail-on', 'none')).code).toBe(0);
  });

  test('says where questions cannot be told, and that editions differ', async () => {
    const { err } = await compare('credits.json', 'new.json');
    expect(err).toContain('--answers credits or none');
    const { changes, byQuestion } = await json('credits.json', 'new.json');
    expect(byQuestion).toBe(false);
    expect(changes.every(({ questions: by }) => by.length === 0)).toBe(true);
    const worded = await compare('old.json', 'worded.json');
    expect(worded).toMatchObject({ code: 0 });
    expect(worded.err).toContain('different editions');
  });

  test('refuses reports of two exams, and what is no report, in one line', async () => {
    writeFileSync(at('other.json'), readFileSync(at('old.json'), 'utf8').replace('"id":"test"', '"id":"other"'));
    const { code, err } = await compare('old.json', 'other.json');
    expect(code).toBe(2);
    expect(err).toBe('quizvisor: The reports are of different exams, "test" and "other". Compare two of one exam.\n');
    expect((await compare('old.json', 'bank.yaml')).code).toBe(2);
    expect((await compare('old.json', 'nowhere.json')).code).toBe(2);
    expect((await run(['compare', at('old.json')])).code).toBe(2);
  });
});
