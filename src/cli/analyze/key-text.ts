import type { ReportItem } from '../../generated/types.ts';
import { type Look, lineOfText } from './look.ts';

/** A model answer in lines: ids as the texts that they stand for, an ordering by numbers, pairs with an arrow. */
export const keyLines = ({ key, options = [], type }: ReportItem, look: Look): readonly string[] => {
  const { practice } = look.words;
  const textOf = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? practice.trueWord : practice.falseWord;
    const option = options.find(({ id }) => id === value);
    if (option) return lineOfText(option.text, look);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  };
  if (key === null || key === undefined) return [];
  if (Array.isArray(key)) {
    if (key.length === 0) return [practice.noneOfThem];
    return key.map((value: unknown, index) => (type === 'ordering' ? `${index + 1}. ${textOf(value)}` : textOf(value)));
  }
  if (typeof key === 'object') return Object.entries(key).map(([name, value]) => `${textOf(name)} → ${textOf(value)}`);
  return textOf(key).split('\n');
};
