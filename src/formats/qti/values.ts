/** A value of QTI: one, or a container of some; NULL is undefined, and so is an empty container. */
export interface Value {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly items: readonly Scalar[];
}

export type Scalar = string | number | boolean;

/** How far two numbers that are one may lie apart. */
const slack = 1e-9;

/** A value of these items; NULL where there are none. */
export const asValue = (cardinality: string, items: readonly Scalar[]): Value | undefined => {
  if (items.length === 0) return undefined;
  return { cardinality: cardinality === 'multiple' || cardinality === 'ordered' ? cardinality : 'single', items };
};

/** One item as a value. */
export const singleOf = (item: Scalar): Value => ({ cardinality: 'single', items: [item] });

/** A text as an item of a base type; a pair has its two ends in a fixed order, since it has no direction. */
export const scalarOf = (written: string, baseType: string): Scalar => {
  switch (baseType) {
    case 'integer':
    case 'float':
    case 'duration':
      return Number(written.trim());
    case 'boolean':
      return /^\s*(?:true|1)\s*$/i.test(written);
    case 'pair':
      return written.trim().split(/\s+/).sort().join(' ');
    case 'identifier':
    case 'directedPair':
    case 'point':
      return written.trim().replace(/\s+/g, ' ');
    default:
      return written;
  }
};

const isSame = (a: Scalar | undefined, b: Scalar | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= slack * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b || (a !== undefined && b !== undefined && typeof a !== typeof b && String(a) === String(b));

/** Whether two values are the same; the order counts only of what is ordered. */
export const sameValues = (a: Value | undefined, b: Value | undefined): boolean => {
  if (!a || !b || a.items.length !== b.items.length) return false;
  if (a.cardinality === 'ordered' || b.cardinality === 'ordered')
    return a.items.every((item, index) => isSame(item, b.items[index]));
  const left = [...b.items];
  return a.items.every((item) => {
    const at = left.findIndex((other) => isSame(item, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
};

/** Whether a container holds an item. */
export const holds = (container: Value | undefined, item: Scalar | undefined): boolean =>
  container?.items.some((one) => isSame(one, item)) ?? false;

/** Two numbers compared, those that differ by rounding only being equal. */
export const order = (a: number, b: number): number =>
  Math.abs(a - b) <= slack * Math.max(1, Math.abs(a), Math.abs(b)) ? 0 : a - b;
