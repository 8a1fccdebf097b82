import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  options: { seconds: 30 },
  *check({ exam }, { option }) {
    if (exam.minutes === undefined) return;
    const count = exam.sections.reduce(
      (sum, { questions = [], select }) => sum + questions.length + (select?.count ?? 0),
      0,
    );
    const seconds = (exam.minutes * 60) / count;
    if (count > 0 && seconds < option('seconds'))
      yield { pointer: '/minutes', values: { count, seconds: Math.round(seconds * 10) / 10 } };
  },
});
