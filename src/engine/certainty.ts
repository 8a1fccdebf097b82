import type { Certainty } from './history.ts';

/** Certainty-based marks after Gardner-Medwin: what a right and a wrong answer earn at each level. */
export const certaintyMarks: { readonly [Level in Certainty]: { readonly right: number; readonly wrong: number } } = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** The most that an answer can earn. */
export const mostCertaintyMarks = certaintyMarks[3].right;

/** The mark of an answer with a credit (0 to 1; below 0 is 0): a share of the way from wrong to right, to a tenth. */
export const certaintyMark = (credit: number, certainty: Certainty): number => {
  const { right, wrong } = certaintyMarks[certainty];
  return Math.round((wrong + Math.max(0, credit) * (right - wrong)) * 10) / 10 || 0;
};
