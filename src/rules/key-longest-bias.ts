import { binomialTail } from '../core/chance.ts';
import { singleChoices } from '../core/closed-parts.ts';
import { defineRule } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  options: { p: 0.01, questions: 10 },
  *check({ bank, questions }, { option }) {
    const parts = questions.flatMap(({ question }) => singleChoices(question));
    for (const language of bank.languages) {
      let trials = 0;
      let longest = 0;
      let expected = 0;
      for (const { choices, key } of parts) {
        const lengths = new Map(
          Object.entries(choices).map(([id, text]) => [id, inLanguage(text, language).trim().length]),
        );
        const most = Math.max(...lengths.values());
        if ([...lengths.values()].filter((length) => length === most).length > 1) continue;
        trials += 1;
        expected += 1 / lengths.size;
        if (lengths.get(key) === most) longest += 1;
      }
      if (trials < option('questions') || binomialTail(longest, trials, expected / trials) >= option('p')) continue;
      const values = { longest, questions: trials, expected: Math.round(expected), language };
      yield { pointer: '/questions', at: 'key', values };
      return;
    }
  },
});
