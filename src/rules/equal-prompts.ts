import { defineRule } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';

/** What is asked, in small letters and without the signs that change nothing; C, C++ and C# stay apart. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.,;:!?¿¡"'«»“”‘’()…*_-]+/g, ' ')
    .trim();

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  *check({ bank, questions }) {
    const seen = new Map<string, { readonly id: string; readonly index: number }>();
    const reported = new Set<number>();
    for (const language of bank.languages)
      for (const { index, question } of questions) {
        // The prompt of a text with blanks says what to do with it, and may be the same for many.
        const text = 'text' in question ? `\n${inLanguage(question.text, language)}` : '';
        const asked = comparable(inLanguage(question.prompt, language) + text);
        const earlier = seen.get(`${language}\n${asked}`);
        if (!earlier) seen.set(`${language}\n${asked}`, { id: question.id, index });
        else if (earlier.id !== question.id && !reported.has(index)) {
          // An id twice is a finding of its own.
          reported.add(index);
          yield { pointer: `/questions/${index}/prompt`, values: { earlier: earlier.id } };
        }
      }
  },
});
