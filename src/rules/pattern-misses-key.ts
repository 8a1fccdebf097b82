import { acceptedTexts } from '../core/accepted-text.ts';
import { answerMatchers, finderOf, matchesTyped, typedText } from '../core/answer-pattern.ts';
import { creditUnit } from '../core/marks.ts';
import { textPartsOf } from '../core/question-parts.ts';
import type { Graded } from '../core/question-type.ts';
import { defineRule } from '../core/rule.ts';
import { everyLanguage } from '../core/text.ts';

const isFull = ({ outcome }: { readonly outcome: Graded }): boolean => outcome.credit === creditUnit;

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    for (const { pointer, part } of textPartsOf(question)) {
      const patterns = answerMatchers(part).filter(isFull);
      if (patterns.length === 0) continue;
      const keys = acceptedTexts(part)
        .filter(isFull)
        .flatMap(({ text }) => everyLanguage(text).map(typedText));
      if (patterns.some((pattern) => keys.some((text) => matchesTyped(pattern, text)))) continue;
      // A pattern for another right answer has nothing of the key; one that has a part of it was meant for the key.
      for (const pattern of patterns) {
        const key = keys.find(finderOf(pattern));
        if (key === undefined) continue;
        yield {
          pointer: `${pointer}/patterns/${pattern.index}/pattern`,
          values: { pattern: pattern.source, key: key.written },
        };
        break;
      }
    }
  },
});
