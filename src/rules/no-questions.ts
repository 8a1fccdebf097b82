import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'bank',
  severity: 'error',
  *check({ bank }) {
    if (bank.questions.length === 0) yield { pointer: '/questions' };
  },
});
