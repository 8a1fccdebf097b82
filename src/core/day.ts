/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = text.match(/^(\d{4})-(\d{2})-(\d{2})$/)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
};

/** The day so many whole months before another one; it may be one that its month lacks, and still compares rightly. */
export const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = Math.max(0, year * 12 + month - 1 - Math.round(months));
  const padded = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${padded(Math.floor(total / 12), 4)}-${padded((total % 12) + 1, 2)}-${padded(date, 2)}`;
};

/** Whether a day or month (`YYYY-MM`) lies wholly before a day; its own month does not lie before it. */
export const isBefore = (dayOrMonth: string, day: string): boolean => dayOrMonth < day.slice(0, dayOrMonth.length);
