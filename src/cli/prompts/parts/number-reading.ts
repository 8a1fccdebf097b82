import { comparableUnit, printNumber, readNumber } from '../../../core/number.ts';
import type { PromptWords } from '../prompt.ts';

/** A longer text is no number with a unit. */
const longest = 200;

/** What a typed text is read as, in words; undefined where that is what was typed, or no number with a known unit. */
export const numberReading = (
  typed: string,
  units: readonly string[],
  { messages }: PromptWords,
): string | undefined => {
  const read = typed.length > longest ? undefined : readNumber(typed);
  if (!read) return undefined;
  const unit = comparableUnit(read.unit);
  if (unit !== '' && !units.some((known) => comparableUnit(known) === unit)) return undefined;
  const values = read.values.map(printNumber).join(` ${messages.practice.or} `);
  const reading = unit === '' ? values : `${values} ${unit}`;
  return reading === typed.trim() ? undefined : reading;
};
