import { danglingNames } from '../core/exam-names.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  check: (exam) => danglingNames(exam, 'tags'),
});
