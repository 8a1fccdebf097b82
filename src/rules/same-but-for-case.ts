import { defineRule } from '../core/rule.ts';
import { comparableText } from '../core/text.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    if (!('choices' in question)) return;
    const seen = new Map<string, { readonly id: string; readonly written: string }>();
    for (const [id, text] of Object.entries(question.choices))
      for (const [language, form] of typeof text === 'string' ? [['', text] as const] : Object.entries(text)) {
        const written = comparableText(form, { case: true, accents: true });
        const folded = `${language}\n${comparableText(form, { accents: true })}`;
        const earlier = seen.get(folded);
        if (!earlier) seen.set(folded, { id, written });
        else if (earlier.written !== written) {
          yield { pointer: `/choices/${id}`, values: { id, earlier: earlier.id } };
          break;
        }
      }
  },
});
