import { roundDecimal } from '../../core/marks.ts';
import type { PageLanguage } from './words.ts';

const minus = '\u2212';
const noBreakSpace = '\u00A0';

/** A number with exactly so many decimals, in the signs of the language. The machine's locale has no part in it. */
export const fixed = (value: number, decimals: number, language: PageLanguage): string => {
  const text = roundDecimal(value, decimals).toFixed(decimals).replace('-', minus);
  return language === 'es' ? text.replace('.', ',') : text;
};

/** A number with at most so many decimals. */
export const upTo = (value: number, decimals: number, language: PageLanguage): string => {
  const text = String(roundDecimal(value, decimals)).replace('-', minus);
  return language === 'es' ? text.replace('.', ',') : text;
};

/** A share, where 1 is all, in whole percent. */
export const percent = (share: number): string =>
  `${String(Math.round(roundDecimal(share, 2) * 100)).replace('-', minus)}${noBreakSpace}%`;

/** A length in a drawing: one decimal is finer than the eye. */
export const length = (value: number): string => String(Math.round(value * 10) / 10 || 0);
