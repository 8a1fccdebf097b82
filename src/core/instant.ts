const minute = 60_000;
const padded = (number: number): string => String(number).padStart(2, '0');

/** An instant in milliseconds as RFC 3339 with an offset, so many minutes east of Greenwich. */
export const instantWithOffset = (instant: number, east: number): string => {
  const text = new Date(instant + east * minute).toISOString().slice(0, -1);
  const size = Math.abs(east);
  return `${text}${east < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
};
