import Big from 'big.js';
import type { AcceptedValue, Tolerance } from '../generated/types.ts';
import { outcomeOf } from './accepted-text.ts';
import type { Graded } from './question-type.ts';

/** A value that is accepted, with the range in which a response counts as it, bounds included. */
export interface AcceptedRange {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly outcome: Graded;
}

/** Whether a tolerance is a share of the value. */
export const isRelative = (tolerance: Tolerance | undefined): tolerance is string => typeof tolerance === 'string';

/** How far from the value still counts: a number, or a share of the value's size. */
const widthOf = (value: Big, tolerance: Tolerance = 0): Big =>
  isRelative(tolerance)
    ? value
        .abs()
        .times(new Big(tolerance.replace(/\s*%$/, '')))
        .div(100)
    : new Big(tolerance);

/** The accepted values of a number, one alone as a list too. */
export const acceptedValues = ({
  answer,
}: {
  readonly answer: number | readonly AcceptedValue[];
}): readonly AcceptedValue[] => (typeof answer === 'number' ? [{ value: answer }] : answer);

/** The accepted values with their ranges, in their order. */
export const acceptedRanges = (question: {
  readonly answer: number | readonly AcceptedValue[];
  readonly tolerance?: Tolerance;
}): readonly AcceptedRange[] =>
  acceptedValues(question).map((item) => {
    const value = new Big(item.value);
    const width = widthOf(value, item.tolerance ?? question.tolerance);
    return { value, low: value.minus(width), high: value.plus(width), outcome: outcomeOf(item) };
  });
