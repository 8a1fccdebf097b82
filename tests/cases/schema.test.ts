import { describe, expect, test } from 'vitest';
import { checked, place } from '../support/checked.ts';
import { bankText, folderWith, run } from '../support/run.ts';

describe('S01: a field too many is named with its place and the field that was meant', () => {
  test('in a question', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: pi
    type: short-answer
    topic: all
    prompt: What is the ratio of circumference and diameter called?
    answer: [pi]
    dificulty: easy
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['11:5 unknown-field']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0/dificulty',
      message: 'A short-answer question has no field `dificulty`.',
      help: 'Did you mean `difficulty`?',
    });
  });

  test('inside a field of a question', async () => {
    const { findings } = await checked(
      bankText(`  - id: pi
    type: short-answer
    topic: all
    prompt: What is the ratio of circumference and diameter called?
    answer: [pi]
    match: {acents: true}
`),
    );
    expect(findings.map(place)).toEqual(['11:13 unknown-field']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0/match/acents',
      message: 'There is no field `acents` here.',
      help: 'Did you mean `accents`?',
    });
  });

  test('in the head of a bank', async () => {
    const { findings } = await checked(
      `licence: MIT\n${bankText('  - {id: q, type: true-false, topic: all, prompt: A, answer: true}\n')}`,
    );
    expect(findings.map(place)).toEqual(['1:1 unknown-field']);
    expect(findings[0]?.help).toBe('Did you mean `license`?');
  });

  test('for people, the line stands below with a caret under the field', async () => {
    const text = bankText('  - {id: pi, type: true-false, topic: all, prompt: A, answer: true, tipo: b}\n');
    const { out } = await run(['check', `${folderWith({ 'bank.yaml': text })}/bank.yaml`, '--format', 'pretty']);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('unknown-field'));
    const source = lines[at + 1] ?? '';
    expect(lines[at]).toContain(':6:69');
    expect(source).toContain('tipo: b}');
    expect((lines[at + 2] ?? '').indexOf('^')).toBe(source.indexOf('tipo'));
  });
});

describe('S02: a misspelt field in one accepted answer is an error, and nothing is silently blank', () => {
  const keyword = (third: string) =>
    bankText(`  - id: final
    type: short-answer
    topic: all
    prompt: Which keyword makes a class that cannot be extended?
    answer:
      - {text: final}
      - {text: static, credit: 0}
      - ${third}
`);

  test('the misspelt text is the one finding, with the field that was meant', async () => {
    const { code, findings } = await checked(keyword('{texto: sealed, credit: 0, feedback: Nearly.}'));
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['13:10 wrong-value']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0/answer/2/texto',
      message: '`texto` is no language.',
      help: 'Did you mean `text`?',
    });
  });

  test('an answer with credit and no text lacks its text', async () => {
    const { findings } = await checked(keyword('{credit: 0}'));
    expect(findings.map(place)).toEqual(['13:9 missing-field']);
    expect(findings[0]?.message).toBe('The field `text` is missing.');
  });

  test('languages beside a credit lack the text that holds them', async () => {
    const { findings } = await checked(keyword('{en: sealed, credit: 0.5}'));
    expect(findings.map(place)).toEqual(['13:9 missing-field']);
    expect(findings[0]?.message).toBe('The field `text` is missing.');
  });

  test('a misspelt credit is named as well', async () => {
    const { findings } = await checked(keyword('{text: sealed, credt: 0}'));
    expect(findings.map(place)).toEqual(['13:24 unknown-field']);
    expect(findings[0]?.help).toBe('Did you mean `credit`?');
  });
});

describe('S03: choices under the wrong type are explained by the types that take choices', () => {
  test('the field is named, the types that have it, and how the answer is written', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: square
    type: short-answer
    topic: all
    prompt: Does a square have four sides?
    choices:
      a: True
      b: False
      c: Cannot say
    answer: True
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['10:5 unknown-field', '14:13 wrong-type']);
    expect(findings[0]?.message).toBe('A short-answer question has no field `choices`.');
    expect(findings[0]?.help).toMatch(/^`multiple-response`, `single-choice` questions have it: is the type right\?/);
    expect(findings[1]).toMatchObject({
      pointer: '/questions/0/answer',
      message: 'This must be a list; found true or false.',
      help: 'Write it as a list: `["True"]`.',
    });
  });

  test('nothing of it looks like a stack or a regular expression', async () => {
    const text = bankText('  - {id: q, type: short-answer, topic: all, prompt: A, choices: {a: A}, answer: a}\n');
    const { code, out, err } = await run(['practice', `${folderWith({ 'bank.yaml': text })}/bank.yaml`], {
      input: 'a\n',
    });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(':6:56: A short-answer question has no field `choices`.');
    expect(err).not.toMatch(/\n\s+at |\\S|\^\(/);
  });
});

