import { creditUnit } from '../core/marks.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question, _, { grade }) {
    if (question.type !== 'multiple-response') return;
    const all = Object.keys(question.choices);
    if (question.answer.length === 0 || all.every((id) => question.answer.includes(id))) return;
    if (grade(question, all).credit >= creditUnit) yield { pointer: question.credit ? '/credit' : '/scoring' };
  },
});
