import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bankOf, folderWith, run } from '../support/run.ts';

const bank = bankOf([
  { id: 'one', type: 'single-choice', prompt: 'Which?', choices: { yes: 'Yes', no: 'No', so: 'So' }, answer: 'yes' },
  { id: 'two', type: 'short-answer', prompt: 'Who?', answer: ['kvm'] },
  { id: 'three', type: 'essay', prompt: 'Why?', rubric: [{ criterion: 'Says why', points: 1 }] },
]);
const line = (id: string, at: string, answers: object): string =>
  JSON.stringify({ candidate: { id, name: id }, submittedAt: `2026-12-01T0${at}:00:00Z`, answers });
const lines = [
  line('s1', '8', { one: 'yes', two: 'kvn' }),
  line('s2', '8', { one: 'no', two: 'kvn', three: 'so' }),
  line('s1', '9', { one: 'yes', two: 'xen' }),
  line('s3', '9', { one: 7, two: '' }),
  'no json',
];

/** What may stand in the place of a value. */
const strange: readonly unknown[] = [null, 'x', -1.5, [], {}, [null], undefined];

/** Every place of a value, as the keys that lead there. */
const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, child]) => [[...path, key], ...placesIn(child, [...path, key])])
    : [];

const changed = (value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown => {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = changed(copy[key], rest, put);
  else if (put === undefined && !Array.isArray(value)) delete copy[key];
  else copy[key] = put ?? null;
  return copy;
};

/** Places of one kind: all entries of a list count as one. */
const kindOf = (path: readonly string[]): string => path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('/');

let folder: string;
beforeAll(async () => {
  folder = folderWith({ 'bank.yaml': bank, 's.ndjson': `${lines.join('\n')}\n` });
  await run(['grade', join(folder, 'bank.yaml'), join(folder, 's.ndjson'), '--trace', '-o', join(folder, 'r.json')]);
  for (const part of [1, 2])
    await run([
      'grade',
      join(folder, 'bank.yaml'),
      join(folder, 's.ndjson'),
      '--shard',
      `${part}/2`,
      '-o',
      join(folder, `${part}.json`),
    ]);
});

/** A report as `grade` writes it: its lists a line an entry. */
const written = (report: Record<string, unknown>): string =>
  `{${Object.entries(report)
    .map(([name, value]) =>
      Array.isArray(value) && ['results', 'rejected', 'superseded'].includes(name)
        ? `${JSON.stringify(name)}:[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
        : `${JSON.stringify(name)}:${JSON.stringify(value)}`,
    )
    .join(',\n')}}\n`;

const demandRefusal = async (args: readonly string[], what: string): Promise<void> => {
  const { code, err, out } = await run(args);
  expect({ what, code: code === 3, bug: /bug in quizvisor|\n\s+at /.test(err + out) }).toEqual({
    what,
    code: false,
    bug: false,
  });
};

describe('a report that is not what the schema says is used or refused in a line, never a failure', () => {
  test.each(['as it is written', 'indented'])('%s, whatever is gone or of another type', async (form) => {
    const sound = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Record<string, unknown>;
    const bad = join(folder, 'bad.json');
    const seen = new Set<string>();
    let count = 0;
    for (const path of placesIn(sound)) {
      const kind = kindOf(path);
      // One entry of a list stands for all.
      if (seen.has(kind)) continue;
      seen.add(kind);
      count += 1;
      const put = strange[count % strange.length];
      const report = changed(sound, path, put) as Record<string, unknown>;
      writeFileSync(bad, form === 'indented' ? JSON.stringify(report, null, 2) : written(report));
      const what = `${kind} = ${JSON.stringify(put)}`;
      await demandRefusal(['analyze', bad], what);
      await demandRefusal(['analyze', bad, '--html', join(folder, 'page.html')], what);
      await demandRefusal(['compare', bad, join(folder, 'r.json')], what);
      await demandRefusal(['near-misses', bad, join(folder, 'bank.yaml')], what);
    }
    expect(count).toBeGreaterThan(80);
  });
});

describe('a part that is damaged is refused before anything is written', () => {
  const parts = () => [join(folder, '1.json'), join(folder, '2.json')];

  test('whatever of a line is gone or of another type', async () => {
    const text = readFileSync(join(folder, '1.json'), 'utf8').split('\n');
    const out = join(folder, 'merged.json');
    let [refused, tried] = [0, 0];
    for (const [at, one] of text.entries()) {
      if (!one.startsWith('{"position"')) continue;
      const entry = JSON.parse(one.replace(/,$/, '')) as object;
      for (const path of placesIn(entry)) {
        const put = strange[tried % strange.length];
        tried += 1;
        const broken = text.with(at, JSON.stringify(changed(entry, path, put)) + (one.endsWith(',') ? ',' : ''));
        writeFileSync(join(folder, 'broken.json'), broken.join('\n'));
        const { code, err, out: said } = await run(['merge', join(folder, 'broken.json'), parts()[1] ?? '']);
        expect({ path, put, code: code === 3, bug: err.includes('bug in') }).toEqual({
          path,
          put,
          code: false,
          bug: false,
        });
        if (code === 2) refused += 1;
        else expect(() => JSON.parse(said)).not.toThrow();
        if (code === 2) expect(said).toBe('');
      }
    }
    expect(tried).toBeGreaterThan(60);
    expect(refused).toBeGreaterThan(tried / 3);
    expect((await run(['merge', ...parts(), '-o', out])).code).toBe(1);
  });

  test.each([
    ['a mark', /"mark":\d+/, '"mark":1'],
    ['a total', /"total":\d+/, '"total":7'],
    ['points', /"points":0.33|"points":1/, '"points":2'],
    ['an outcome', /"outcomes":\[1/, '"outcomes":[9'],
    ['a candidate', /"candidate":"s1"/, '"candidate":"s9"'],
    ['a figure that is no whole number', /"mark":\d+/, '"mark":1.5'],
    ['half of a line', /"met":.*/, '"met":['],
  ])('%s that does not add up', async (_, from, to) => {
    const text = readFileSync(join(folder, '1.json'), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, 'broken.json'), text.replace(from, to));
    const { code, err, out } = await run(['merge', join(folder, 'broken.json'), parts()[1] ?? '']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/broken\.json/);
  });
});
