import Big from 'big.js';

/** An exact number: numerator / denominator, the denominator above 0, in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b));

/** The fraction of two whole numbers, the second above 0. */
export const fraction = (numerator: bigint, denominator = 1n): Fraction => {
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

export const zero: Fraction = fraction(0n);

/** A decimal as it is written: 0.1 is one tenth. */
export const decimalFraction = (decimal: number): Fraction => {
  const [whole = '0', places = ''] = new Big(decimal).toFixed().split('.');
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
};

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** `a` / `b`, for a `b` above 0. */
export const over = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const sumOf = (fractions: readonly Fraction[]): Fraction => fractions.reduce(plus, zero);

/** The mean of fractions; 0 where there are none. */
export const meanOf = (fractions: readonly Fraction[]): Fraction =>
  fractions.length === 0 ? zero : times(sumOf(fractions), fraction(1n, BigInt(fractions.length)));

/** Whether `a` is at least `b`. */
export const reaches = (a: Fraction, b: Fraction): boolean =>
  a.numerator * b.denominator >= b.numerator * a.denominator;
