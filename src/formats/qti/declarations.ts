import type { XmlElement } from '../../core/xml-tree.ts';
import { booleanOf, childOf, childrenOf } from './names.ts';
import { asValue, type Scalar, scalarOf, type Value } from './values.ts';

/** What values of a response are worth. */
export interface Mapping {
  readonly entries: readonly { readonly key: Scalar; readonly value: number; readonly isExact: boolean }[];
  readonly otherwise: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** How a number becomes an outcome. */
export interface Lookup {
  readonly rows: readonly { readonly source: number; readonly target: Scalar; readonly includes: boolean }[];
  readonly isRange: boolean;
  readonly otherwise?: Scalar;
}

/** A variable of an item. */
export interface Declaration {
  readonly identifier: string;
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct?: Value;
  readonly initial?: Value;
  readonly mapping?: Mapping;
  readonly lookup?: Lookup;
}

const numberOf = (written: string | undefined): number | undefined =>
  written === undefined || written.trim() === '' ? undefined : Number(written);

const mappingOf = (element: XmlElement | undefined, baseType: string): Mapping | undefined => {
  if (!element) return undefined;
  const { lowerBound, upperBound, defaultValue } = element.attributes;
  const lower = numberOf(lowerBound);
  const upper = numberOf(upperBound);
  return {
    entries: childrenOf(element, 'mapEntry').map(({ attributes }) => ({
      key: scalarOf(attributes.mapKey ?? '', baseType),
      value: Number(attributes.mappedValue ?? 0),
      isExact: booleanOf(attributes.caseSensitive ?? 'true') ?? true,
    })),
    otherwise: numberOf(defaultValue) ?? 0,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
};

const lookupOf = (element: XmlElement, baseType: string): Lookup | undefined => {
  const range = childOf(element, 'interpolationTable');
  const table = range ?? childOf(element, 'matchTable');
  if (!table) return undefined;
  const otherwise = table.attributes.defaultValue;
  return {
    isRange: range !== undefined,
    rows: table.children.map(({ attributes }) => ({
      source: Number(attributes.sourceValue ?? 0),
      target: scalarOf(attributes.targetValue ?? '', baseType),
      includes: booleanOf(attributes.includeBoundary ?? 'true') ?? true,
    })),
    ...(otherwise === undefined ? {} : { otherwise: scalarOf(otherwise, baseType) }),
  };
};

const readDeclaration = (element: XmlElement): Declaration => {
  const { identifier = '', cardinality = 'single', baseType = 'string' } = element.attributes;
  const values = (name: string): Value | undefined =>
    asValue(
      cardinality,
      childrenOf(childOf(element, name), 'value').map(({ text }) => scalarOf(text, baseType)),
    );
  const correct = values('correctResponse');
  const initial = values('defaultValue');
  const mapping = mappingOf(childOf(element, 'mapping'), baseType);
  const lookup = lookupOf(element, baseType);
  return {
    identifier,
    cardinality,
    baseType,
    ...(correct ? { correct } : {}),
    ...(initial ? { initial } : {}),
    ...(mapping ? { mapping } : {}),
    ...(lookup ? { lookup } : {}),
  };
};

/** The variables of an item by their identifiers. */
export const declarationsOf = (item: XmlElement, kind: 'response' | 'outcome'): ReadonlyMap<string, Declaration> =>
  new Map(
    childrenOf(item, `${kind}Declaration`).map((element) => [
      element.attributes.identifier ?? '',
      readDeclaration(element),
    ]),
  );

const bounded = (
  { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY }: Mapping,
  sum: number,
): number => Math.min(upper, Math.max(lower, sum));

const found = ({ entries, otherwise }: Mapping, item: Scalar): number =>
  (
    entries.find(({ key }) => key === item) ??
    entries.find(({ key, isExact }) => !isExact && String(key).toLowerCase() === String(item).toLowerCase())
  )?.value ?? otherwise;

/** What a response is worth by its mapping: the sum of its different values, the bounds holding for the sum. */
export const mapped = (mapping: Mapping, response: Value | undefined): number =>
  bounded(
    mapping,
    [...new Set(response?.items)].reduce((sum: number, item) => sum + found(mapping, item), 0),
  );

/** What a table makes of a number. */
export const lookedUp = ({ rows, isRange, otherwise }: Lookup, source: number): Scalar | undefined => {
  const hit = isRange
    ? [...rows]
        .sort((a, b) => b.source - a.source)
        .find((row) => (row.includes ? source >= row.source : source > row.source))
    : rows.find((row) => row.source === source);
  return hit?.target ?? otherwise;
};
