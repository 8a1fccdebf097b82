import { expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

const quiz = `Colour of snow?
A) white
ANSWER: A

Which one is a fish
(only one is)?
A) cod
B) cow
ANSWER: A

Which bird cannot fly?
A) ostrich
B) swift

Which is frozen water?
A.steam
B.ice
answer : b

Days in a week?
A) 7
B) 8
ANSWER: E

What is missing here?
ANSWER: A
`;

test('good questions come in, and each bad one has its reason and line (F07)', async () => {
  const { questions, losses, code } = await cameIn('quiz.txt', quiz);
  expect(questions).toMatchObject([
    { prompt: 'Which one is a fish\n(only one is)?', choices: { cod: 'cod', cow: 'cow' }, answer: 'cod' },
    { prompt: 'Which is frozen water?', answer: 'ice' },
  ]);
  expect(losses.map(({ code: reason, line, question }) => [reason, line, question])).toEqual([
    ['aiken-few-choices', 3, 'Colour of snow?'],
    ['aiken-no-answer', 13, 'Which bird cannot fly?'],
    ['aiken-unknown-letter', 23, 'Days in a week?'],
    ['aiken-few-choices', 26, 'What is missing here?'],
  ]);
  expect(code).toBe(1);
});

test('goes out as one choice a line; what has no place is named', async () => {
  const { out, losses, code } = await wentOut(
    bankOf([
      {
        id: 'one',
        type: 'single-choice',
        prompt: 'First line\nA. second',
        choices: { a: 'Alpha', b: 'Beta\nmore' },
        answer: 'b',
      },
      { id: 'two', type: 'essay' },
    ]),
    'quiz.aiken',
  );
  expect(out).toBe('First line\n- A. second\nA. Alpha\nB. Beta more\nANSWER: B\n');
  expect(losses.map(({ code: reason, question, effect }) => `${question} ${effect} ${reason}`)).toEqual([
    'one dropped feature',
    'one dropped feature',
    'two left-out kind',
    'one changed line-breaks',
    'one changed line-guarded',
  ]);
  expect(code).toBe(0);
});
