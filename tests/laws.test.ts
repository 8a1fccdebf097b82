import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditUnit } from '../src/core/marks.ts';
import { gradeAnswer } from '../src/engine/grade-answer.ts';
import { acceptedOf, keyOf, presentQuestion } from '../src/engine/question-type-of.ts';
import { shuffleInteraction } from '../src/engine/shuffle.ts';
import { checkBanks, type Question } from '../src/index.ts';

const examples = readdirSync('schemas/question-types').flatMap((file) =>
  (JSON.parse(readFileSync(`schemas/question-types/${file}`, 'utf8')) as { examples: Question[] }).examples.map(
    (question) => ({
      name: `${question.type} ${question.id}`,
      question,
    }),
  ),
);

const statuses = ['correct', 'partial', 'incorrect', 'unanswered', 'invalid', 'needs-review'];

/** Any JSON value, and values near to what the question takes: its ids, its key and pieces of it. */
const responses = (question: Question): fc.Arbitrary<unknown> => {
  const words = [...new Set(JSON.stringify(question).match(/[\p{L}\p{N}-]+/gu) ?? [])];
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', ' ', '\u200b', '-0', '1e999', '٣,١٤'),
    fc.string({ unit: 'binary' }),
  );
  return fc.oneof(
    fc.jsonValue(),
    word,
    fc.array(word, { maxLength: 30 }),
    fc.dictionary(word, fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word))),
    fc.double(),
    fc.constant(keyOf(question)),
  );
};

/** Responses that a key stands for which has a list where one of several is right. */
const responsesOf = (accepted: unknown, key: unknown): readonly unknown[] => {
  if (Array.isArray(accepted)) return Array.isArray(key) ? [accepted] : accepted;
  if (accepted === null || typeof accepted !== 'object') return [accepted];
  const members = Object.entries(accepted).flatMap(([id, right]) =>
    (Array.isArray(right) ? right : [right]).map((one: unknown) => ({ ...(key as object), [id]: one })),
  );
  return [key, ...members];
};

describe.each(examples)('$name', ({ question }) => {
  const marked = question.type !== 'essay';

  test('is valid and has no problem', () => {
    const bank = {
      bank: 'laws',
      title: 'Laws',
      languages: ['es', 'en'],
      topics: { 'type-1': 'Type 1' },
      questions: [question],
    };
    expect(checkBanks([bank])).toEqual([]);
  });

  test('can be presented, without anything that only the key knows', () => {
    const shown = JSON.stringify(presentQuestion(question));
    expect(shown).toMatch(/^\{"kind":"[a-z-]+"/);
    for (const secret of ['feedback', 'credit', 'answer', 'tolerance', 'pattern', 'sample', 'explanation'])
      expect(shown).not.toContain(`"${secret}"`);
  });

  test('has a key that earns credit 1, where a machine can mark it', () => {
    const { status, credit } = gradeAnswer(question, keyOf(question));
    expect({ status, credit }).toEqual(
      marked ? { status: 'correct', credit: creditUnit } : { status: 'needs-review', credit: 0 },
    );
  });

  test.each(['es', 'en', 'xx'])(
    'has a key in %s, and all that is shown as right beside it earns credit 1',
    (language) => {
      if (!marked) return expect(acceptedOf(question, language)).toBe(keyOf(question, language));
      const shown = responsesOf(acceptedOf(question, language), keyOf(question, language));
      for (const one of [keyOf(question, language), ...shown])
        expect(gradeAnswer(question, one).credit).toBe(creditUnit);
    },
  );

  test('grades any JSON value, or calls it no answer, and never throws', () => {
    fc.assert(
      fc.property(responses(question), (response) => {
        const { status, credit } = gradeAnswer(question, response);
        expect(statuses).toContain(status);
        expect(Number.isSafeInteger(credit)).toBe(true);
        expect(Math.abs(credit)).toBeLessThanOrEqual(creditUnit);
        if (status === 'correct') expect(credit).toBe(creditUnit);
        if (status === 'invalid' || status === 'unanswered') expect(credit).toBe(0);
      }),
    );
  });

  test('grades the same every time, with or without a trace, and changes nothing', () => {
    fc.assert(
      fc.property(responses(question), (response) => {
        const before = JSON.stringify([question, response]);
        const first = gradeAnswer(question, response);
        const steps: unknown[] = [];
        expect(gradeAnswer(question, response, (...step) => steps.push(step))).toEqual(first);
        expect(gradeAnswer(structuredClone(question), structuredClone(response))).toEqual(first);
        expect(JSON.stringify([question, response])).toBe(before);
        if (['correct', 'partial', 'incorrect', 'needs-review'].includes(first.status))
          expect(steps.length).toBeGreaterThan(0);
      }),
    );
  });

  test('shows all its choices whatever the shuffle, and an ordering never as its key', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const plain = presentQuestion(question);
        const key = keyOf(question);
        const shuffled = shuffleInteraction(plain, { seed, candidate: null, scope: 'laws/one' }, key);
        const ids = (value: unknown): readonly string[] =>
          [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id).sort();
        expect(ids(shuffled)).toEqual(ids(plain));
        if (shuffled.kind === 'order') expect(shuffled.items.map(({ id }) => id)).not.toEqual(key);
        expect(gradeAnswer(question, key).credit).toBe(marked ? creditUnit : 0);
      }),
    );
  });
});
