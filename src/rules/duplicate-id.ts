import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'bank',
  severity: 'error',
  blocking: true,
  *check({ questions }) {
    const seen = new Map<string, number>();
    for (const { index, question } of questions) {
      const earlier = seen.get(question.id);
      if (earlier === undefined) seen.set(question.id, index);
      else yield { pointer: `/questions/${index}/id`, values: { id: question.id, earlier: earlier + 1 } };
    }
  },
});
