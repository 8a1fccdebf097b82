import { noFigure } from './figure-text.ts';

const parts = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** A bar for a share of `width` columns, padded to them; of ASCII only where it is to be plain. */
export const bar = (share: number | null, width: number, plain: boolean): string => {
  if (share === null) return ' '.repeat(width);
  if (plain) {
    const full = Math.round(within(share) * width);
    return '#'.repeat(full) + '.'.repeat(width - full);
  }
  const eighths = Math.round(within(share) * width * 8);
  const drawn = '█'.repeat(Math.floor(eighths / 8)) + (parts[eighths % 8] ?? '');
  return drawn.padEnd(width);
};

const digit = (value: number): string => (value < 0 ? '-' : String(Math.min(9, Math.floor(value * 10))));

/** A curve of shares, a column each: as blocks, or plain as tenths from 0 to 9 with `-` for what is below 0. */
export const sparkline = (values: readonly (number | null)[], plain: boolean): string =>
  values
    .map((value) => {
      if (value === null) return noFigure;
      return plain ? digit(value) : (levels[Math.round(within(value) * (levels.length - 1))] ?? '');
    })
    .join('');
