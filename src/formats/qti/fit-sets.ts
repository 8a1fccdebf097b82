import { scoreSlack } from './fit-slots.ts';

/** Gives the score of chosen ids: a set where any order is the same, else a sequence. */
export type MarkIds = (ids: readonly string[]) => number;

/** A scoring as one of the rules of a question type. */
export interface RuleFit {
  readonly full: number;
  readonly key: readonly string[];
  /** The rule's name; undefined for the default. */
  readonly rule?: string;
  /** Credits of the ids, where they say more than the rule. */
  readonly credits?: ReadonlyMap<string, number>;
  readonly isExact: boolean;
}

const mostSubsets = 4096;

const subsets = (ids: readonly string[], key: readonly string[]): readonly (readonly string[])[] => {
  if (2 ** ids.length <= mostSubsets)
    return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, at) => (bits >> at) & 1));
  const toggled = (set: readonly string[], id: string): readonly string[] =>
    ids.filter((one) => set.includes(one) !== (one === id));
  const near = ids.map((id) => toggled(key, id));
  return [[], key, ids, ...ids.map((id) => [id]), ...near, ...near.flatMap((set) => ids.map((id) => toggled(set, id)))];
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

type Rule = (chosen: readonly string[]) => number;

const rulesOf = (ids: readonly string[], key: readonly string[]): readonly (readonly [string | undefined, Rule])[] => {
  const rights = key.length;
  const wrongs = ids.length - rights;
  const counts = (chosen: readonly string[]): readonly [number, number] => {
    const hits = chosen.filter((id) => key.includes(id)).length;
    return [hits, chosen.length - hits];
  };
  return [
    [
      undefined,
      (chosen) => {
        const [hits, misses] = counts(chosen);
        return Math.max(0, share(hits, rights) - share(misses, wrongs));
      },
    ],
    ['all-or-nothing', (chosen) => Number(counts(chosen)[0] === rights && counts(chosen)[1] === 0)],
    [
      'net-correct',
      (chosen) => {
        const [hits, misses] = counts(chosen);
        return Math.max(0, share(hits - misses, rights));
      },
    ],
    [
      'per-option',
      (chosen) => {
        const [hits, misses] = counts(chosen);
        // That nothing was chosen is no answer in QTI.
        return chosen.length === 0 ? 0 : share(hits + wrongs - misses, ids.length);
      },
    ],
  ];
};

const rounded = (value: number): number => Number(value.toFixed(6)) || 0;

/** Finds the rule by which several choices are scored, by trying sets of them; nothing where none earns anything. */
export const fitMany = (ids: readonly string[], given: readonly string[], mark: MarkIds): RuleFit | undefined => {
  const own = ids.filter((id) => mark([id]) > scoreSlack);
  const key = given.length > 0 ? ids.filter((id) => given.includes(id)) : own;
  const full = mark(key);
  if (full <= scoreSlack) return undefined;
  const tried = subsets(ids, key).map((chosen) => ({ chosen, credit: mark(chosen) / full }));
  const fits = (rule: Rule): boolean =>
    tried.every(({ chosen, credit }) => Math.abs(Math.max(0, credit) - rule(chosen)) <= scoreSlack);
  const isNegative = tried.some(({ credit }) => credit < -scoreSlack);
  const found = rulesOf(ids, key).find(([, rule]) => fits(rule));
  if (found) return { full, key, isExact: !isNegative, ...(found[0] === undefined ? {} : { rule: found[0] }) };
  const without = (id: string): readonly string[] => key.filter((one) => one !== id);
  const credits = new Map(
    ids.map((id): readonly [string, number] => [
      id,
      rounded(
        key.includes(id)
          ? 1 - mark(without(id)) / full
          : mark(ids.filter((one) => one === id || key.includes(one))) / full - 1,
      ),
    ]),
  );
  const sum = (chosen: readonly string[]): number =>
    Math.min(
      1,
      Math.max(
        0,
        chosen.reduce((total, id) => total + (credits.get(id) ?? 0), 0),
      ),
    );
  const isSound =
    Math.abs(sum(key) - 1) <= scoreSlack && [...credits.values()].every((credit) => Math.abs(credit) <= 1);
  if (isSound && fits(sum)) return { full, key, credits, isExact: !isNegative };
  return { full, key, rule: 'all-or-nothing', isExact: false };
};

/** All orders of a few things; of more only some. */
const orders = (key: readonly string[]): readonly (readonly string[])[] => {
  if (key.length <= 5) {
    const all = (rest: readonly string[]): readonly (readonly string[])[] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((id) => all(rest.filter((one) => one !== id)).map((tail) => [id, ...tail]));
    return all(key);
  }
  const swaps = key.flatMap((_, at) =>
    [1, 2, 4].flatMap((step) => {
      const other = at + step;
      if (other >= key.length) return [];
      return [key.with(at, key[other] ?? '').with(other, key[at] ?? '')];
    }),
  );
  const turns = key.map((_, at) => [...key.slice(at), ...key.slice(0, at)]);
  return [key, [...key].reverse(), ...swaps, ...turns, ...turns.map((turn) => [...turn].reverse())];
};

const longest = (places: readonly number[]): number => {
  const ends: number[] = [];
  for (const [at, place] of places.entries())
    ends.push(1 + Math.max(0, ...ends.filter((_, before) => before < at && (places[before] ?? 0) < place)));
  return Math.max(0, ...ends);
};

/** Finds the rule by which an order is scored, by trying orders; nothing where the right one earns nothing. */
export const fitOrder = (key: readonly string[], mark: MarkIds): RuleFit | undefined => {
  const full = mark(key);
  if (full <= scoreSlack) return undefined;
  const count = key.length;
  const placesOf = (tried: readonly string[]): readonly number[] => tried.map((id) => key.indexOf(id));
  const rules: readonly (readonly [string | undefined, (places: readonly number[]) => number])[] = [
    ['all-or-nothing', (places) => Number(places.every((place, at) => place === at))],
    [
      undefined,
      (places) =>
        places.flatMap((place, at) => places.slice(at + 1).filter((later) => later > place)).length /
        ((count * (count - 1)) / 2),
    ],
    ['absolute-position', (places) => places.filter((place, at) => place === at).length / count],
    ['adjacent-pairs', (places) => places.filter((place, at) => places[at + 1] === place + 1).length / (count - 1)],
    ['longest-ordered-subset', (places) => (longest(places) === 1 ? 0 : longest(places) / count)],
  ];
  const tried = orders(key).map((ids) => ({ places: placesOf(ids), credit: mark(ids) / full }));
  const found = rules.find(([, rule]) =>
    tried.every(({ places, credit }) => Math.abs(Math.max(0, credit) - rule(places)) <= scoreSlack),
  );
  if (!found) return { full, key, rule: 'all-or-nothing', isExact: false };
  return { full, key, isExact: true, ...(found[0] === undefined ? {} : { rule: found[0] }) };
};
