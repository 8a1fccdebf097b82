import { describe, expect, test } from 'vitest';
import { twoReadings } from '../src/core/yaml-scalar.ts';
import type { Findings } from '../src/index.ts';
import { bankOf, folderWith, run } from './support/run.ts';

const bank = (asOf: string): string => {
  const dated = { id: 'one', type: 'true-false', asOf, answer: true };
  return `${folderWith({ 'bank.yaml': bankOf([dated]) })}/bank.yaml`;
};
const only = ['as-of-future', 'stale-as-of'];
const found = async (asOf: string, ...flags: readonly string[]): Promise<readonly string[]> => {
  const { out } = await run(['check', '--format', 'json', ...flags, bank(asOf)]);
  return (JSON.parse(out) as Findings).findings
    .filter(({ rule }) => only.includes(rule))
    .map(({ rule, severity }) => `${severity} ${rule}`);
};

describe('the day of a check', () => {
  test('is the machine’s where none is named, and then only gives notes', async () => {
    expect(await found('2031-01')).toEqual(['info as-of-future']);
    expect(await found('2031-01', '--rule', 'as-of-future=error')).toEqual(['info as-of-future']);
    expect(await found('2031-01', '--rule', 'as-of-future=off')).toEqual([]);
  });
  test('gives findings of full weight where it is named', async () => {
    expect(await found('2031-01', '--today', '2026-11-25')).toEqual(['error as-of-future']);
    expect(await found('2016-10', '--today', '2026-11-25')).toEqual(['warning stale-as-of']);
  });
  test.each(['2026-11', '2026-11-25', '2016-11', '2016-11-25'])('finds nothing in %s on its bounds', async (asOf) => {
    expect(await found(asOf, '--today', '2026-11-25')).toEqual([]);
  });
  test.each(['2026-02-29', '2026-13-01', '26-1-1', 'today', ''])('cannot be "%s"', async (day) => {
    const { code, err } = await run(['check', `--today=${day}`, bank('2026-01')]);
    expect(code).toBe(2);
    expect(err).toBe(
      `quizvisor: "${day}" for --today is no day that there is. Write it as in 2026-11-25: year, month, day.\n`,
    );
  });
});

describe('another reader of YAML', () => {
  test.each([
    'no',
    'Y',
    'off',
    '010',
    '08',
    '0o14',
    '0b1',
    '0x1_F',
    '1_000',
    '12:30',
    '1e3',
    '1.5e3',
    '2024-01-01',
    '=',
  ])('may read %s otherwise', (scalar) => expect(twoReadings(scalar)).toBeDefined());
  test.each(['none', 'nO', '07', '10', '0x1F', '12:75', '09:30', '1.5e+3', '2024-01', '-', '==', 'true', '~', '1.10'])(
    'reads %s likewise',
    (scalar) => expect(twoReadings(scalar)).toBeUndefined(),
  );
});
