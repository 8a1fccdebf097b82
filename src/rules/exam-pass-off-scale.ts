import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'error',
  *check({ exam }) {
    const { pass = 0, scale = 10 } = exam.grading ?? {};
    if (pass > scale) yield { pointer: '/grading/pass', values: { pass, scale } };
  },
});
