import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkBanks, gradeAnswer, type Question } from '../src/index.ts';

interface Vector {
  readonly response?: unknown;
  readonly status: string;
  readonly credit?: number | string;
  readonly why?: string;
}

const fraction = (credit: number | string): number => {
  const [part, whole = '1'] = String(credit).split('/');
  return Number(part) / Number(whole);
};

/** Vectors by their file: a question each, with responses and what they must earn. */
const files = readdirSync('tests/vectors').map((file) => ({
  file,
  questions: (
    load(readFileSync(`tests/vectors/${file}`, 'utf8')) as { questions: ({ id: string; cases: Vector[] } & object)[] }
  ).questions,
}));

describe.each(files)('$file', ({ questions }) => {
  describe.each(questions)('$id', ({ cases, ...written }) => {
    const question = { topic: 'all', prompt: 'What is right?', ...written } as unknown as Question;
    test('is a sound question', () => {
      const bank = {
        bank: 'vectors',
        title: 'Vectors',
        languages: ['en'],
        topics: { all: 'All' },
        questions: [question],
      };
      expect(checkBanks([bank]).filter(({ severity }) => severity === 'error')).toEqual([]);
    });
    test.each(cases)('$response earns $status', ({ response, status, credit }) => {
      const graded = gradeAnswer(question, response);
      expect(graded.status).toBe(status);
      const expected = credit === undefined ? (status === 'correct' ? 1 : 0) : fraction(credit);
      expect(graded.credit / 26_771_144_400).toBeCloseTo(expected, 9);
    });
  });
});
