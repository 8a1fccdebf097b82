import { creditUnit, readCredit } from '../core/marks.ts';
import { choicePartsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    for (const { pointer, part } of choicePartsOf(question))
      for (const [id, credit] of Object.entries(part.credit ?? {}))
        if (id !== part.answer && readCredit(credit) >= creditUnit)
          yield { pointer: `${pointer}/credit/${id}`, values: { id, key: part.answer } };
  },
});
