import stringWidth from 'string-width';

/** A text filled up with spaces to so many columns. */
export const padded = (text: string, columns: number, align?: 'right'): string => {
  const space = ' '.repeat(Math.max(0, columns - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
};
