import { describe, expect, test } from 'vitest';
import { cameIn } from '../support/converted.ts';

describe('certificationy', () => {
  test('unquoted answers stay as they are written; one right answer is a single choice', async () => {
    const { bank, questions, losses } = await cameIn(
      'quiz.yml',
      `category: HTTP
questions:
    -
        question: Which code moves for ever?
        answers:
            - {value: 301, correct: true}
            - {value: 1.10, correct: false}
            - {value: Yes, correct: false}
        help: |
            'https://example.org'
    -
        question: Which are methods?
        hidden: true
        answers:
            - {value: GET, correct: true}
            - {value: "POST", correct: true}
            - {value: "a: b", correct: false}
    -
        question: None?
        answers: [{value: a, correct: false}, {value: b, correct: false}]
    - question: Broken
`,
    );
    expect(bank).toMatchObject({ title: 'HTTP', topics: { http: 'HTTP' } });
    expect(questions).toMatchObject([
      {
        type: 'single-choice',
        choices: { 'c-301': '301', 'c-1-10': '1.10', yes: 'Yes' },
        answer: 'c-301',
        explanation: 'https://example.org',
      },
      { type: 'multiple-response', answer: ['get', 'post'] },
    ]);
    expect(losses.map(({ code, line }) => [code, line])).toEqual([
      ['certificationy-no-right', 19],
      ['yaml-shape', 21],
      ['unknown', 12],
    ]);
  });

  test('a repeated key is refused with its line', async () => {
    const { code, err } = await cameIn(
      'quiz.yml',
      'category: A\nquestions:\n  - question: Q\n    help: a\n    help: b\n    answers: []\n',
    );
    expect(code).toBe(2);
    expect(err).toMatch(/quiz\.yml:5:5: this YAML cannot be read \(yaml-duplicate-key: help\)/);
  });
});

describe('moodle-tools', () => {
  const one = async (text: string) => {
    const { questions, losses } = await cameIn('quiz.yaml', `---\n${text}`);
    return { question: questions[0], losses };
  };
  test.each([
    [
      'the first answer is right',
      'type: multiple_choice\ntitle: T\nquestion: Q\nanswers: [right, wrong]\n',
      { type: 'single-choice', answer: 'right' },
    ],
    [
      'part credit',
      'type: multiple_choice\ntitle: T\nquestion: Q\ngeneral_feedback: G\nanswers:\n  - {answer: a, points: 100}\n  - {answer: b, points: 50, feedback: F}\n  - {answer: c, points: 0}\n',
      { id: 't', answer: 'a', credit: { b: 0.5 }, feedback: { b: 'F' }, explanation: 'G' },
    ],
    [
      'a truth',
      'type: true_false\ntitle: T\nquestion: Q\ncorrect_answer: false\nincorrect_feedback: No\n',
      { answer: false, feedback: { true: 'No' } },
    ],
    [
      'truths of several statements',
      'type: multiple_true_false\ntitle: T\nquestion: Q\nanswers: [{answer: A1, choice: True}, {answer: A2, choice: False}]\n',
      { type: 'matching', answer: { a1: 't-true', a2: 't-false' } },
    ],
    [
      'numbers',
      'type: numerical\ntitle: T\nquestion: Q\nanswers: [{answer: 4, tolerance: 0.1, points: 100}, {answer: 5, points: 50}]\n',
      {
        answer: [
          { value: 4, tolerance: 0.1 },
          { value: 5, credit: 0.5 },
        ],
      },
    ],
    [
      'an order',
      'type: ordering\ntitle: T\nquestion: Q\nanswers: [SELECT, FROM, WHERE]\n',
      { type: 'ordering', answer: ['select', 'from', 'where'] },
    ],
    [
      'embedded answers of Moodle',
      'type: cloze\ntitle: T\nquestion: "<p>Is it {1:NUMERICAL:=5.17:0.01~%0%12#No} or {2:MULTICHOICE:=Hit~Miss#Why}?</p>"\n',
      {
        text: 'Is it {{blank-1}} or {{blank-2}}?',
        blanks: {
          'blank-1': {
            answer: [
              { value: 5.17, tolerance: 0.01 },
              { value: 12, credit: 0, feedback: 'No' },
            ],
          },
          'blank-2': { type: 'single-choice', answer: 'hit', weight: 2 },
        },
      },
    ],
    [
      'missing words',
      'type: missing_words\ntitle: T\nquestion: "[[1]] and [[2]]"\noptions: [{answer: A, group: 1}, {answer: B, group: 1}]\n',
      { text: '{{blank-1}} and {{blank-2}}', blanks: { 'blank-1': { answer: 'a' }, 'blank-2': { answer: 'b' } } },
    ],
    [
      'an answer within the text',
      'type: shortanswer\ntitle: T\nquestion: "It starts with [[ANSWERBOX=6]]."\nanswer_case_sensitive: true\nanswers: [SELECT]\n',
      { text: 'It starts with {{blank-1}}.', blanks: { 'blank-1': { answer: ['SELECT'], match: { case: true } } } },
    ],
    [
      'pairs with targets to spare',
      'type: matching\ntitle: T\nquestion: Q\noptions: [{question: SELECT, answer: DQL}, {question: ALTER, answer: DDL}, {answer: DCL}]\n',
      { answer: { select: 'dql', alter: 'ddl' }, targets: { dcl: 'DCL' } },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await one(text)).question).toMatchObject(expected);
  });

  test('several documents come in as one bank; settings and types without a place are named with their lines', async () => {
    const { questions, losses } = await cameIn(
      'quiz.yaml',
      '---\ntype: ordering\ntitle: T\nquestion: Q\nsubset_size: 3\nanswers: [a, b, c]\n---\ntype: drag_drop\ntitle: U\nquestion: Q\n---\ntype: essay\ntitle: T\nquestion: Why?\n',
    );
    expect(questions.map(({ id }) => id)).toEqual(['t', 't-2']);
    expect(losses.map(({ code, line }) => [code, line])).toEqual([
      ['tools-type', 8],
      ['tools-setting', 2],
    ]);
  });
});
