/** Exact power sums of whole numbers, from which variances, covariances and moments follow without rounding on the way. */
export interface PowerSums {
  n: number;
  s1: bigint;
  s2: bigint;
  s3: bigint;
  s4: bigint;
}

const noSums = (): PowerSums => ({ n: 0, s1: 0n, s2: 0n, s3: 0n, s4: 0n });

/** n² × the covariance with n in the denominator, from Σxy, Σx and Σy: exact. */
export const scaledCovariance = (n: number, sumXY: bigint, sumX: bigint, sumY: bigint): bigint =>
  BigInt(n) * sumXY - sumX * sumY;

/** n² × the variance with n in the denominator: exact. */
export const scaledVariance = ({ n, s1, s2 }: PowerSums): bigint => scaledCovariance(n, s2, s1, s1);

/** Sample skewness √(n(n−1))/(n−2) · m3/m2^1.5; null under three values or without variance. */
export const skewnessOf = ({ n, s1, s2, s3 }: PowerSums): number | null => {
  const big = BigInt(n);
  const m2 = big * s2 - s1 * s1;
  if (n < 3 || m2 === 0n) return null;
  const m3 = big * big * s3 - 3n * big * s1 * s2 + 2n * s1 * s1 * s1;
  return ((Math.sqrt(n * (n - 1)) / (n - 2)) * Number(m3)) / Number(m2) ** 1.5;
};

/** Sample excess kurtosis (n−1)/((n−2)(n−3)) · ((n+1)(m4/m2² − 3) + 6); null under four values or without variance. */
export const kurtosisOf = ({ n, s1, s2, s3, s4 }: PowerSums): number | null => {
  const big = BigInt(n);
  const m2 = big * s2 - s1 * s1;
  if (n < 4 || m2 === 0n) return null;
  const m4 = big * big * big * s4 - 4n * big * big * s1 * s3 + 6n * big * s1 * s1 * s2 - 3n * s1 * s1 * s1 * s1;
  const ratio = Number(m4) / (Number(m2) * Number(m2));
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (ratio - 3) + 6);
};

/** The power sums of values that come so often each. */
export const sumsOf = (counts: readonly (readonly [number, number])[]): PowerSums => {
  const sums = noSums();
  for (const [value, count] of counts) {
    const [big, times] = [BigInt(value), BigInt(count)];
    const square = big * big;
    sums.n += count;
    sums.s1 += big * times;
    sums.s2 += square * times;
    sums.s3 += square * big * times;
    sums.s4 += square * square * times;
  }
  return sums;
};
