import { type AcceptedRange, acceptedRanges } from '../core/accepted-value.ts';
import { printNumber } from '../core/number.ts';
import { numberPartsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';

const isWithin = (inner: AcceptedRange, outer: AcceptedRange): boolean =>
  inner.low.gte(outer.low) && inner.high.lte(outer.high);

/** More than a bound in common; a single value may also stand on a bound. */
const overlap = (one: AcceptedRange, other: AcceptedRange): boolean =>
  isWithin(one, other) || isWithin(other, one) || (one.low.lt(other.high) && other.low.lt(one.high));

/** The usual "close enough gets half": the better range lies in the wider one, and leaves it something. */
const isNarrower = (better: AcceptedRange, wider: AcceptedRange): boolean =>
  isWithin(better, wider) && !isWithin(wider, better) && better.outcome.credit > wider.outcome.credit;

const clash = (one: AcceptedRange, other: AcceptedRange): boolean =>
  one.outcome.credit !== other.outcome.credit &&
  overlap(one, other) &&
  !isNarrower(one, other) &&
  !isNarrower(other, one);

const printRange = ({ low, high }: AcceptedRange): string =>
  low.eq(high) ? printNumber(low) : `${printNumber(low)} – ${printNumber(high)}`;

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    for (const { pointer, part } of numberPartsOf(question)) {
      // A list has at most 100 values, so that pairs of them cost little.
      const ranges = acceptedRanges(part);
      for (const [index, range] of ranges.entries()) {
        const earlier = ranges.slice(0, index).findIndex((one) => clash(one, range));
        const other = ranges[earlier];
        if (other)
          yield {
            pointer: `${pointer}/answer/${index}`,
            values: { range: printRange(range), other: printRange(other), place: earlier + 1 },
          };
      }
    }
  },
});
