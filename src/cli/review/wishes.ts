import { dayNumber } from '../../engine/days.ts';
import type { ReviewWishes } from '../../engine/review-plan.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../context.ts';

/** What `review` was called with, as typed. */
export interface TypedWishes {
  readonly retention: string;
  readonly newPerDay: string;
  readonly limit: string;
}

/** What holds where nobody says otherwise. */
export const usualWishes: TypedWishes = { retention: '0.9', newPerDay: '10', limit: '100' };

/** The share of answers that is to be known, from 0.7 to 0.99; a comma will do. */
export const demandRetention = (typed: string): number => {
  const value = /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  if (!(value >= 0.7 && value <= 0.99)) throw new UserError('bad-retention', { value: typed });
  return value;
};

const demandCount = (name: string, typed: string): number => {
  if (!/^\d{1,6}$/.test(typed)) throw new UserError('bad-count', { name, value: typed });
  return Number(typed);
};

/** The wishes of the command line for today. */
export const demandWishes = (context: Context, { retention, newPerDay, limit }: TypedWishes): ReviewWishes => ({
  today: dayNumber(context.today()),
  retention: demandRetention(retention),
  newPerDay: demandCount('--new-per-day', newPerDay),
  limit: demandCount('--limit', limit),
});
