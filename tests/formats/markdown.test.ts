import { describe, expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

const quiz = `# Shells

Some words before.

## Commands

### Q1. Which command prints?

\`\`\`sh
- [ ] not a choice
\`\`\`

- [ ] \`ls\`
- [x] \`echo\`
  on two lines

[Manual](https://example.org)

### Q2. Which are shells?

- [x] bash
- [X] fish
- [ ] vi

## Others

### Q3. Nothing is ticked

- [ ] a
- [ ] b

#### Q4. Here is a list

1. not a check list

- [ ] no
- [x] yes
  > Since it is so.
`;

describe('check lists', () => {
  test('have headings and paragraphs as questions, higher headings as topics, what follows as explanation', async () => {
    const { bank, questions, losses } = await cameIn('quiz.md', quiz);
    expect(bank.title).toBe('Shells');
    expect(bank.topics).toEqual({ commands: 'Commands', others: 'Others' });
    expect(questions).toMatchObject([
      {
        prompt: 'Which command prints?\n\n```sh\n- [ ] not a choice\n```',
        choices: { ls: '`ls`', 'echo-on-two-lines': '`echo`\non two lines' },
        answer: 'echo-on-two-lines',
        explanation: '[Manual](https://example.org)',
      },
      { type: 'multiple-response', answer: ['bash', 'fish'] },
      { prompt: 'Here is a list\n\n1. not a check list', feedback: { yes: 'Since it is so.' } },
    ]);
    expect(losses).toMatchObject([
      { code: 'unknown-lines', line: 3 },
      { code: 'markdown-no-right', line: 27 },
    ]);
  });

  test('come back as they went, with ids, feedback and explanations', async () => {
    const { out, losses } = await wentOut(
      bankOf([
        {
          id: 'one',
          type: 'single-choice',
          prompt: 'First\n\n- a list\n\nWhich?',
          choices: { a: 'A\n\nparagraph', b: 'B' },
          answer: 'a',
          feedback: { b: 'No.\n\nReally.' },
          explanation: 'Because.\n\nSo.',
        },
      ]),
      'quiz.md',
      '--to',
      'markdown',
    );
    expect(losses).toEqual([]);
    expect((await cameIn('quiz.md', out)).questions).toMatchObject([
      {
        id: 'one',
        prompt: 'First\n\n- a list\n\nWhich?',
        feedback: { b: 'No.\n\nReally.' },
        explanation: 'Because.\n\nSo.',
      },
    ]);
  });
});

test('trivia: a question, its answer, its choices; the rest is named', async () => {
  const { questions, losses } = await cameIn(
    'trivia.txt',
    'stray\n\n#Q Which is a fish?\nOf these.\n^ Cod\nA cow\nB cod\nC cat\n\n#Q Snow is white.\r\n^ True\r\nA True\r\nB False\r\n\n#Q No such choice\n^ X\nA a\nB b\n\n#Q Twice\n^ a\nA a\nB b\nC b\n\n#Q No answer\n',
  );
  expect(questions).toMatchObject([
    { type: 'single-choice', prompt: 'Which is a fish?\nOf these.', answer: 'cod' },
    { type: 'true-false', prompt: 'Snow is white.', answer: true },
    { prompt: 'Twice', choices: { a: 'a', b: 'b' } },
  ]);
  expect(losses.map(({ code, line }) => `${code} ${line}`).sort()).toEqual([
    'repeated-choice 20',
    'trivia-no-answer 26',
    'trivia-no-choice 15',
    'unknown-lines 1',
  ]);
});

test('hashcards: rulers between cards are none of theirs, those in code are (A06)', async () => {
  const { bank, questions, losses } = await cameIn(
    'deck.md',
    '---\nname: Colours\n---\nQ: Colour of the sky?\nA: *blue*\n\n---\n\nQ: What does this show?\nA: a table\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nQ: Code?\nA:\n\n```\n---\n```\n\nC: [Berlin] is in [link](x) \\[not\\] `[nor]` ![i](a.png).\n\nC: nothing here\n\nQ: no answer\n',
  );
  expect(bank.topics).toEqual({ colours: 'Colours' });
  expect(questions).toMatchObject([
    { type: 'short-answer', answer: ['blue'] },
    { type: 'essay', sample: 'a table\n\n| a | b |\n|---|---|\n| 1 | 2 |' },
    { type: 'essay', sample: '```\n---\n```' },
    { type: 'cloze', text: '{{blank-1}} is in [link](x) \\[not\\] `[nor]` ![i](a.png).' },
  ]);
  expect(losses.map(({ code }) => code)).toEqual(['hashcards-no-blank', 'hashcards-empty']);
});
