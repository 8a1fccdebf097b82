import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/generated/rules.ts';
import type { Findings } from '../src/index.ts';
import { run } from './support/run.ts';

const foundIn = async (
  ...paths: readonly string[]
): Promise<readonly { readonly rule: string; readonly line: number }[]> => {
  const { out } = await run(['check', '--format', 'json', ...paths]);
  return (JSON.parse(out) as Findings).findings;
};

const ids = Object.keys(rules);

describe.each(ids)('%s', (id) => {
  const folder = `tests/rules/${id}`;
  test('finds what is wrong in its bad file, and nothing else', async () => {
    const bad = readdirSync(folder)
      .filter((file) => file.startsWith('bad'))
      .map((file) => `${folder}/${file}`);
    const found = await foundIn(...(existsSync(`${folder}/folder`) ? [`${folder}/folder`] : bad));
    // What cannot but follow from it is named in the file.
    const follows = bad.flatMap((file) =>
      [...readFileSync(file, 'latin1').matchAll(/^# follows: (.*)$/gm)].map(([, rule]) => rule),
    );
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([id, ...follows]));
  });
  test('finds nothing in its ok file', async () => {
    expect(await foundIn(`${folder}/ok.yaml`)).toEqual([]);
  });
});
