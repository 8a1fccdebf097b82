const millisecondsOfDay = 86_400_000;

/** A day `YYYY-MM-DD` as a number: days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);

/** The day of a number, as `YYYY-MM-DD`. */
export const dayText = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

/** Days that were asked for last: a long history has many answers on few days. */
const knownDays = new Map<string, number>();
const mostKnownDays = 10_000;

/** The day of an RFC 3339 time where it was written down. */
export const dayOfTime = (time: string): number => {
  const day = time.slice(0, 10);
  const known = knownDays.get(day);
  if (known !== undefined) return known;
  if (knownDays.size >= mostKnownDays) knownDays.clear();
  const number = dayNumber(day);
  knownDays.set(day, number);
  return number;
};

/** How many days in a row, up to today or yesterday, and the longest such row. */
export const streakOf = (
  days: Iterable<number>,
  today: number,
): { readonly current: number; readonly longest: number } => {
  const known = new Set(days);
  const rowFrom = (last: number): number => {
    let length = 0;
    while (known.has(last - length)) length += 1;
    return length;
  };
  // Today is not over: a row that reaches to yesterday still stands.
  const current = rowFrom(known.has(today) ? today : today - 1);
  const ends = [...known].filter((day) => !known.has(day + 1));
  return { current, longest: Math.max(0, ...ends.map(rowFrom)) };
};
