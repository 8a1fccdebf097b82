import { creditText, creditUnit, readCredit } from '../../core/marks.ts';
import type { Credit } from '../../generated/types.ts';

/** A credit in the one form in which exchanged questions have it: a decimal of up to four places, else a fraction. */
export const plainCredit = (credit: Credit): Credit => {
  const units = readCredit(credit);
  if ((units * 10_000) % creditUnit === 0) return units / creditUnit || 0;
  const text = creditText(units);
  return text.includes('/') && text.length <= 8 ? text : Number((units / creditUnit).toFixed(7));
};
