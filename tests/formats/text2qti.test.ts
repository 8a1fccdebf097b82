import { expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

const quiz = `Quiz title: Layers
Quiz description: All that lies
    under a guest.
shuffle answers: true

% a comment
COMMENT
1. not this
END_COMMENT

GROUP
pick: 1
points per question: 3

1. Which of them is at the bottom?

    \`\`\`
    look
    \`\`\`
... It carries the rest.
+ Well done.
a) Guest
... It is on top.
*b) Hardware

END_GROUP

Title: Two
Points: 2
2. Which are systems?
[*] Linux
[ ] Xen
[*] Windows

3. Is Xen a hypervisor?
*a) True
b) False

4. The root of 2?
= 1.5 +- 0.0001

5. Between 1 and 2?
= [1, 2]

6. Who mediates?
* hypervisor
* VMM

7. Why?
____

8. Send a file.
^^^^

9. No answer

10. Two right
*a) one
*b) two
`;

test('all kinds come in, and what has no place is named', async () => {
  const { bank, questions, losses } = await cameIn('quiz.txt', quiz);
  expect(bank).toMatchObject({ title: 'Layers', description: 'All that lies\nunder a guest.' });
  expect(questions).toMatchObject([
    {
      type: 'single-choice',
      points: 3,
      prompt: 'Which of them is at the bottom?\n\n```\nlook\n```',
      explanation: 'It carries the rest.',
      answer: 'hardware',
      feedback: { guest: 'It is on top.' },
    },
    { id: 'two', type: 'multiple-response', points: 2, answer: ['linux', 'windows'] },
    { type: 'true-false', answer: true },
    { type: 'numerical', answer: 1.5, tolerance: 0.0001 },
    { type: 'numerical', answer: 1.5, tolerance: 0.5 },
    { type: 'short-answer', answer: ['hypervisor', 'VMM'] },
    { type: 'essay' },
  ]);
  expect(losses.map(({ code }) => code).sort()).toEqual(
    [
      'text2qti-choice',
      'text2qti-group',
      'text2qti-no-answer',
      'text2qti-setting',
      'text2qti-upload',
      'tools-feedback',
    ].sort(),
  );
});

test('lines that look like marks stay within their question on the way out', async () => {
  const prompt = 'Look:\n\n1. one\n* two\n= 3\n\nWhat is it?';
  const { out, losses } = await wentOut(
    bankOf([{ id: 'one', type: 'single-choice', prompt, choices: { a: 'a) b\nmore', b: 'B' }, answer: 'a' }]),
    'quiz.text2qti',
  );
  expect(losses.map(({ field }) => field)).toEqual(['topic']);
  expect((await cameIn('quiz.txt', out)).questions).toMatchObject([
    { id: 'one', prompt, choices: { 'a-b-more': 'a) b\nmore' } },
  ]);
});
