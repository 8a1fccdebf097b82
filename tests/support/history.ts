import type { HistoryAnswer } from '../../src/engine/history.ts';

/** A right answer on a day, at noon; fields may be put in their place. */
export const answerOn = (day: string, change: Partial<HistoryAnswer> = {}): HistoryAnswer => ({
  at: `${day}T12:00:00.000+00:00`,
  question: 'sample/one',
  content: { asks: 'aaaaaaaaaaaa', key: 'bbbbbbbbbbbb' },
  response: 'guest',
  credit: 1,
  hints: 0,
  seconds: 8,
  via: 'review',
  ...change,
});
