import { defineRule } from '../core/rule.ts';
import { everyLanguage } from '../core/text.ts';
import { withoutCode, wordsOf } from '../core/words.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  options: { words: 120 },
  *check({ prompt }, _, { option }) {
    const words = Math.max(...everyLanguage(prompt).map((text) => wordsOf(withoutCode(text)).length));
    if (words > option('words')) yield { pointer: '/prompt', at: 'key', values: { words, most: option('words') } };
  },
});
