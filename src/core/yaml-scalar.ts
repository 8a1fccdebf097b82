/** What a reader makes of a plain scalar. */
export type ScalarKind = 'text' | 'truth' | 'number' | 'date' | 'mark';

/** How this program reads a plain scalar, and how a reader of YAML 1.1 does. */
export interface TwoReadings {
  readonly here: 'text' | 'number';
  readonly there: ScalarKind;
}

const readings: readonly (TwoReadings & { readonly shape: RegExp })[] = [
  { shape: /^(?:y|Y|n|N|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/, here: 'text', there: 'truth' },
  // A zero in front makes an octal number there, which is another one from 8 on, and a text of what is none (08).
  { shape: /^[-+]?0+[1-7][0-7]+$/, here: 'number', there: 'number' },
  { shape: /^[-+]?0(?=\d*[89])\d+$/, here: 'number', there: 'text' },
  { shape: /^0o[0-7]+$/, here: 'number', there: 'text' },
  { shape: /^[-+]?0b[01][01_]*$/, here: 'text', there: 'number' },
  { shape: /^[-+]?0x(?=[^_]*_)[0-9a-fA-F_]+$/, here: 'text', there: 'number' },
  { shape: /^[-+]?\d[\d_]*_[\d_]*(?:\.[\d_]*)?$/, here: 'text', there: 'number' },
  // Hours and minutes are a number to the base 60 there.
  { shape: /^[-+]?(?:[1-9][\d_]*(?::[0-5]?\d)+|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/, here: 'text', there: 'number' },
  // An exponent needs a point before it and a sign of its own there.
  { shape: /^[-+]?(?:\d+[eE][-+]?\d+|(?:\d+\.\d*|\.\d+)[eE]\d+)$/, here: 'number', there: 'text' },
  {
    shape:
      /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/,
    here: 'text',
    there: 'date',
  },
  { shape: /^=$/, here: 'text', there: 'mark' },
];

/** Longer scalars are none of these. */
const longest = 60;

/** The two readings of a plain scalar, where a reader of YAML 1.1 reads it otherwise. */
export const twoReadings = (scalar: string): TwoReadings | undefined =>
  scalar.length > longest ? undefined : readings.find(({ shape }) => shape.test(scalar));
