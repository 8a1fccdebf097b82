import { isBefore, monthsBefore } from '../core/day.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  needsToday: true,
  options: { years: 10 },
  *check({ asOf, status }, _, { today, option }) {
    // A question that is not asked any more may say what was so.
    if (asOf === undefined || today === undefined || status === 'retired') return;
    const years = option('years');
    if (isBefore(asOf, monthsBefore(today, years * 12))) yield { pointer: '/asOf', values: { asOf, today, years } };
  },
});
