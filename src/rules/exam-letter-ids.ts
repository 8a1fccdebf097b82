import { defineRule } from '../core/rule.ts';
import type { Blank, Question } from '../generated/types.ts';

/** Whether an id looks like the letters which a paper prints before choices. */
const hasLetters = (options: object): boolean => Object.keys(options).some((id) => /^[a-z]$/.test(id));

/** Whether a question, or a blank of it, has such ids where the paper prints another order than the bank's. */
const isLettered = (part: Question | Blank): boolean => {
  if ('choices' in part) return part.shuffle !== false && hasLetters(part.choices);
  if ('targets' in part) return hasLetters(part.targets);
  if (part.type === 'ordering') return hasLetters(part.items);
  return 'blanks' in part && Object.values(part.blanks).some(isLettered);
};

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  *check({ exam, assembled }) {
    if (exam.shuffle?.choices === false || !assembled) return;
    const names = assembled.sections.flatMap(({ questions }) =>
      questions.flatMap(({ name, question }) => (isLettered(question) ? [name] : [])),
    );
    const [first] = names;
    if (first !== undefined) yield { pointer: '/sections', at: 'key', values: { first, count: names.length } };
  },
});
