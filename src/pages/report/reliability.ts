import type { HtmlReportWords } from './words.ts';

/** From which alpha on a reliability is called so; the usual steps of textbooks. */
const steps = [
  [0.9, 'high'],
  [0.8, 'good'],
  [0.7, 'fair'],
  [0.5, 'weak'],
] as const;

/** What an alpha means to somebody who decides by these grades. */
export const reliabilityMeaning = (alpha: number, words: HtmlReportWords): string =>
  words.summary.meanings[steps.find(([least]) => alpha >= least)?.[1] ?? 'low'];

/** An interval of alpha wider than this says little. */
export const wideInterval = 0.3;
