import type { Shell } from '../shell.ts';

const barCells = 10;

/** A duration as a clock has it: `0:07`, `12:30`, `1:02:03`. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const end = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${end}` : `${minutes}:${end}`;
};

/** One line of so many columns at most; what matters least is left out first. */
export const progressLine = (
  { done, seconds, share }: { readonly done: number; readonly seconds: number; readonly share?: number },
  words: Shell['messages']['grade']['progress'],
  columns: number,
): string => {
  const counted = [words.done(done), words.rate(Math.round(done / seconds))];
  if (share === undefined || share <= 0) return counted.join('  ').slice(0, columns);
  const filled = Math.floor(share * barCells);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(barCells - filled)}`;
  const shown = `${String(Math.floor(share * 100)).padStart(2)} %`;
  const left = words.left(clockText((seconds * (1 - share)) / share));
  const [fullest = '', ...others] = [
    [bar, shown, ...counted, left],
    [shown, ...counted, left],
    [shown, words.done(done), left],
    [shown, left],
    [shown],
  ].map((parts) => parts.join('  '));
  return [fullest, ...others].find((line) => line.length <= columns) ?? shown;
};
