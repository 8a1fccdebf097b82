import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  options: { share: 0.5 },
  *check({ questions }, { option }) {
    const lacking = questions.filter(({ question }) => question.explanation === undefined);
    const having = questions.length - lacking.length;
    if (having < option('share') * questions.length) return;
    for (const { index, question } of lacking)
      yield {
        pointer: `/questions/${index}`,
        values: { id: question.id, having, questions: questions.length },
      };
  },
});
