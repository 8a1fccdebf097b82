import type { Asked } from '../../core/exchange.ts';
import { isMapping } from '../../core/mapping.ts';
import { choicesOf, cloze, fixedOf, missingWords, numberOf, oneOf, shortAnswer, type ToolsAsked } from './gaps.ts';
import { answersAt, type Reading, scalarAt, textAt } from './values.ts';

const multipleChoice = (reading: Reading): ToolsAsked => {
  const answers = answersAt(reading, reading.fields.answers, '/answers');
  const one = oneOf(reading, answers);
  if (one) return { asked: one };
  const choices = choicesOf(answers);
  return choices.some(({ right }) => right)
    ? { asked: { kind: 'choose-many', choices, ...fixedOf(reading) } }
    : { fault: 'gift-no-right' };
};

const matching = (reading: Reading): ToolsAsked => {
  const options = (Array.isArray(reading.fields.options) ? (reading.fields.options as readonly unknown[]) : []).filter(
    isMapping,
  );
  const sides = options.map((option, index) => ({
    item: textAt(reading, option.question, `/options/${index}/question`),
    target: textAt(reading, option.answer, `/options/${index}/answer`) ?? '',
  }));
  const spare = sides.filter(({ item }) => item === undefined).map(({ target }) => target);
  return {
    asked: {
      kind: 'match',
      pairs: sides.flatMap(({ item, target }) => (item === undefined ? [] : [{ item, targets: [target] }])),
      ...(spare.length > 0 ? { spare } : {}),
    },
  };
};

/** Statements each of which has its truth: a matching. */
const statements = (reading: Reading): ToolsAsked => {
  const answers = answersAt(reading, reading.fields.answers, '/answers');
  const word = (value: unknown, below: string): string => scalarAt(reading, value, below) ?? '';
  const { choices } = reading.fields;
  const targets = Array.isArray(choices)
    ? choices.map((choice, index) => word(choice, `/choices/${index}`))
    : ['True', 'False'];
  const pairs = answers.map(({ text, fields }, index) => ({
    item: text,
    targets: [word(fields.choice, `/answers/${index}/choice`)],
  }));
  const spelt = pairs.map(({ item, targets: own }) => ({
    item,
    targets: own.map((target) => targets.find((one) => one.toLowerCase() === target.toLowerCase()) ?? target),
  }));
  const used = new Set(spelt.flatMap((pair) => pair.targets));
  const spare = targets.filter((target) => !used.has(target));
  if (answers.some(({ feedback }) => feedback !== undefined))
    reading.losses.push({
      code: 'feature',
      values: { feature: 'answer-feedback' },
      effect: 'dropped',
      field: 'feedback',
    });
  return { asked: { kind: 'match', pairs: spelt, ...(spare.length > 0 ? { spare } : {}) } };
};

const decide = (reading: Reading): ToolsAsked => {
  const answer = reading.fields.correct_answer !== false;
  const right = textAt(reading, reading.fields.correct_feedback, '/correct_feedback');
  const wrong = textAt(reading, reading.fields.incorrect_feedback, '/incorrect_feedback');
  const [one, two] = answer ? [right, wrong] : [wrong, right];
  const feedback = { ...(one === undefined ? {} : { true: one }), ...(two === undefined ? {} : { false: two }) };
  return { asked: { kind: 'decide', answer, ...(Object.keys(feedback).length > 0 ? { feedback } : {}) } };
};

const optional = (asked: Asked | undefined): ToolsAsked => (asked ? { asked } : { fault: 'gift-no-right' });

/** The types of moodle-tools that have a place in a bank. */
export const toolsTypes: { readonly [type: string]: (reading: Reading) => ToolsAsked } = {
  multiple_choice: multipleChoice,
  true_false: decide,
  multiple_true_false: statements,
  numerical: (reading) => optional(numberOf(answersAt(reading, reading.fields.answers, '/answers'))),
  shortanswer: shortAnswer,
  matching,
  ordering: (reading) => ({
    asked: { kind: 'order', items: answersAt(reading, reading.fields.answers, '/answers').map(({ text }) => text) },
  }),
  cloze,
  missing_words: missingWords,
  essay: () => ({ asked: { kind: 'compose' } }),
};
