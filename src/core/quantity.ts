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

interface Entry {
  readonly id: string;
  readonly quantity: Quantity;
}

/** The choices as quantities of one unit, pinned ones left out; undefined where they are none or fewer than three. */
const entriesOf = (choices: Choices, pinned: readonly string[], language: string): readonly Entry[] | undefined => {
  const entries: Entry[] = [];
  for (const [id, text] of Object.entries(choices)) {
    if (pinned.includes(id)) continue;
    const quantity = quantityOf(inLanguage(text, language));
    if (!quantity || quantity.unit !== (entries[0]?.quantity ?? quantity).unit) return undefined;
    entries.push({ id, quantity });
  }
  return entries.length < 3 ? undefined : entries;
};

/** How quantities that stand in no order are best ranked: as versions where all are written so, else by value. */
const rankOf = (entries: readonly Entry[]) =>
  entries.every(({ quantity }) => quantity.steps.length > 1) ? versionRank : ({ value }: Quantity) => value;

/** What is to be said of choices that are numbers of one unit. */
export interface QuantityOrder {
  /** Whether they stand in order, rising or falling: `2.9`, `2.10` as versions, `2.1`, `2.9` as numbers. */
  readonly inOrder: boolean;
  /** The ids in rising order, pinned ones last. */
  readonly ascending: readonly string[];
}

/** The order of choices that are all numbers, or numbers of one unit; undefined where they are none or fewer than three. */
export const quantityOrder = (
  choices: Choices,
  pinned: readonly string[],
  language: string,
): QuantityOrder | undefined => {
  const entries = entriesOf(choices, pinned, language);
  if (!entries) return undefined;
  const rank = rankOf(entries);
  const inOrder = [({ value }: Quantity) => value, versionRank].some((by) =>
    isSorted(entries.map(({ quantity }) => by(quantity))),
  );
  const ascending = [...entries].sort((a, b) => rank(a.quantity) - rank(b.quantity)).map(({ id }) => id);
  return { inOrder, ascending: [...ascending, ...pinned] };
};
