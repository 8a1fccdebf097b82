import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  *check({ assembled }) {
    for (const [index, { questions, named, drawn }] of (assembled?.sections ?? []).entries())
      if (drawn > 0 && questions.length - named === drawn)
        yield { pointer: `/sections/${index}/select`, values: { count: drawn } };
  },
});
