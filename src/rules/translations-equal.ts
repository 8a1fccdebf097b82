import { defineRule } from '../core/rule.ts';
import { translationsOf } from '../core/translations.ts';

export default defineRule({
  scope: 'bank',
  severity: 'info',
  *check(bank) {
    for (const { pointer, forms } of translationsOf(bank)) {
      const [first] = forms;
      if (first && forms.every(([, text]) => text === first[1]))
        yield { pointer, values: { languages: forms.map(([language]) => language).join(', ') } };
    }
  },
});
