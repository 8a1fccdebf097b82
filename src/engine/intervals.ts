import type { Interval } from '../generated/types.ts';

/** The normal deviate of 95 % confidence. */
const deviate = 1.959964;

/**
 * The 95 % interval of alpha by D. G. Bonett (2002), from ln(1 − alpha) ± z √(2k / ((k − 1)(n − 2))) for k questions and
 * n candidates; none under 3 candidates, under 2 questions, or where alpha is 1.
 */
export const alphaInterval = (alpha: number, questions: number, n: number): Interval | undefined => {
  if (n < 3 || questions < 2 || alpha >= 1) return undefined;
  const spread = deviate * Math.sqrt((2 * questions) / ((questions - 1) * (n - 2)));
  const middle = Math.log(1 - alpha);
  return { low: 1 - Math.exp(middle + spread), high: 1 - Math.exp(middle - spread) };
};

/**
 * The 95 % interval of a share of n by E. B. Wilson (1927). For marks in part it is too wide rather than too narrow, as
 * no distribution from 0 to 1 has a greater variance at that mean than all or nothing.
 */
export const shareInterval = (share: number, n: number): Interval | undefined => {
  if (n === 0 || share < 0 || share > 1) return undefined;
  const square = deviate * deviate;
  const middle = share + square / (2 * n);
  const spread = deviate * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const whole = 1 + square / n;
  return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
};
