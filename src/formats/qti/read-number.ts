import type { ExchangeValue } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import type { Declaration } from './declarations.ts';
import { booleanOf, findAll } from './names.ts';
import { changed, type OwnLoss } from './reading.ts';

/** A number with what lies near enough to it. */
export type ReadNumber = Pick<ExchangeValue, 'value' | 'tolerance'>;

const plain = (value: number): number => Number(value.toPrecision(12));

/** The range of two numbers as a value with the same distance to both. */
const between = (low: number, high: number): ReadNumber =>
  low === high ? { value: low } : { value: plain((low + high) / 2), tolerance: plain(Math.abs(high - low) / 2) };

const keyNumber = (test: XmlElement, { correct }: Declaration): number | undefined => {
  const written = findAll(test, ['baseValue'])[0]?.text;
  const number = written === undefined ? Number(correct?.items[0]) : Number(written);
  return Number.isFinite(number) ? number : undefined;
};

const ofEqual = (test: XmlElement, declaration: Declaration, losses: OwnLoss[]): readonly ReadNumber[] => {
  const value = keyNumber(test, declaration);
  if (value === undefined) return [];
  const {
    toleranceMode = 'exact',
    tolerance = '0',
    includeLowerBound = 'true',
    includeUpperBound = 'true',
  } = test.attributes;
  const [low = 0, high = low] = tolerance.trim().split(/\s+/).map(Number);
  if (toleranceMode === 'exact' || (low === 0 && high === 0)) return [{ value }];
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    losses.push({ code: 'feature', values: { feature: 'tolerance' }, effect: 'dropped', field: 'tolerance' });
    return [{ value }];
  }
  if (booleanOf(includeLowerBound) === false || booleanOf(includeUpperBound) === false)
    losses.push(changed('qti-bounds', undefined, 'tolerance'));
  if (toleranceMode === 'relative' && low === high) return [{ value, tolerance: `${low}%` }];
  if (low === high) return [{ value, tolerance: low }];
  return toleranceMode === 'relative'
    ? [between(value * (1 - low / 100), value * (1 + high / 100))]
    : [between(value - low, value + high)];
};

/** A range as two comparisons that both must hold. */
const ofRange = (test: XmlElement, losses: OwnLoss[]): readonly ReadNumber[] => {
  const bounds = test.children.filter(({ name }) => /^(?:gte?|lte?)$/.test(name));
  if (bounds.length !== 2) return [];
  const ends = bounds.map((bound) => Number(findAll(bound, ['baseValue'])[0]?.text));
  const [low = Number.NaN, high = Number.NaN] = ends.sort((a, b) => a - b);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  if (bounds.some(({ name }) => name === 'gt' || name === 'lt'))
    losses.push(changed('qti-bounds', undefined, 'tolerance'));
  return [between(low, high)];
};

/** The numbers that an item compares a response with, each once, and how far from them still counts. */
export const readNumbers = (
  declaration: Declaration,
  tests: readonly XmlElement[],
  losses: OwnLoss[],
): readonly ReadNumber[] => {
  const found = tests.flatMap((test): readonly ReadNumber[] => {
    if (test.name === 'equal') return ofEqual(test, declaration, losses);
    if (test.name === 'and')
      return [
        ...ofRange(test, losses),
        ...findAll(test, ['equal']).flatMap((inner) => ofEqual(inner, declaration, losses)),
      ];
    if (test.name === 'equalRounded') losses.push(changed('qti-rounded', undefined, 'tolerance'));
    const value = keyNumber(test, declaration);
    return value === undefined ? [] : [{ value }];
  });
  const keys = [...(declaration.mapping?.entries ?? []).map(({ key }) => key), ...(declaration.correct?.items ?? [])];
  const all = [
    ...found,
    ...keys
      .map(Number)
      .filter((value) => Number.isFinite(value) && !found.some((one) => one.value === value))
      .map((value) => ({ value })),
  ] as readonly ReadNumber[];
  return all.filter(
    ({ value, tolerance }, at) => all.findIndex((one) => one.value === value && one.tolerance === tolerance) === at,
  );
};
