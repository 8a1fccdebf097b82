import { namedQuestions } from '../core/exam-names.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'error',
  *check(exam) {
    for (const { pointer, name, question } of namedQuestions(exam))
      if (question.status === 'draft') yield { pointer, values: { name } };
  },
});
