import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  *check({ assembled }) {
    if (assembled && assembled.worth === undefined) yield { pointer: '/variants' };
  },
});
