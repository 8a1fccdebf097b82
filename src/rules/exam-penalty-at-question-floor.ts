import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'error',
  *check({ exam: { grading } }) {
    const penalty = grading?.penalty ?? 'none';
    if (grading?.floor === 'question' && penalty !== 'none' && penalty !== 0)
      yield { pointer: '/grading/penalty', values: { penalty } };
  },
});
