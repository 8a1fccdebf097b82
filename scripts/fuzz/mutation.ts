import fc from 'fast-check';

/** What stands in many files and means something, or breaks something. */
const tokens = [
  '',
  '\0',
  '\n',
  '\r\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '#',
  '-1',
  '1e999',
  '9999999999',
  'null',
  '[]',
  '{}',
  'true',
  '\uFEFF',
  '\uFFFE',
  '\u202E',
  '\u001B[2J',
  '__proto__',
  'constructor',
  '<!DOCTYPE x>',
  '&lt;',
  ']]>',
  '=cmd()',
  '"type": []',
  'type: []',
  '2027-02-30T10:00:00Z',
  '%s',
  '$',
  '\\',
  '\u00AD',
  'ñ',
];

/** One change of some bytes: where it happens, as a share of them, how many are taken out, and what is put there. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: Uint8Array;
  readonly again: boolean;
}

const encoder = new TextEncoder();
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
  put: fc.oneof(
    fc.constantFrom(...tokens).map((token) => encoder.encode(token)),
    fc.uint8Array({ maxLength: 4 }),
  ),
  again: fc.boolean(),
});
const changes = fc.array(change, { minLength: 1, maxLength: 6 });

const apply = (bytes: Uint8Array, { at, length, put, again }: Change): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  const kept = again ? bytes.subarray(from, from + length) : put;
  return Buffer.concat([bytes.subarray(0, from), kept, put, bytes.subarray(from + (again ? 0 : length))]);
};

/** Bytes with some changes that follow from the seed alone. */
export const mutated = (bytes: Uint8Array, seed: number): Uint8Array =>
  (fc.sample(changes, { seed, numRuns: 1 })[0] ?? []).reduce(apply, bytes);
