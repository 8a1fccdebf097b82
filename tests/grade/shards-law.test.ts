import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankOf, folderWith, run } from '../support/run.ts';

const bank = bankOf([
  { id: 'one', type: 'single-choice', choices: { a: 'A', b: 'B', c: 'C' }, answer: 'a' },
  { id: 'many', type: 'multiple-response', choices: { a: 'A', b: 'B', c: 'C' }, answer: ['a', 'b'], points: 2 },
  { id: 'text', type: 'short-answer', answer: ['Xen'] },
  { id: 'essay', type: 'essay' },
]);

const answers = fc.record(
  {
    one: fc.constantFrom('a', 'b', 'c', 'nowhere', null, 7),
    many: fc.constantFrom<unknown>(['a', 'b'], ['b'], ['c'], [], 'a'),
    text: fc.constantFrom('xen', 'KVM', '', 'ñ "quoted" \\ \u2028'),
    essay: fc.constantFrom('', 'Some words.'),
    stray: fc.constant(1),
  },
  { requiredKeys: [] },
);

/** Few ids, so that some hand in twice, also under another case; some times, so that these and positions both decide. */
const handedIn = fc
  .record(
    {
      candidate: fc.record({ id: fc.constantFrom('s1', 'S1', ' s2', 's3', 's4', '__proto__', 'ß') }),
      submittedAt: fc.constantFrom('2026-11-20T10:00:00Z', '2026-11-20T12:00:00+02:00', '2026-11-20T09:59:59Z', 'noon'),
      answers,
    },
    { requiredKeys: ['candidate', 'answers'] },
  )
  .map((one) => JSON.stringify(one));

const line = fc.oneof(
  { weight: 6, arbitrary: handedIn },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' \t\r', '{', '[]', '{"candidate":{},"answers":{}}', '{"candidate":{"id":"s1"}}'),
  },
);

/** Answers to one question that are none, which is doubted at the end. */
const mostlyNone = ['7', '7', '"nowhere"'].map((one, at) => `{"candidate":{"id":"s${at}"},"answers":{"one":${one}}}`);

test('parts of any class, merged in any order, have the bytes of the whole', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 14 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('last', 'first', 'best', 'reject'),
      fc.constantFrom('full', 'credits', 'none'),
      fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
      fc.boolean(),
      async (lines, of, duplicates, detail, ranks, asFiles) => {
        const folder = folderWith({ 'bank.yaml': bank });
        const half = lines.length >> 1;
        const inputs = asFiles ? [lines.slice(0, half), lines.slice(half)] : [lines];
        const paths = inputs.map((some, index) =>
          join(folderWith({ [`${index}.ndjson`]: some.join('\n') }), `${index}.ndjson`),
        );
        const grade = (...more: readonly string[]) =>
          run(['grade', join(folder, 'bank.yaml'), ...paths, '--duplicates', duplicates, '--answers', detail, ...more]);
        const whole = await grade('-o', join(folder, 'whole.json'));
        const parts = Array.from({ length: of }, (_, index) => join(folder, `${index + 1}.json`));
        for (const [index, part] of parts.entries()) await grade('--shard', `${index + 1}/${of}`, '-o', part);
        const mixed = parts.map((part, index) => ({ part, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank);
        const merged = join(mkdtempSync(join(tmpdir(), 'quizvisor-test-')), 'merged.json');
        const { code, err } = await run(['merge', ...mixed.map(({ part }) => part), '-o', merged]);
        const odd = (said: string) => said.split('\n').filter((line) => /^\d+ × /.test(line));
        expect({ code, odd: odd(err) }).toEqual({ code: whole.code, odd: odd(whole.err) });
        expect(readFileSync(merged, 'utf8')).toBe(readFileSync(join(folder, 'whole.json'), 'utf8'));
      },
    ),
    { numRuns: 40, examples: [[mostlyNone, 1, 'last', 'full', Array(9).fill(0), false]] },
  ),
);
