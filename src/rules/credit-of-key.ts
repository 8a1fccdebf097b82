import { choicePartsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    for (const { pointer, part } of choicePartsOf(question))
      if (part.credit && Object.hasOwn(part.credit, part.answer))
        yield { pointer: `${pointer}/credit/${part.answer}`, at: 'key', values: { key: part.answer } };
  },
});
