import { instantWithOffset } from '../core/instant.ts';

/** An instant as RFC 3339 with the offset of the place. */
export const localTime = (instant: number): string =>
  instantWithOffset(instant, -new Date(instant).getTimezoneOffset());

/** The day of the place as `YYYY-MM-DD`. */
export const localDay = (instant: number): string => localTime(instant).slice(0, 10);
