import { markedBlanks } from '../core/cloze-text.ts';
import { pointerStep } from '../core/pointer.ts';
import { defineRule } from '../core/rule.ts';
import { translationsOf } from '../core/translations.ts';
import { withoutCode } from '../core/words.ts';

/** Numbers as their digits, so that 3,5 is 3.5; without ordinals and decades, which languages write in other ways. */
const numbersIn = (text: string): readonly string[] =>
  [
    ...withoutCode(text).matchAll(
      /(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+(?:[.,]\d+)*)(?!\d)(?!\.?[ºª]|\.(?:er|os|as)(?!\p{L})|(?:st|nd|rd|th|s)(?!\p{L}))/gu,
    ),
  ].map(([number]) => number.replace(/\D/g, ''));

const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)].map(([, , code = '']) => code.trim());

const blanksIn = (text: string): readonly string[] => markedBlanks(text).map((blank) => `{{${blank}}}`);

const kinds = [
  { kind: 'number', read: numbersIn },
  { kind: 'code', read: codeIn },
  { kind: 'blank', read: blanksIn },
] as const;

/** What one text has and another lacks, and which one lacks it. */
const difference = (
  forms: readonly (readonly [string, string])[],
  read: (text: string) => readonly string[],
): { readonly thing: string; readonly language: string } | undefined => {
  const sets = forms.map(([language, text]) => ({ language, things: new Set(read(text)) }));
  for (const { things } of sets)
    for (const thing of things) {
      const lacking = sets.find((other) => !other.things.has(thing));
      if (lacking) return { thing, language: lacking.language };
    }
  return undefined;
};

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  *check(bank) {
    for (const { pointer, forms, accepted } of translationsOf(bank)) {
      if (accepted || !forms.some(([, text]) => /[\d`{]/.test(text))) continue;
      for (const { kind, read } of kinds) {
        // Blanks of a text with blanks are looked at by its type.
        const found = kind === 'blank' && pointer.endsWith('/text') ? undefined : difference(forms, read);
        if (found) yield { pointer: pointer + pointerStep(found.language), values: { kind, ...found } };
      }
    }
  },
});
