import { type AcceptedForm, acceptedForms, acceptedTexts } from '../core/accepted-text.ts';
import { creditText, creditUnit } from '../core/marks.ts';
import { textPartsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    for (const { pointer, part } of textPartsOf(question)) {
      const texts = acceptedTexts(part);
      const right = new Map<string, AcceptedForm>();
      for (const [index, text] of texts.entries())
        if (text.outcome.credit === creditUnit)
          for (const form of acceptedForms(text, index, part.match)) right.set(form.form, form);
      for (const [index, text] of texts.entries()) {
        if (text.outcome.credit > 0) continue;
        const forms = acceptedForms(text, index, part.match);
        const equal = forms.find(({ form }) => right.has(form));
        const key = equal && right.get(equal.form);
        if (!equal || !key) continue;
        const credit = creditText(text.outcome.credit);
        yield {
          pointer: pointer + text.pointer,
          values: { text: equal.written, right: key.written, place: key.index + 1, credit },
        };
      }
    }
  },
});
