import Big from 'big.js';
import type { Credit as CreditText } from '../generated/types.ts';

/**
 * What one answer earns of its question: a safe integer in units of 1 / {@link creditUnit}, from -creditUnit to creditUnit.
 * The unit is the least common multiple of 1 to 26, so that every share of up to 26 things, and of pairs of them, is whole.
 */
export type Credit = number;

/** Points in whole hundredths; at most 330 000 an exam. */
export type Hundredths = number;

/** Credit × points: a safe integer in units of 1 / {@link markUnit} of a point, up to 3 300 points. */
export type Mark = number;

export const creditUnit = 26_771_144_400;
export const markUnit = 2_677_114_440_000n;

/** `part` of `whole` as a credit; exact for a whole up to 26, or a number of pairs of up to 26 things. */
export const share = (part: number, whole: number): Credit => divideHalfAway(part * creditUnit, whole);

/** Nearest whole number to dividend / divisor (divisor > 0), half away from zero. */
const divideHalfAway = (dividend: number, divisor: number): number => {
  if (dividend % divisor === 0) return dividend / divisor || 0;
  return Number(roundedQuotient(BigInt(dividend), BigInt(divisor)));
};

/** Nearest whole number to dividend / divisor (divisor > 0), half away from zero. */
export const roundedQuotient = (dividend: bigint, divisor: bigint): bigint => {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
};

/**
 * A credit as banks write it: a fraction in quotes, or a decimal, which stands for the fraction with a denominator up
 * to 20 that lies within 0.00005 of it (0.3333 is 1/3), else for the nearest unit.
 */
export const readCredit = (written: CreditText): Credit => {
  if (typeof written === 'string') {
    const [part = '', whole = '1'] = written.split('/');
    return share(Number(part), Number(whole));
  }
  const decimal = new Big(written);
  let best: { readonly credit: Credit; readonly distance: Big } | undefined;
  for (let whole = 1; whole <= 20; whole += 1) {
    const part = Number(decimal.times(whole).round(0, Big.roundHalfUp).toString());
    const credit = share(part, whole);
    const distance = decimal.times(creditUnit).minus(credit).abs();
    if (best === undefined || distance.lt(best.distance)) best = { credit, distance };
  }
  if (best?.distance.lte(new Big('0.00005').times(creditUnit))) return best.credit;
  return Number(decimal.times(creditUnit).round(0, Big.roundHalfUp).toString());
};

/** Points as a bank writes them, in hundredths. */
export const readPoints = (points: number): Hundredths => Math.round(points * 100);

/** A safe integer: the exact mark of a credit of a question worth `points`. */
export const markOf = (credit: Credit, points: Hundredths): Mark => credit * points || 0;

/** The fraction numerator / denominator (> 0) to so many decimals, half away from zero, never `-0`. */
export const roundFraction = (numerator: bigint, denominator: bigint, decimals: number): number => {
  const scaled = roundedQuotient(numerator * 10n ** BigInt(decimals), denominator);
  return decimalNumber(scaled, decimals);
};

const decimalNumber = (scaled: bigint, decimals: number): number => {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return Number(scaled < 0n ? `-${text}` : text);
};

/** A mark in points, rounded once to so many decimals. */
export const printMark = (mark: Mark | bigint, decimals: number): number =>
  roundFraction(BigInt(mark), markUnit, decimals);

/** A credit to 6 decimals, as reports print it. */
export const printCredit = (credit: Credit): number => roundFraction(BigInt(credit), BigInt(creditUnit), 6);

const greatestDivisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : greatestDivisor(b, a % b));

/** A credit as people read it: `5/6`, `1`, `-1/4`, or a decimal where no small fraction is it. */
export const creditText = (credit: Credit): string => {
  const divisor = greatestDivisor(credit, creditUnit) || 1;
  const whole = creditUnit / divisor;
  if (whole === 1) return String(credit / creditUnit);
  return whole <= 1000 ? `${credit / divisor}/${whole}` : String(printCredit(credit));
};

/** A printed decimal to fewer decimals, half away from zero as it is written: 1.005 is 1.01. */
export const roundDecimal = (printed: number, decimals: number): number => {
  const rounded = new Big(printed).round(decimals, Big.roundHalfUp).toString();
  return Number(rounded) || 0;
};
