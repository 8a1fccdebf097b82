import { markUnit, roundFraction } from '../core/marks.ts';
import type { Interval } from '../generated/types.ts';

/** Statistics have at most this many decimals. */
const decimals = 6;

/** A figure; null where it cannot be had. */
export type Figure = number | null;

/** A figure to six decimals, never `-0`. */
export const rounded = (value: Figure): Figure => (value === null ? null : Number(value.toFixed(decimals)) || 0);

/** An interval to six decimals. */
export const roundedInterval = (interval: Interval | undefined): Interval | undefined =>
  interval && { low: rounded(interval.low) ?? 0, high: rounded(interval.high) ?? 0 };

/** sum / whole to six decimals, exactly rounded; null where the whole is 0. */
export const ratio = (sum: bigint, whole: bigint): Figure =>
  whole === 0n ? null : roundFraction(sum, whole, decimals);

/** A standard deviation in points, from n² × a variance; null under two values. */
export const deviation = (scaled: bigint, n: number): Figure =>
  n < 2 ? null : Math.sqrt(Number(scaled) / (n * (n - 1))) / Number(markUnit);

/** Cronbach's alpha of so many questions, from n² × the sum of their variances and of the variance of the total. */
export const alphaOf = (questions: number, ofQuestions: bigint, ofTotal: bigint): Figure =>
  questions < 2 || ofTotal === 0n
    ? null
    : Math.min(1, (questions / (questions - 1)) * (1 - Number(ofQuestions) / Number(ofTotal)));

/** How many questions anybody was asked; all where there are no results. */
export const questionsAsked = (sums: readonly { readonly n: number }[]): number =>
  sums.filter(({ n }) => n > 0).length || sums.length;

/** Figures with a reason beside each that is null. */
export const withReasons = <Figures extends object>(
  figures: Figures,
  reasonOf: (figure: string) => string,
): Figures => {
  const absent = Object.entries(figures).filter(([, value]) => value === null);
  return absent.length === 0
    ? figures
    : { ...figures, reasons: Object.fromEntries(absent.map(([name]) => [name, reasonOf(name)])) };
};
