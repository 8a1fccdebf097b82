import type { Choices } from '../generated/types.ts';
import { readNumber } from './number.ts';
import { inLanguage } from './text.ts';

interface Quantity {
  readonly value: number;
  readonly unit: string;
  /** The numbers between the points of a version such as 2.10; of another number just itself. */
  readonly steps: readonly number[];
}

const quantityOf = (text: string): Quantity | undefined => {
  // A code such as 007 is no number.
  if (/^0\d/.test(text.trim())) return undefined;
  const read = readNumber(text);
  const value = read?.values[0]?.toNumber();
  if (!read || value === undefined || !/^(\p{L}+(\/\p{L}+)?|[%°€$]\p{L}?|º)?\.?$/u.test(read.unit)) return undefined;
  const version = /^\d+\.\d+$/.test(text.trim());
  return {
    value,
    unit: read.unit.toLowerCase().replace(/s$/, ''),
    steps: version ? text.split('.').map(Number) : [value],
  };
};

const isSorted = (values: readonly number[]): boolean => {
  const rises = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? 0)));
  return rises.every((rise) => rise >= 0) || rises.every((rise) => rise <= 0);
};

/** A number that sorts as a version does; every step is taken to be under a million. */
const versionRank = ({ steps: [major = 0, minor = 0] }: Quantity): number => major * 1e6 + minor;

/**
 * Whether choices that are all numbers, or numbers of one unit, stand in order; undefined where they are none or fewer
 * than three. Pinned choices do not count. `2.9`, `2.10` are in order as versions, `2.1`, `2.9` as numbers.
 */
export const quantitiesInOrder = (
  choices: Choices,
  pinned: readonly string[],
  language: string,
): boolean | undefined => {
  const quantities: Quantity[] = [];
  for (const [id, text] of Object.entries(choices)) {
    if (pinned.includes(id)) continue;
    const quantity = quantityOf(inLanguage(text, language));
    if (!quantity || quantity.unit !== (quantities[0] ?? quantity).unit) return undefined;
    quantities.push(quantity);
  }
  if (quantities.length < 3) return undefined;
  return isSorted(quantities.map(({ value }) => value)) || isSorted(quantities.map(versionRank));
};
