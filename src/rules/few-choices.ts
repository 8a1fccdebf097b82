import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  options: { choices: 3 },
  *check(question, _, { option }) {
    if (!('choices' in question)) return;
    const count = Object.keys(question.choices).length;
    const wanted = option('choices');
    if (count < wanted) yield { pointer: '/choices', at: 'key', values: { count, wanted } };
  },
});
