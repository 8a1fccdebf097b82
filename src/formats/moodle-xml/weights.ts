import Big from 'big.js';
import { creditUnit, readCredit } from '../../core/marks.ts';
import type { Credit } from '../../generated/types.ts';

/** Says that a weight was changed: what it was, and what was written. */
export type NoteWeight = (percent: string, written: number) => void;

/** The weights that Moodle takes, in percent; each may be negative, too, and 0 is one. */
export const permittedWeights: readonly number[] = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
];

/** A part of the credit in percent, with the five decimals of Moodle. */
export const percentOf = (units: number): string =>
  new Big(units).times(100).div(creditUnit).round(5, Big.roundHalfUp).toString();

/** A weight of percent as a credit. */
export const creditOfPercent = (percent: number): number => Number(new Big(percent).div(100).toString());

const isPermitted = (percent: string): boolean =>
  Number(percent) === 0 || permittedWeights.includes(Math.abs(Number(percent)));

/** A credit as a weight of the list: the nearest one where it is not on it. */
export const nearestWeight = (credit: Credit, note: NoteWeight): string => {
  const percent = percentOf(readCredit(credit));
  if (isPermitted(percent)) return percent;
  const size = Math.abs(Number(percent));
  const nearest = permittedWeights.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best));
  const written = Number(percent) < 0 ? -nearest : nearest;
  note(percent, written);
  return String(written);
};

/** A share of the whole as a weight of the list that is not smaller, so that all shares still make everything. */
export const sufficientWeight = (units: number, note: NoteWeight): string => {
  const percent = percentOf(units);
  if (isPermitted(percent)) return percent;
  const written = permittedWeights.findLast((one) => one >= Number(percent)) ?? 100;
  note(percent, written);
  return String(written);
};
