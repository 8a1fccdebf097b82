import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    const { min, max } = ('words' in question && question.words) || {};
    if (min !== undefined && max !== undefined && min > max) yield { pointer: '/words', values: { min, max } };
  },
});
