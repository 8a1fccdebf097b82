import { danglingNames } from '../core/exam-names.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'error',
  check: (exam) => danglingNames(exam, 'banks'),
});
