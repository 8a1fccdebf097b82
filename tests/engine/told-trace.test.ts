import { expect, test } from 'vitest';
import type { TraceStep } from '../../src/core/question-type.ts';
import { inLanguage } from '../../src/core/text.ts';
import { gradeAnswer } from '../../src/engine/grade-answer.ts';
import { presentQuestion } from '../../src/engine/question-type-of.ts';
import { toldTrace } from '../../src/engine/told-trace.ts';
import type { Question } from '../../src/index.ts';

const common = { id: 'one', topic: 'all', prompt: '-' };
const choices = { a: { es: 'Alfa', en: 'Alpha' }, b: { es: 'Beta', en: 'Beta, too' } };

/** The values of all steps of an answer, as they are told in English. */
const told = (question: object, response: unknown): readonly unknown[] => {
  const full = { ...common, ...question } as Question;
  const steps: TraceStep[] = [];
  gradeAnswer(full, response, (step, values) => void steps.push(values ? { step, values } : { step }));
  return toldTrace(steps, presentQuestion(full), (text) => inLanguage(text, 'en')).map(({ values }) => values);
};

test.each([
  [{ type: 'single-choice', choices, answer: 'a' }, 'b', { choice: 'Beta, too', key: 'Alpha' }],
  [{ type: 'multiple-response', choices, answer: ['a'] }, ['a', 'b'], { chosen: 'Alpha; Beta, too', key: 'Alpha' }],
  [{ type: 'multiple-response', choices, answer: ['a'] }, [], { chosen: '', key: 'Alpha' }],
  [{ type: 'ordering', items: choices, answer: ['a', 'b'] }, ['b', 'a'], { order: 'Beta, too; Alpha' }],
  [
    { type: 'matching', items: choices, targets: { a: 'Target a', b: 'Target b' }, answer: { a: ['a', 'b'], b: 'b' } },
    { b: 'a' },
    { item: 'Beta, too', target: 'Target a', key: 'Target b' },
  ],
  [{ type: 'short-answer', answer: ['a'] }, 'a', { against: 'a' }],
])('%o tells texts for ids', (question, response, values) =>
  expect(told(question, response)).toContainEqual(expect.objectContaining(values)),
);

test('a part is told by the choices of its own blank, and blanks by their numbers', () => {
  const blank = (one: string) => ({ type: 'single-choice', choices: { a: one, b: 'Other' }, answer: 'b' });
  const question = {
    type: 'cloze',
    text: '{{first}} {{second}}',
    blanks: { first: blank('One'), second: blank('Two') },
  };
  const values = told(question, { first: 'a', second: 'a' });
  expect(values).toContainEqual(expect.objectContaining({ choice: 'One', key: 'Other' }));
  expect(values).toContainEqual(expect.objectContaining({ choice: 'Two' }));
  expect(values).toContainEqual(expect.objectContaining({ blank: 1 }));
  expect(values).toContainEqual(expect.objectContaining({ blank: 2 }));
  expect(JSON.stringify(values)).not.toMatch(/first|second/);
});
