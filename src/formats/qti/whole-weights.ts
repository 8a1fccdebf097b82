/** As many parts as the smallest weight is cut into at most, to make all of them whole. */
const mostParts = 100;
const closeness = 1e-3;

/**
 * Weights as the small whole numbers that stand in their ratio: what other programs divide by their sum (2/3 and 1/3) are 2 and 1.
 * Where no such numbers are near, hundredths of the largest weight.
 */
export const wholeWeights = (weights: readonly number[]): readonly number[] => {
  const positive = weights.filter((weight) => weight > 0);
  const least = Math.min(...positive);
  for (let parts = 1; positive.length > 0 && parts <= mostParts; parts += 1) {
    const scaled = weights.map((weight) => (weight / least) * parts);
    if (scaled.every((weight) => Math.abs(weight - Math.round(weight)) < closeness)) return scaled.map(Math.round);
  }
  const most = Math.max(...weights);
  return weights.map((weight) => Math.round((weight / most) * 10_000) / 100);
};
