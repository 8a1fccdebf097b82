import type { XmlElement } from '../../core/xml-tree.ts';
import { type Declaration, mapped } from './declarations.ts';
import { booleanOf } from './names.ts';
import { asValue, holds, order, type Scalar, sameValues, scalarOf, singleOf, type Value } from './values.ts';

/** What expressions are evaluated in. */
export interface Scope {
  readonly responses: ReadonlyMap<string, Declaration>;
  readonly given: ReadonlyMap<string, Value | undefined>;
  readonly outcomes: Map<string, Value | undefined>;
  /** Names of elements that could not be evaluated. */
  readonly unknown: Set<string>;
}

type Evaluate = (element: XmlElement, scope: Scope, values: readonly (Value | undefined)[]) => Value | undefined;

const numberIn = (value: Value | undefined): number | undefined => {
  const item = value?.items[0];
  const number =
    typeof item === 'number' ? item : typeof item === 'string' && item.trim() !== '' ? Number(item) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
};

const truth = (value: Value | undefined): boolean => value?.items[0] === true;

const all = (values: readonly (Value | undefined)[]): readonly number[] | undefined => {
  const numbers = values.flatMap((value) => value?.items.map((item) => numberIn(singleOf(item))) ?? [undefined]);
  return numbers.every((one) => one !== undefined) ? numbers : undefined;
};

const sums =
  (fold: (numbers: readonly number[]) => number): Evaluate =>
  (_, __, values) => {
    const numbers = all(values);
    const result = numbers && fold(numbers);
    return result === undefined || !Number.isFinite(result) ? undefined : singleOf(result);
  };

const compares =
  (holdsFor: (difference: number) => boolean): Evaluate =>
  (_, __, [a, b]) => {
    const [one, other] = [numberIn(a), numberIn(b)];
    return one === undefined || other === undefined ? undefined : singleOf(holdsFor(order(one, other)));
  };

const equal: Evaluate = ({ attributes }, _, [a, b]) => {
  const [one, other] = [numberIn(a), numberIn(b)];
  if (one === undefined || other === undefined) return undefined;
  const { toleranceMode = 'exact', tolerance = '0' } = attributes;
  if (toleranceMode === 'exact') return singleOf(order(one, other) === 0);
  const [low = 0, high = low] = tolerance.trim().split(/\s+/).map(Number);
  const [down, up] =
    toleranceMode === 'relative' ? [one * (1 - low / 100), one * (1 + high / 100)] : [one - low, one + high];
  const least = order(other, Math.min(down, up));
  const most = order(other, Math.max(down, up));
  const isIn =
    (booleanOf(attributes.includeLowerBound ?? 'true') === false ? least > 0 : least >= 0) &&
    (booleanOf(attributes.includeUpperBound ?? 'true') === false ? most < 0 : most <= 0);
  return singleOf(isIn);
};

const stringMatch: Evaluate = ({ attributes }, _, [a, b]) => {
  if (!a || !b) return undefined;
  const [one, other] = [String(a.items[0]), String(b.items[0])];
  const isPart = booleanOf(attributes.substring ?? 'false') === true;
  const fold = (text: string): string =>
    booleanOf(attributes.caseSensitive ?? 'true') === false ? text.toLowerCase() : text;
  return singleOf(isPart ? fold(one).includes(fold(other)) : fold(one) === fold(other));
};

const container =
  (cardinality: 'multiple' | 'ordered'): Evaluate =>
  (_, __, values) =>
    asValue(
      cardinality,
      values.flatMap((value) => value?.items ?? []),
    );

const consecutive = (whole: Value | undefined, part: Value | undefined): boolean => {
  if (!whole || !part) return false;
  if (whole.cardinality !== 'ordered') return part.items.every((item) => holds(whole, item));
  return whole.items.some((_, at) => part.items.every((item, index) => whole.items[at + index] === item));
};

/** Operators of other makers that only tidy a text. */
const customs: { readonly [definition: string]: (text: string) => string } = {
  trim: (text) => text.trim(),
  toascii: (text) => text.normalize('NFD').replace(/\p{M}+/gu, ''),
  tolower: (text) => text.toLowerCase(),
};

