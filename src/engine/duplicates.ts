/** Which of several submissions of one candidate counts. */
export const duplicatePolicies = ['last', 'first', 'best', 'reject'] as const;
export type DuplicatePolicy = (typeof duplicatePolicies)[number];

/** What has to be known of a graded submission to decide between it and another of the same candidate. */
export interface Contender {
  /** Place in the input, from 0. */
  readonly position: number;
  /** When it was handed in, in milliseconds; undefined where it does not say, which is before any time. */
  readonly instant: number | undefined;
  /** What counts, in millionths of mark units. */
  readonly mark: bigint;
}

const later = (one: Contender, other: Contender): boolean => {
  const [a, b] = [one.instant ?? Number.NEGATIVE_INFINITY, other.instant ?? Number.NEGATIVE_INFINITY];
  return a === b ? one.position > other.position : a > b;
};

/** Whether `one` counts rather than `other`. Decides the same in whatever order they come. */
export const counts = (policy: Exclude<DuplicatePolicy, 'reject'>, one: Contender, other: Contender): boolean => {
  if (policy === 'best' && one.mark !== other.mark) return one.mark > other.mark;
  return policy === 'first' ? later(other, one) : later(one, other);
};
