import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableText, isBlankText, normalizeText } from '../../src/core/text.ts';
import { gradeAnswer, type Question } from '../../src/index.ts';

const question = (fields: object): Question =>
  ({ id: 'one', topic: 'all', prompt: 'What?', ...fields }) as unknown as Question;
const statusOf = (fields: object, response: unknown): string => gradeAnswer(question(fields), response).status;

/** Characters that are not seen, of each kind: hyphens, joiners, marks of direction, selectors, fillers, tags, annotations. */
const unseen = [
  ...'\u00AD\u034F\u061C\u115F\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2064\u2066\u206F',
  ...'\u3164\uFE0F\uFEFF\uFFA0\uFFF9\u{1D173}\u{E0041}',
];

describe('what cannot be seen leaves no trace in comparison', () => {
  test.each(unseen)('%j in a short answer, a cloze, a pattern and a number', (sign) => {
    const budapest = { type: 'short-answer', answer: ['Budapest'] };
    expect(statusOf(budapest, `Buda${sign}pest`)).toBe('correct');
    expect(statusOf({ ...budapest, answer: [`Buda${sign}pest`] }, 'Budapest')).toBe('correct');
    expect(
      statusOf({ type: 'short-answer', answer: ['x'], patterns: [{ pattern: 'buda-?pest' }] }, `Buda${sign}pest`),
    ).toBe('correct');
    const blank = { one: { type: 'short-answer', answer: ['Budapest'] } };
    expect(statusOf({ type: 'cloze', text: '{{one}}', blanks: blank }, { one: `${sign}Budapest` })).toBe('correct');
    expect(statusOf({ type: 'numerical', answer: 2005 }, `20${sign}05`)).toBe('correct');
    expect(statusOf(budapest, sign)).toBe('unanswered');
    expect(isBlankText(sign)).toBe(true);
  });

  test('a letter and its accent meet across one', () =>
    expect(comparableText('cafe\u00AD\u0301', { accents: true })).toBe('caf\u00E9'));

  test('a text without any stays as it is, whatever stands between its signs', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZ9é ñ-漢б') });
    fc.assert(
      fc.property(letters, fc.array(fc.nat()), fc.constantFrom(...unseen), (text, places, sign) => {
        const signs = [...text];
        for (const at of places) signs.splice(at % (signs.length + 1), 0, sign);
        expect(normalizeText(signs.join(''))).toBe(normalizeText(text));
      }),
    );
  });
});

describe('a joiner between letters of a script that needs it is part of the word', () => {
  const go = 'می\u200Cروم';
  test('in Persian', () => {
    expect(statusOf({ type: 'short-answer', answer: [go] }, go)).toBe('correct');
    expect(statusOf({ type: 'short-answer', answer: [go] }, go.replace('\u200C', ''))).toBe('incorrect');
    expect(statusOf({ type: 'short-answer', answer: [go] }, `\u200C${go}\u200C\u00AD`)).toBe('correct');
  });
  test('once, and not beside what cannot be seen', () =>
    expect(normalizeText('می\u200B\u200C\u200C\u00ADروم')).toBe(go));
  test('signs that are seen stay', () => expect(normalizeText('\u06DD5')).toBe('\u06DD5'));
});
