import { questionsLacking } from '../core/lacking.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  options: { share: 0.5 },
  check: (bank, { option }) => questionsLacking(bank, 'references', option('share')),
});
