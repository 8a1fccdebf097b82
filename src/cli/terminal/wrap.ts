import wrapAnsi from 'wrap-ansi';

/** A text, styled or not, in lines of at most so many columns. */
export const wrapText = (text: string, columns: number): readonly string[] =>
  wrapAnsi(text, Math.max(10, columns), { hard: true, trim: true }).split('\n');