const custom: Evaluate = ({ attributes }, { unknown }, [value]) => {
  const name = attributes.definition?.split(/[:.]/).at(-1)?.toLowerCase() ?? '';
  const tidy = Object.hasOwn(customs, name) ? customs[name] : undefined;
  if (!tidy) unknown.add(`customOperator ${attributes.definition ?? ''}`);
  return value && { ...value, items: value.items.map((item): Scalar => (tidy ? tidy(String(item)) : item)) };
};

const operators: { readonly [name: string]: Evaluate } = {
  null: () => undefined,
  baseValue: ({ attributes, text }) => singleOf(scalarOf(text, attributes.baseType ?? 'string')),
  variable: ({ attributes }, { given, outcomes }) =>
    given.get(attributes.identifier ?? '') ?? outcomes.get(attributes.identifier ?? ''),
  correct: ({ attributes }, { responses }) => responses.get(attributes.identifier ?? '')?.correct,
  mapResponse: ({ attributes }, { responses, given }) => {
    const declaration = responses.get(attributes.identifier ?? '');
    const response = given.get(attributes.identifier ?? '');
    // Without a mapping, what is right is all that is known.
    if (!declaration?.mapping) return singleOf(sameValues(declaration?.correct, response) ? 1 : 0);
    return singleOf(response ? mapped(declaration.mapping, response) : 0);
  },
  isNull: (_, __, [value]) => singleOf(value === undefined || value.items[0] === ''),
  match: (_, __, [a, b]) => (a && b ? singleOf(sameValues(a, b)) : undefined),
  stringMatch,
  equal,
  equalRounded: ({ attributes }, _, [a, b]) => {
    const figures = Number(attributes.figures ?? 0);
    const rounded = (value: Value | undefined): number | undefined => {
      const number = numberIn(value);
      if (number === undefined) return undefined;
      return attributes.roundingMode === 'decimalPlaces'
        ? Number(number.toFixed(Math.min(100, Math.max(0, figures))))
        : Number(number.toPrecision(Math.min(100, Math.max(1, figures))));
    };
    return singleOf(rounded(a) !== undefined && rounded(a) === rounded(b));
  },
  lt: compares((difference) => difference < 0),
  lte: compares((difference) => difference <= 0),
  gt: compares((difference) => difference > 0),
  gte: compares((difference) => difference >= 0),
  and: (_, __, values) => singleOf(values.every(truth)),
  or: (_, __, values) => singleOf(values.some(truth)),
  not: (_, __, [value]) => (value ? singleOf(!truth(value)) : singleOf(true)),
  anyN: ({ attributes }, _, values) => {
    const count = values.filter(truth).length;
    return singleOf(count >= Number(attributes.min ?? 0) && count <= Number(attributes.max ?? values.length));
  },
  member: (_, __, [item, whole]) => (item && whole ? singleOf(holds(whole, item.items[0])) : singleOf(false)),
  contains: (_, __, [whole, part]) => singleOf(consecutive(whole, part)),
  delete: (_, __, [item, whole]) =>
    whole &&
    item &&
    asValue(
      whole.cardinality,
      whole.items.filter((one) => one !== item.items[0]),
    ),
  index: ({ attributes }, _, [whole]) => {
    const item = whole?.items[Number(attributes.n ?? 1) - 1];
    return item === undefined ? undefined : singleOf(item);
  },
  containerSize: (_, __, [whole]) => singleOf(whole?.items.length ?? 0),
  multiple: container('multiple'),
  ordered: container('ordered'),
  sum: sums((numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  product: sums((numbers) => numbers.reduce((product, one) => product * one, 1)),
  subtract: sums(([a = 0, b = 0]) => a - b),
  divide: sums(([a = 0, b = 0]) => a / b),
  integerDivide: sums(([a = 0, b = 0]) => Math.floor(a / b)),
  max: sums((numbers) => Math.max(...numbers)),
  min: sums((numbers) => Math.min(...numbers)),
  round: sums(([a = 0]) => Math.round(a)),
  truncate: sums(([a = 0]) => Math.trunc(a)),
  integerToFloat: sums(([a = 0]) => a),
  customOperator: custom,
};

/** The value of an expression; what is not known is NULL, and noted. */
export const evaluated = (element: XmlElement, scope: Scope): Value | undefined => {
  const operator = Object.hasOwn(operators, element.name) ? operators[element.name] : undefined;
  if (!operator) {
    scope.unknown.add(element.name);
    return undefined;
  }
  return operator(
    element,
    scope,
    element.children.map((child) => evaluated(child, scope)),
  );
};
