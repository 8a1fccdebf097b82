import { isBefore } from '../core/day.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  needsToday: true,
  *check({ asOf }, _, { today }) {
    if (asOf === undefined || today === undefined) return;
    const month = today.slice(0, asOf.length);
    if (asOf !== month && !isBefore(asOf, today)) yield { pointer: '/asOf', values: { asOf, today } };
  },
});
