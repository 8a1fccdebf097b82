/** Gives the score of one value for each slot; undefined leaves a slot empty. */
export type Mark = (chosen: readonly (string | undefined)[]) => number;

/** What the values of one slot are worth. */
export interface SlotWorth {
  /** Its part of the full score. */
  readonly weight: number;
  /** Each value's share of the weight, from -1 to 1. */
  readonly credits: ReadonlyMap<string, number>;
}

/** A scoring as one of slots that count for themselves. */
export interface SlotFit {
  readonly full: number;
  readonly key: readonly (string | undefined)[];
  readonly slots: readonly SlotWorth[];
  /** Whether nothing is earned unless every slot is right. */
  readonly isAllOrNothing: boolean;
  /** Whether the slots account for every score that was tried. */
  readonly isExact: boolean;
}

/** Scores that differ by less are the same. */
export const scoreSlack = 1e-4;

const mostTried = 400;

/** Some of all the ways to fill the slots: all where there are few. */
const waysToFill = (slots: readonly (readonly string[])[]): readonly (readonly (string | undefined)[])[] => {
  const counts = slots.map((values) => values.length + 1);
  const all = counts.reduce((product, count) => Math.min(product * count, 1e12), 1);
  const tried = Math.min(all, mostTried);
  return Array.from({ length: tried }, (_, number) => {
    let rest = all <= mostTried ? number : Math.floor((number * (all - 1)) / tried) + number;
    return slots.map((values, at) => {
      const count = counts[at] ?? 1;
      const value = values[rest % count];
      rest = Math.floor(rest / count);
      return value;
    });
  });
};

/** The best value of each slot, beginning with what is said to be right. */
const bestKey = (
  slots: readonly (readonly string[])[],
  given: readonly (string | undefined)[],
  mark: Mark,
): readonly (string | undefined)[] => {
  // Where nothing is said to be right, and only all together earns something, the best of many guesses begins.
  const start =
    mark(given) > scoreSlack
      ? given
      : waysToFill(slots).reduce((one, other) => (mark(other) > mark(one) + scoreSlack ? other : one), given);
  const key = [...start];
  let best = mark(key);
  for (let pass = 0; pass < 2; pass += 1)
    for (const [at, values] of slots.entries())
      for (const value of values) {
        const tried = key.with(at, value);
        const score = mark(tried);
        if (score <= best + scoreSlack) continue;
        key[at] = value;
        best = score;
      }
  return key;
};

const rounded = (value: number): number => Number(value.toFixed(6)) || 0;

/** Finds what each value of each slot is worth by trying them; nothing where no answer earns anything. */
export const fitSlots = (
  slots: readonly (readonly string[])[],
  given: readonly (string | undefined)[],
  mark: Mark,
): SlotFit | undefined => {
  const key = bestKey(slots, given, mark);
  const full = mark(key);
  if (full <= scoreSlack) return undefined;
  const without = key.map((_, at) => mark(key.with(at, undefined)));
  const isAllOrNothing = key.length > 1 && without.every((score) => score <= scoreSlack);
  let isExact = true;
  const worths = slots.map((values, at): SlotWorth => {
    const lost = full - (without[at] ?? 0);
    if (lost <= scoreSlack) isExact = false;
    const weight = isAllOrNothing || lost <= scoreSlack ? full / slots.length : lost;
    const base = isAllOrNothing ? 0 : (without[at] ?? 0);
    const scale = isAllOrNothing ? full : weight;
    const credits = values.map((value): readonly [string, number] => {
      const credit = rounded((mark(key.with(at, value)) - base) / scale);
      if (Math.abs(credit) > 1) isExact = false;
      return [value, Math.min(1, Math.max(-1, credit))];
    });
    return { weight, credits: new Map(credits) };
  });
  const floor = slots.length === 1 ? Number.NEGATIVE_INFINITY : 0;
  const expected = (chosen: readonly (string | undefined)[]): number => {
    const credits = chosen.map((value, at) => (value === undefined ? 0 : (worths[at]?.credits.get(value) ?? 0)));
    if (isAllOrNothing) return credits.every((credit) => credit === 1) ? full : 0;
    return Math.max(
      floor,
      credits.reduce((sum, credit, at) => sum + credit * (worths[at]?.weight ?? 0), 0),
    );
  };
  if (waysToFill(slots).some((chosen) => Math.abs(mark(chosen) - expected(chosen)) > scoreSlack * full))
    isExact = false;
  return { full, key, slots: worths, isAllOrNothing, isExact };
};
