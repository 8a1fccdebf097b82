import { answerMatchers } from '../core/answer-pattern.ts';
import { textPartsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    for (const { pointer, part } of textPartsOf(question))
      for (const { index, source, matches } of answerMatchers(part))
        if (matches('', '')) yield { pointer: `${pointer}/patterns/${index}/pattern`, values: { pattern: source } };
  },
});
