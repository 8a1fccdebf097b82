import { folderWith } from '../support/run.ts';

/** A word that may stand on no paper; each place of a bank has its own number. */
const secret = (place: string, number: number): string => `SECRET-${place}-${number}`;

const told = (number: number) => ({
  hints: [secret('HINT', number)],
  explanation: secret('EXPLANATION', number),
  references: [{ title: secret('REFERENCE', number), section: secret('SECTION', number) }],
});

/** Questions of all nine types, with an unmistakable word in every field that candidates must not see. */
export const secretQuestions = [
  {
    id: 'one',
    type: 'single-choice',
    topic: 'first',
    difficulty: 'easy',
    prompt: 'Which **one** is it?',
    choices: { alpha: 'The first thing', beta: 'Another `thing`', gamma: 'Some thing' },
    answer: 'beta',
    credit: { gamma: 0.4375 },
    feedback: { alpha: secret('FEEDBACK', 1), gamma: secret('FEEDBACK', 2) },
    ...told(1),
  },
  {
    id: 'many',
    type: 'multiple-response',
    topic: 'first',
    points: 2.5,
    prompt: 'Which ones are they?',
    choices: { red: 'Red', green: 'Green', blue: 'Blue', white: 'White' },
    answer: ['red', 'blue'],
    scoring: 'net-correct',
    feedback: { green: secret('FEEDBACK', 3) },
    ...told(2),
  },
  {
    id: 'credited',
    type: 'multiple-response',
    topic: 'first',
    prompt: 'Which ones have weight?',
    choices: { lead: 'Lead', iron: 'Iron', air: 'Air' },
    answer: ['lead', 'iron'],
    credit: { lead: 0.8125, iron: 0.1875, air: -0.4375 },
    ...told(3),
  },
  {
    id: 'either',
    type: 'true-false',
    topic: 'second',
    prompt: 'Water is wet.',
    answer: true,
    feedback: { true: secret('FEEDBACK', 4), false: secret('FEEDBACK', 5) },
    ...told(4),
  },
  {
    id: 'word',
    type: 'short-answer',
    topic: 'second',
    prompt: 'What is it called?',
    answer: [secret('ANSWER', 1), { text: secret('ANSWER', 2), credit: 0.4375, feedback: secret('FEEDBACK', 6) }],
    patterns: [{ pattern: `${secret('PATTERN', 1)}[0-9]+`, credit: 0.4375, feedback: secret('FEEDBACK', 7) }],
    match: { case: true, accents: true, typos: 2 },
    ...told(5),
  },
  {
    id: 'size',
    type: 'numerical',
    topic: 'second',
    difficulty: 'hard',
    prompt: 'How large is it?',
    answer: [
      { value: 90_817.5, tolerance: 77.25, feedback: secret('FEEDBACK', 8) },
      { value: 80_706, credit: 0.4375 },
    ],
    units: { GiB: 1, MiB: 0.0009765625 },
    ...told(6),
  },
  {
    id: 'pairs',
    type: 'matching',
    topic: 'second',
    prompt: 'Match them.',
    items: { cat: 'Cat', dog: 'Dog' },
    targets: { miaow: 'Miaow', woof: 'Woof', moo: 'Moo' },
    answer: { cat: 'miaow', dog: ['woof', 'moo'] },
    scoring: 'all-or-nothing',
    ...told(7),
  },
  {
    id: 'steps',
    type: 'ordering',
    topic: 'second',
    prompt: 'Put them in order.',
    items: { third: 'Run it', start: 'Write it', middle: 'Build it' },
    answer: ['start', 'middle', 'third'],
    scoring: 'adjacent-pairs',
    ...told(8),
  },
  {
    id: 'gaps',
    type: 'cloze',
    topic: 'second',
    prompt: 'Complete it.',
    text: 'A {{how}} line of {{size}} and *then* {{what}}; \\{{ stays.',
    blanks: {
      what: {
        type: 'short-answer',
        answer: [secret('ANSWER', 3), { text: secret('ANSWER', 4), credit: 0.4375, feedback: secret('FEEDBACK', 9) }],
        patterns: [{ pattern: secret('PATTERN', 2) }],
        weight: 3.75,
      },
      how: {
        type: 'single-choice',
        choices: { long: 'long', short: 'short' },
        answer: 'short',
        credit: { long: 0.4375 },
        feedback: { long: secret('FEEDBACK', 10) },
      },
      size: { type: 'numerical', answer: 70_605, tolerance: 66.25, units: { km: 1 } },
    },
    ...told(9),
  },
  {
    id: 'text',
    type: 'essay',
    topic: 'first',
    points: 3,
    prompt: 'Explain it.',
    rubric: [
      { criterion: secret('RUBRIC', 1), points: 2 },
      { criterion: secret('RUBRIC', 2), points: 1 },
    ],
    sample: `${secret('SAMPLE', 1)}\n\n- ${secret('SAMPLE', 2)}`,
    words: { min: 50, max: 120 },
    ...told(10),
  },
] as const;

const bank = (questions: readonly object[], head: object): string =>
  JSON.stringify({
    bank: 'secrets',
    title: 'Secrets',
    languages: ['en'],
    topics: { first: 'First topic', second: 'Second topic' },
    ...head,
    questions,
  });

/** A folder with a bank and an exam of all its questions; both can be given other fields. */
export const examFolder = (
  exam: object = {},
  questions: readonly object[] = secretQuestions,
  head: object = {},
): { readonly folder: string; readonly exam: string } => {
  const folder = folderWith({
    'bank.yaml': bank(questions, head),
    'all.exam.yaml': JSON.stringify({
      exam: 'all',
      title: 'All kinds',
      banks: ['bank.yaml'],
      sections: [{ title: 'Everything', questions: questions.map((one) => `secrets/${(one as { id: string }).id}`) }],
      ...exam,
    }),
  });
  return { folder, exam: `${folder}/all.exam.yaml` };
};
