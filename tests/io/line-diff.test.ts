import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/io/line-diff.ts';

test('a diff shows what goes and comes with three lines around it', () => {
  const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const before = `${lines.join('\n')}\n`;
  expect(unifiedDiff('a.yaml', before, before.replace('5', 'five'))).toBe(
    '--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  );
  expect(unifiedDiff('a.yaml', before, before)).toBe('');
});

/** Applies a diff by itself, counting on what stands in it alone. */
const patched = (before: string, diff: string): string => {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const [hunk, from = '', count = '', body = ''] of diff.matchAll(
    /@@ -(\d+),(\d+) \+\d+,\d+ @@\n((?:[ +\-\\].*\n)*)/g,
  )) {
    expect(hunk).not.toBe('');
    const start = Number(from) - (Number(count) === 0 ? 0 : 1);
    result.push(...lines.slice(at, start));
    const shown = (body.match(/[ +-][^\n]*\n(\\[^\n]*\n)?/g) ?? []).map((line) => ({
      sign: line[0],
      text: line.slice(1).replace(/\n\\[^\n]*\n$/, ''),
    }));
    const old = shown.filter(({ sign }) => sign !== '+').map(({ text }) => text);
    expect(old).toEqual(lines.slice(start, start + Number(count)));
    result.push(...shown.filter(({ sign }) => sign !== '-').map(({ text }) => text));
    at = start + Number(count);
  }
  return [...result, ...lines.slice(at)].join('');
};

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 40 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => (lines.length === 0 ? '' : lines.join('\n') + end));

test('a diff turns the one text into the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patched(before, unifiedDiff('a', before, after))).toBe(after);
    }),
    { numRuns: 500 },
  );
});
