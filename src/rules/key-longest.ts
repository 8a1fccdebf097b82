import { singleChoices } from '../core/closed-parts.ts';
import { defineRule } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  options: { ratio: 1.5, characters: 15 },
  *check(question, bank, { option }) {
    for (const { pointer, choices, key } of singleChoices(question))
      for (const language of bank.languages) {
        const lengthOf = (id: string): number => inLanguage(choices[id] ?? '', language).trim().length;
        const others = Object.keys(choices)
          .filter((id) => id !== key)
          .map(lengthOf);
        const mean = others.reduce((sum, length) => sum + length, 0) / others.length;
        const length = lengthOf(key);
        if (length < option('ratio') * mean || length < Math.max(...others) + option('characters')) continue;
        yield { pointer: `${pointer}/choices/${key}`, values: { id: key, language, length, mean: Math.round(mean) } };
        break;
      }
  },
});