describe('S04: only the type that a question names is reported', () => {
  test('two mistakes are two findings, and an unknown type is one that lists the known ones', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: one
    type: true-false
    topic: all
    prompt: Is it?
    answer: "3,14"
    feedbak: {true: "Yes"}
  - id: two
    type: multichoise
    topic: all
    prompt: Which?
    choices: {a: A, b: B}
    answer: a
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['10:13 wrong-type', '11:5 unknown-field', '13:11 unknown-question-type']);
    expect(findings[0]?.message).toBe('This must be true or false; found a text ("3,14").');
    expect(findings[1]?.help).toBe('Did you mean `feedback`?');
    expect(findings[2]?.message).toBe('There is no question type `multichoise`.');
    for (const type of ['single-choice', 'multiple-response', 'true-false', 'short-answer'])
      expect(findings[2]?.help).toContain(type);
  });

  test('a type that is nearly right is suggested', async () => {
    const { findings } = await checked(
      bankText('  - {id: q, type: single-choise, topic: all, prompt: A, choices: {a: A, b: B}, answer: a}\n'),
    );
    expect(findings.map(place)).toEqual(['6:19 unknown-question-type']);
    expect(findings[0]?.help).toMatch(/^Did you mean `single-choice`\?/);
  });

  test('a question without a type is one finding', async () => {
    const { findings } = await checked(bankText('  - {id: q, topic: all, prompt: A, answer: a}\n'));
    expect(findings.map(place)).toEqual(['6:5 missing-field']);
    expect(findings[0]?.message).toBe('The field `type` is missing.');
  });
});

describe('S05: a question that nobody can get right is refused', () => {
  test('an answer that is none of the choices', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: metal
    type: single-choice
    topic: all
    prompt: Which metal is liquid in a warm room?
    choices: {iron: Iron, lead: Lead, mercury: Mercury}
    answer: quicksilver
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['11:13 answer-not-in-choices']);
    expect(findings[0]).toMatchObject({
      message: 'The answer `quicksilver` is none of the choices.',
      help: 'There are: iron, lead, mercury.',
    });
  });

  test('one of several answers that is none of the choices', async () => {
    const { findings } = await checked(
      bankText(
        '  - {id: q, type: multiple-response, topic: all, prompt: A, choices: {a: A, b: B, d: D}, answer: [a, c]}\n',
      ),
    );
    expect(findings.map(place)).toEqual(['6:102 answer-not-in-choices']);
  });

  test('no answer at all, or only one choice', async () => {
    const { findings } = await checked(
      bankText(`  - {id: none, type: single-choice, topic: all, prompt: A, choices: {a: A, b: B}}
  - {id: one, type: single-choice, topic: all, prompt: A, choices: {a: A}, answer: a}
  - {id: empty, type: short-answer, topic: all, prompt: A, answer: []}
`),
    );
    expect(findings.map(place)).toEqual(['6:5 missing-field', '7:68 out-of-range', '8:68 out-of-range']);
    expect(findings[0]?.message).toBe('The field `answer` is missing.');
  });

  test('accepted answers of which none earns full credit', async () => {
    const { findings } = await checked(
      bankText(`  - id: rings
    type: short-answer
    topic: all
    prompt: How many planets have rings?
    answer: [{text: four, credit: 0}, {text: three, credit: 0.5}]
`),
    );
    expect(findings.map(place)).toEqual(['10:13 no-right-answer']);
    expect(findings[0]?.message).toBe('No accepted answer or pattern earns full credit.');
  });

  test('an explicit empty list says that none of the choices is right, which is an answer', async () => {
    expect(
      await checked(
        bankText(
          '  - {id: q, type: multiple-response, topic: all, prompt: A, choices: {a: A, b: B, c: C}, answer: []}\n',
        ),
      ),
    ).toEqual({ code: 0, findings: [] });
  });
});

describe('S06: two choices that nobody can tell apart are refused', () => {
  const variance = (choices: string) =>
    bankText(`  - id: variance
    type: single-choice
    topic: all
    prompt: Which has the larger variance?
    choices:
      one: Sample A
      two: Sample B
${choices}
    answer: two
`);

  test('texts that differ only in white space', async () => {
    const { code, findings } = await checked(variance('      three: "Sample C "\n      four: " Sample\u00A0 B"'));
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['14:13 equal-choices']);
    expect(findings[0]?.message).toBe('`four` has the same text as `two`.');
  });

  test('texts that differ only in how an accent is encoded', async () => {
    const { findings } = await checked(variance('      three: Caf\u00E9\n      four: Cafe\u0301'));
    expect(findings.map(place)).toEqual(['14:13 equal-choices']);
  });

  test('texts that differ only in capital letters get a warning', async () => {
    const { code, findings } = await checked(variance('      three: sample b'));
    expect(code).toBe(0);
    expect(findings.map(place)).toEqual(['13:14 same-but-for-case']);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      message: '`three` differs from `two` only in capital letters.',
    });
  });

  test('texts that are equal in one of two languages', async () => {
    const { findings } = await checked(`bank: sample
title: Sample
languages: [es, en]
topics: {all: All}
questions:
  - id: q
    type: single-choice
    topic: all
    prompt: A
    choices:
      one: {es: Uno, en: One}
      two: {es: Dos, en: one }
      three: {es: Uno, en: Three}
    answer: one
`);
    expect(findings.map(place)).toEqual(['12:12 same-but-for-case', '13:14 equal-choices']);
    expect(findings[1]?.message).toBe('`three` has the same text as `one`.');
  });

  test('the same id twice', async () => {
    const { findings } = await checked(variance('      one: Sample C'));
    expect(findings.map(place)).toEqual(['13:7 yaml-duplicate-key']);
    expect(findings[0]?.message).toBe('The key `one` is written twice here; the first time is on line 11.');
  });
});
