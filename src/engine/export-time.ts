import { zoneOffset } from './zone-names.ts';

/** What an export's map says of its times. */
export interface TimeSetting {
  /** The offset of times that have none of their own: `+01:00` or `Z`. */
  readonly zone?: string;
  /** Whether the day stands before the month where both could be either. */
  readonly dayFirst?: boolean;
}

/** A time after RFC 3339; without an offset where neither the text nor the map has one; or why it is no time. */
export type ReadTime =
  | { readonly time: string }
  | { readonly code: 'ambiguous-time' | 'ambiguous-zone' | 'unreadable-time' };

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** A day with its parts in order, or why there is none. */
type Day = { readonly year: number; readonly month: number; readonly day: number };

const two = (number: number): string => String(number).padStart(2, '0');

const isDay = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** The day at the beginning of a text, and the text after it. */
const dayOf = (
  text: string,
  { dayFirst }: TimeSetting,
): { readonly day: Day | 'ambiguous'; readonly rest: string } | undefined => {
  const yearFirst = text.match(/^(\d{4})[/.-] ?(\d{1,2})[/.-] ?(\d{1,2})(?!\d)\.?/);
  if (yearFirst)
    return {
      day: { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) },
      rest: text.slice(yearFirst[0].length),
    };
  const numbers = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] ?? '')];
    const rest = text.slice(numbers[0].length);
    if (dayFirst === undefined && first <= 12 && second <= 12 && first !== second) return { day: 'ambiguous', rest };
    const isDayFirst = dayFirst ?? first > 12;
    return { day: { year, month: isDayFirst ? second : first, day: isDayFirst ? first : second }, rest };
  }
  const words = text.match(
    /^(?:\p{L}+\.?,? +)?(?:(\d{1,2})(?: +de)? +(\p{L}+)\.?(?: +de|,)? +|(\p{L}+)\.? +(\d{1,2}),? +)(\d{4})(?!\d)/u,
  );
  const name = (words?.[2] ?? words?.[3] ?? '').toLowerCase();
  const month = months.findIndex((names) => names.includes(name)) + 1;
  return words && month > 0
    ? {
        day: { year: Number(words[5]), month, day: Number(words[2] === undefined ? words[4] : words[1]) },
        rest: text.slice(words[0].length),
      }
    : undefined;
};

const clock =
  /^(?:,? +|T|, *)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?h)? ?(?:(a|p)\.? ?m\b\.?)?(?: ?\(?([a-z]{1,5}(?![a-z]))?\)? ?([+-]\d{1,2}(?::?\d{2})?)?)?$/i;

/** An offset as RFC 3339 has it: `+1`, `+01`, `+0100` and `+1:00` are `+01:00`. */
const offsetOf = (written: string): string => {
  const [, sign = '+', hours = '0', minutes = '00'] = written.match(/^([+-])(\d{1,2}):?(\d{2})?$/) ?? [];
  return `${sign}${two(Number(hours))}:${minutes}`;
};

/** The days since the end of 1899 as Excel counts them, with the time of day behind the point. */
const serialTime = (text: string): string | undefined => {
  const days = Number(text.replace(',', '.'));
  if (!/^\d{5}([.,]\d+)?$/.test(text) || days < 20_000 || days > 80_000) return undefined;
  return new Date(Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30)).toISOString().slice(0, 19);
};

/**
 * Reads a time as Google Forms, Microsoft Forms, Moodle and spreadsheets write it: `2026/12/01 9:41:03 a.m. GMT+1`,
 * `46357.40351`, `1 December 2026, 9:41 AM`, `12/31/2026 23:59`, `2026/12/02 9:41:03 a. m. CET`.
 */
export const readExportTime = (written: string, setting: TimeSetting = {}): ReadTime => {
  const text = written.replace(/[\p{White_Space}\p{Cf}]+/gu, ' ').trim();
  if (rfc3339.test(text)) return { time: text };
  const zone = setting.zone ?? '';
  const serial = serialTime(text);
  if (serial !== undefined) return { time: serial + zone };
  const date = dayOf(text, setting);
  const at = date?.rest.match(clock);
  if (!date || (date.rest !== '' && !at)) return { code: 'unreadable-time' };
  if (date.day === 'ambiguous') return { code: 'ambiguous-time' };
  const [, hourText = '0', minutes = '00', seconds = '00', half, named, offset] = at ?? [];
  const written12 = Number(hourText);
  const hour = half === undefined ? written12 : (written12 % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (!isDay(date.day) || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half && written12 > 12))
    return { code: 'unreadable-time' };
  const byName = named === undefined ? undefined : zoneOffset(named);
  // An abbreviation that stands for several zones is told by the map, which the offset beside it overrules.
  if (named !== undefined && byName === undefined && offset === undefined && zone === '')
    return { code: 'ambiguous-zone' };
  const own = offset !== undefined ? offsetOf(offset) : (byName ?? zone);
  const { year, month, day } = date.day;
  return { time: `${year}-${two(month)}-${two(day)}T${two(hour)}:${minutes}:${seconds}${own}` };
};
