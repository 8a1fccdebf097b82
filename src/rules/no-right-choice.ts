import { readCredit } from '../core/marks.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    if (!('choices' in question) || typeof question.answer === 'string' || !question.credit) return;
    // Where no choice is right, an explicit "none of them" earns the credit.
    if (question.answer.length === 0) return;
    if (!Object.values(question.credit).some((credit) => readCredit(credit) > 0)) yield { pointer: '/credit' };
  },
});
