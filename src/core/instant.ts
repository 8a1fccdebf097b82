import { isDay } from './day.ts';

const minute = 60_000;
const padded = (number: number): string => String(number).padStart(2, '0');

/** An instant in milliseconds as RFC 3339 with an offset, so many minutes east of Greenwich. */
export const instantWithOffset = (instant: number, east: number): string => {
  const text = new Date(instant + east * minute).toISOString().slice(0, -1);
  const size = Math.abs(east);
  return `${text}${east < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
};

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** The instant of an RFC 3339 time with its offset, in milliseconds; undefined where the text is none, or on a day that its month lacks. */
export const instantOf = (text: string | undefined): number | undefined => {
  if (text === undefined || !rfc3339.test(text)) return undefined;
  const instant = Date.parse(text);
  // Engines take the 30th of February for the 2nd of March, and 24:00 for the next day.
  const isOdd = text.charCodeAt(8) > 0x32 || (text[8] === '2' && text[9] === '9') || text.startsWith('24', 11);
  if (Number.isNaN(instant) || (isOdd && (text.startsWith('24', 11) || !isDay(text.slice(0, 10))))) return undefined;
  return instant;
};
