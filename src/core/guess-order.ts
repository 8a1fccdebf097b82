import type { OrderingQuestion } from '../generated/types.ts';
import { type Fraction, fraction } from './fraction.ts';

const factorial = (count: number): bigint => (count <= 1 ? 1n : BigInt(count) * factorial(count - 1));

/** Every way to write `sum` as whole numbers that do not grow, none over `most`. */
function* partitions(sum: number, most = sum): Iterable<readonly number[]> {
  if (sum === 0) yield [];
  for (let first = Math.min(sum, most); first > 0; first -= 1)
    for (const rest of partitions(sum - first, first)) yield [first, ...rest];
}

/** The product of the hook lengths of a shape whose rows are so long. */
const hooksOf = (rows: readonly number[]): bigint => {
  let product = 1n;
  for (const [at, length] of rows.entries())
    for (let column = 0; column < length; column += 1) {
      const below = rows.slice(at + 1).filter((row) => row > column).length;
      product *= BigInt(length - column + below);
    }
  return product;
};

/**
 * The mean length of the longest ascending subsequence over all orders of so many items, one of length 1 counting 0.
 * By the Robinson–Schensted correspondence (count! / hooks)² orders have the first row of each shape as that length.
 */
const meanAscent = (count: number): Fraction => {
  let sum = 0n;
  for (const rows of partitions(count)) {
    const [longest = 0] = rows;
    if (longest > 1) sum += BigInt(longest) * (factorial(count) / hooksOf(rows)) ** 2n;
  }
  return fraction(sum, factorial(count));
};

/** The credit, of 1, that putting the items of an ordering into any order is expected to earn. */
export const guessedOrder = ({ answer, scoring = 'concordant-pairs' }: OrderingQuestion): Fraction => {
  const count = answer.length;
  switch (scoring) {
    case 'concordant-pairs':
      return fraction(1n, 2n);
    case 'absolute-position':
    case 'adjacent-pairs':
      return fraction(1n, BigInt(count));
    case 'all-or-nothing':
      return fraction(1n, factorial(count));
    case 'longest-ordered-subset': {
      const { numerator, denominator } = meanAscent(count);
      return fraction(numerator, denominator * BigInt(count));
    }
  }
};
