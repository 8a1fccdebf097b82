import { namedQuestions } from '../core/exam-names.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  *check(exam) {
    for (const { pointer, name, question } of namedQuestions(exam))
      if (question.status === 'retired') yield { pointer, values: { name } };
  },
});
