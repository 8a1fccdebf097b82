import { singleChoices } from '../core/closed-parts.ts';
import { defineRule } from '../core/rule.ts';
import { inLanguage, stripAccents } from '../core/text.ts';
import { withoutCode, wordsOf } from '../core/words.ts';
import type { Question } from '../generated/types.ts';

/** Words of this many letters and more are compared, by their first so many letters. */
const stemLength = 6;
/** A distractor has a word already where it begins like it. */
const beginningLength = 5;

const stemOf = (word: string): string => {
  const start = word.slice(0, stemLength);
  return /^[a-z]*$/.test(start) ? start : stripAccents(start);
};

/** The long words of a text, by their stems. */
const longWords = (text: string): ReadonlyMap<string, string> =>
  new Map(
    wordsOf(withoutCode(text))
      .filter((word) => word.length >= stemLength && /^\p{L}+$/u.test(word))
      .map((word) => [stemOf(word), word]),
  );

/** The stems of all that a question asks and offers. */
const stemsOf = (question: Question, language: string): ReadonlySet<string> => {
  const texts = [
    question.prompt,
    ...('text' in question ? [question.text] : []),
    ...('choices' in question ? Object.values(question.choices) : []),
  ];
  return new Set(texts.flatMap((text) => [...longWords(inLanguage(text, language)).keys()]));
};

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  options: { questions: 3 },
  *check({ bank, questions }, { option }) {
    const reported = new Set<string>();
    for (const language of bank.languages) {
      const frequency = new Map<string, number>();
      for (const { question } of questions)
        for (const stem of stemsOf(question, language)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
      for (const { index, question } of questions)
        for (const { pointer, stem, choices, key } of singleChoices(question)) {
          const asked = longWords(inLanguage(stem, language));
          const distractors = new Set(
            Object.entries(choices).flatMap(([id, text]) =>
              id === key
                ? []
                : [...longWords(inLanguage(text, language)).keys()].map((word) => word.slice(0, beginningLength)),
            ),
          );
          const repeated = [...longWords(inLanguage(choices[key] ?? '', language))].find(
            ([word]) =>
              asked.has(word) &&
              !distractors.has(word.slice(0, beginningLength)) &&
              (frequency.get(word) ?? 0) <= option('questions'),
          );
          const place = `/questions/${index}${pointer}/choices/${key}`;
          if (!repeated || reported.has(place)) continue;
          reported.add(place);
          yield { pointer: place, values: { word: repeated[1], id: key, language } };
        }
    }
  },
});
