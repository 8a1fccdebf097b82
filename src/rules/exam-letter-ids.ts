import { defineRule } from '../core/rule.ts';

/** Ids that look like the letters which a paper prints before choices. */
const letters = (options: object): readonly string[] => Object.keys(options).filter((id) => /^[a-z]$/.test(id));

export default defineRule({
  scope: 'exam',
  severity: 'warning',
  *check({ exam, assembled }) {
    if (exam.shuffle?.choices === false || !assembled) return;
    const names = assembled.sections.flatMap(({ questions }) =>
      questions.flatMap(({ name, question }) => {
        const isShuffled = 'choices' in question && question.shuffle !== false && letters(question.choices).length > 1;
        return isShuffled || ('targets' in question && letters(question.targets).length > 1) ? [name] : [];
      }),
    );
    const [first] = names;
    if (first !== undefined) yield { pointer: '/sections', at: 'key', values: { first, count: names.length } };
  },
});
