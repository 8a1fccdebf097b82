import { acceptedTexts } from '../core/accepted-text.ts';
import { type NumberPart, numberPartsOf, type TextPart, textPartsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';
import { everyLanguage, withoutInvisible } from '../core/text.ts';

/** What answers are compared with, each with its place. */
const comparedIn = (part: TextPart | NumberPart): readonly (readonly [pointer: string, text: string])[] => {
  if (
    'units' in part ||
    !Array.isArray(part.answer) ||
    part.answer.some((item) => typeof item === 'object' && 'value' in item)
  )
    return Object.keys(('units' in part && part.units) || {}).map((unit) => ['/units', unit] as const);
  const { answer, patterns = [] } = part as TextPart;
  return [
    ...acceptedTexts({ answer }).flatMap(({ pointer, text }) =>
      everyLanguage(text).map((one) => [pointer, one] as const),
    ),
    ...patterns.map(({ pattern }, index) => [`/patterns/${index}/pattern`, pattern] as const),
  ];
};

/** The first character that cannot be seen, as `U+00AD`. */
const invisibleIn = (text: string): string | undefined => {
  const kept = [...withoutInvisible(text)];
  if (kept.join('') === text) return undefined;
  const found = [...text].find((sign, index) => sign !== kept[index]) ?? '';
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
};

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    for (const { pointer, part } of [...textPartsOf(question), ...numberPartsOf(question)])
      for (const [place, text] of comparedIn(part)) {
        const code = invisibleIn(text);
        if (code !== undefined) yield { pointer: pointer + place, values: { code } };
      }
  },
});
