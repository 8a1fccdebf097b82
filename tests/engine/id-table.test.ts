import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIdTable } from '../../src/engine/id-table.ts';

const id = fc.oneof(
  fc.constantFrom('', 's1', 's2', 'ñ', '😀', '__proto__', 'x'.repeat(65_535), 'x'.repeat(65_534)),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('holds what a map holds', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, fc.nat(0xffff_ffff)), { maxLength: 60 }),
      fc.array(id, { maxLength: 20 }),
      (pairs, others) => {
        const [table, map] = [openIdTable(), new Map<string, number>()];
        for (const [key, number] of pairs) {
          table.set(key, number);
          map.set(key, number);
        }
        for (const key of [...map.keys(), ...others]) expect(table.get(key)).toBe(map.get(key));
      },
    ),
  ));

test('grows', () => {
  const table = openIdTable();
  for (let number = 0; number < 100_000; number += 1) table.set(`s${number}`, number);
  for (let number = 0; number < 100_000; number += 997) expect(table.get(`s${number}`)).toBe(number);
  expect(table.get('s100000')).toBeUndefined();
});

test('tells ids apart that have one hash', () => {
  // Found by trying: both have one FNV-1a of 32 bits.
  const [one, other] = ['costarring', 'liquid'];
  const table = openIdTable();
  table.set(one, 1);
  expect(table.get(other)).toBeUndefined();
  table.set(other, 2);
  expect([table.get(one), table.get(other)]).toEqual([1, 2]);
});
