/**
 * The probability that of so many trials, each a success with the given chance, at least `successes` are.
 * Summed from terms that are kept as logarithms, so that any number of trials works.
 */
export const binomialTail = (successes: number, trials: number, chance: number): number => {
  if (successes <= 0) return 1;
  if (successes > trials) return 0;
  let logTerm = trials * Math.log1p(-chance);
  const logOdds = Math.log(chance) - Math.log1p(-chance);
  let sum = 0;
  for (let count = 0; count <= trials; count += 1) {
    if (count >= successes) sum += Math.exp(logTerm);
    logTerm += Math.log(trials - count) - Math.log(count + 1) + logOdds;
  }
  return Math.min(1, sum);
};

/** The complementary error function for arguments from 0, to about seven digits (Abramowitz and Stegun 7.1.26). */
const complementaryError = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp(-x * x);
};

/** The probability that chi-square with so many degrees of freedom (1 or more) is at least `value`. */
export const chiSquareTail = (value: number, degrees: number): number => {
  if (value <= 0) return 1;
  const half = value / 2;
  const odd = degrees % 2 === 1;
  let tail = odd ? complementaryError(Math.sqrt(half)) : Math.exp(-half);
  let term = odd ? (2 * Math.exp(-half) * Math.sqrt(half)) / Math.sqrt(Math.PI) : Math.exp(-half) * half;
  for (let order = odd ? 3 : 4; order <= degrees; order += 2) {
    tail += term;
    term *= half / (order / 2);
  }
  return Math.min(1, tail);
};

/** How far counts are from being equal: the chi-square statistic, with one degree of freedom less than counts. */
export const chiSquareOfCounts = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};
