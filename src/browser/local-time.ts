const padded = (number: number): string => String(number).padStart(2, '0');

const shifted = (instant: number): string =>
  new Date(instant - new Date(instant).getTimezoneOffset() * 60_000).toISOString();

/** An instant as RFC 3339 with the offset of the place. */
export const localTime = (instant: number): string => {
  const east = -new Date(instant).getTimezoneOffset();
  const size = Math.abs(east);
  return `${shifted(instant).slice(0, -1)}${east < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
};

/** The day of the place as `YYYY-MM-DD`. */
export const localDay = (instant: number): string => shifted(instant).slice(0, 10);
