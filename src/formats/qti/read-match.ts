import type { XmlElement } from '../../core/xml-tree.ts';
import { fitSlots } from './fit-slots.ts';
import { childrenOf, findAll } from './names.ts';
import { readFeedback } from './read-feedback.ts';
import type { AskedItem } from './read-sets.ts';
import { type Choosable, changed, choosables, outcomeOf, type Reading, type Refusal } from './reading.ts';
import { asValue, type Value } from './values.ts';

interface Sides {
  readonly items: readonly Choosable[];
  readonly targets: readonly Choosable[];
  /** The pair as the response has it. */
  pair(item: string, target: string): string;
  /** The pairs that are said to be right. */
  readonly right: readonly (readonly [string, string])[];
}

const member = ['simpleAssociableChoice'];

const pairsIn = (written: readonly string[]): readonly (readonly [string, string])[] =>
  written.map((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [one, other];
  });

const isOnceEach = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Which side asks and which answers: every item has one target, so the side of which each is used once asks. */
const sidesOf = (reading: Reading, interaction: XmlElement, written: readonly string[]): Sides | Refusal => {
  const pairs = pairsIn(written);
  if (interaction.name === 'associateInteraction') {
    const all = choosables(interaction, member);
    const pick = (side: 0 | 1): readonly Choosable[] => all.filter(({ id }) => pairs.some((pair) => pair[side] === id));
    const items = pick(0);
    if (!isOnceEach(pairs.map(([item]) => item)) || items.some((item) => pick(1).includes(item)))
      return { code: 'qti-several-targets' };
    reading.losses.push(changed('qti-associate', undefined, 'asked'));
    return {
      items,
      targets: all.filter((one) => !items.includes(one)),
      pair: (item, target) => [item, target].sort().join(' '),
      right: pairs,
    };
  }
  const [first, second] = childrenOf(interaction, 'simpleMatchSet').map((set) => choosables(set, member));
  if (!first || !second) return { code: 'qti-no-interaction' };
  const mostOf = new Map(
    findAll(interaction, member).map(({ attributes }) => [attributes.identifier, attributes.matchMax ?? '1']),
  );
  const isSingle = (side: readonly Choosable[]): boolean => side.every(({ id }) => mostOf.get(id) === '1');
  if (isOnceEach(pairs.map(([item]) => item)) || (isSingle(first) && pairs.length > 0))
    return { items: first, targets: second, pair: (item, target) => `${item} ${target}`, right: pairs };
  if (isOnceEach(pairs.map(([, target]) => target)))
    return {
      items: second,
      targets: first,
      pair: (item, target) => `${target} ${item}`,
      right: pairs.map(([one, other]) => [other, one]),
    };
  return { code: 'qti-several-targets' };
};

/** A match, or the pairs of one list. */
export const readMatch = (reading: Reading, interaction: XmlElement): AskedItem | Refusal => {
  const variable = interaction.attributes.responseIdentifier ?? '';
  const declaration = reading.scorer.responses.get(variable);
  const written = (declaration?.correct?.items ?? []).map(String);
  const mappedKeys = (declaration?.mapping?.entries ?? [])
    .filter(({ value }) => value > 0)
    .map(({ key }) => String(key));
  const sides = sidesOf(reading, interaction, written.length > 0 ? written : mappedKeys);
  if ('code' in sides) return sides;
  const { items, targets, pair, right } = sides;
  const cardinality = declaration?.cardinality === 'ordered' ? 'ordered' : 'multiple';
  const given = (chosen: readonly (string | undefined)[]): Record<string, Value | undefined> => ({
    [variable]: asValue(
      cardinality,
      chosen.flatMap((target, at) => (target === undefined ? [] : [pair(items[at]?.id ?? '', target)])),
    ),
  });
  const fit = fitSlots(
    items.map(() => targets.map(({ id }) => id)),
    items.map(({ id }) => right.find(([item]) => item === id)?.[1]),
    (chosen) => outcomeOf(reading, given(chosen)).score,
  );
  if (!fit || fit.key.includes(undefined)) return { code: fit ? 'qti-unmatched' : 'qti-no-key' };
  const weights = fit.slots.map(({ weight }) => weight);
  const isEven = weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) <= 1e-4 * fit.full);
  const hasPart = fit.slots.some(({ credits }) =>
    [...credits.values()].some((credit) => credit !== 0 && Math.abs(credit - 1) > 1e-4),
  );
  if (!fit.isExact || !isEven || hasPart) reading.losses.push(changed('qti-scoring', undefined, 'scoring'));
  // The order in which the item names them.
  const ranks = new Map([...mappedKeys, ...written].map((key, at) => [key, at]));
  const pairs = items.map(({ id, text }, at) => {
    const rights = targets.filter((target) => Math.abs((fit.slots[at]?.credits.get(target.id) ?? 0) - 1) <= 1e-4);
    const rank = (target: Choosable): number => ranks.get(pair(id, target.id)) ?? Number.MAX_SAFE_INTEGER;
    return { item: text, targets: [...rights].sort((a, b) => rank(a) - rank(b)).map((target) => target.text) };
  });
  const used = new Set(pairs.flatMap((one) => one.targets));
  const spare = targets.map(({ text }) => text).filter((text) => !used.has(text));
  const { explanation } = readFeedback(
    reading,
    [{ name: '', given: given(items.map(() => undefined)) }],
    given(fit.key),
  );
  return {
    full: fit.full,
    ...(explanation === undefined ? {} : { explanation }),
    asked: {
      kind: 'match',
      pairs,
      ...(spare.length === 0 ? {} : { spare }),
      ...(fit.isAllOrNothing && items.length > 1 ? { scoring: 'all-or-nothing' } : {}),
    },
  };
};
