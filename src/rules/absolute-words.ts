import { closedParts } from '../core/closed-parts.ts';
import { defineRule } from '../core/rule.ts';
import { inLanguage } from '../core/text.ts';
import { withoutCode } from '../core/words.ts';

/** Language → its absolute words; not those of set phrases such as "un solo" or "at all". */
const absoluteWords: { readonly [language: string]: RegExp } = {
  en: /(?<!\p{L})(always|never|only|(?<!at |after |above )all|every)(?!\p{L})/iu,
  es: /(?<!\p{L})(siempre|nunca|jamás|(?<!sobre |del |ante )tod[oa]s?|(?<!un )solo|sólo|solamente|únicamente)(?!\p{L})/iu,
};

export default defineRule({
  scope: 'question',
  severity: 'warning',
  options: { distractors: 2 },
  *check(question, bank, { option }) {
    for (const { pointer, choices, right } of closedParts(question))
      for (const language of bank.languages) {
        const words = absoluteWords[language.split('-')[0] ?? ''];
        if (!words || right.length === 0) continue;
        const found = Object.entries(choices).flatMap(([id, text]) => {
          const word = withoutCode(inLanguage(text, language)).match(words)?.[0];
          return word === undefined ? [] : [{ id, word: word.toLowerCase() }];
        });
        if (found.length < option('distractors') || found.some(({ id }) => right.includes(id))) continue;
        const written = [...new Set(found.map(({ word }) => word))].join(', ');
        yield { pointer: `${pointer}/choices`, at: 'key', values: { count: found.length, words: written, language } };
        break;
      }
  },
});
