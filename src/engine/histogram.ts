import type { HistogramClass } from '../generated/types.ts';
import type { ExamFrame } from './exam-frame.ts';

const classes = 10;
/** Grades have at most six decimals. */
const parts = 1_000_000;

/** Grades in ten classes of the scale, more of the same width below 0 where there are such grades. */
export const histogramOf = (
  { scale }: Pick<ExamFrame, 'scale'>,
  grades: readonly (readonly [number, number])[],
): readonly HistogramClass[] => {
  // The scale is in hundredths, so a tenth of it is a whole number of these parts.
  const width = (scale * parts) / 100 / classes;
  const placeOf = (grade: number): number => Math.min(classes - 1, Math.floor(Math.round(grade * parts) / width));
  const counts = new Map<number, number>();
  for (const [grade, count] of grades) counts.set(placeOf(grade), (counts.get(placeOf(grade)) ?? 0) + count);
  const first = Math.min(0, ...counts.keys());
  return Array.from({ length: classes - first }, (_, index) => {
    const place = first + index;
    return { from: (place * width) / parts, to: ((place + 1) * width) / parts, count: counts.get(place) ?? 0 };
  });
};
