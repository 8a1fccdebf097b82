import { expect, test } from 'vitest';
import { staleFiles } from '../scripts/generate.ts';

test('what is generated is what the schemas and folders make of it now', async () => {
  expect(await staleFiles()).toEqual([]);
});
