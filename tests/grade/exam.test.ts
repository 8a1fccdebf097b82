import { describe, expect, test } from 'vitest';
import { ranking } from '../../src/core/random.ts';
import type { Result } from '../../src/index.ts';
import { flag, gradeExam } from '../support/graded.ts';

const choice = (id: string, count: number, more: object = {}) => ({
  id,
  type: 'single-choice',
  choices: Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, `Choice ${index}`])),
  answer: 'c0',
  ...more,
});

const one = async (
  questions: readonly object[],
  exam: object,
  answers: object,
  submittedAt?: string,
): Promise<Partial<Result>> => {
  const { report } = await gradeExam(questions, exam, [
    { candidate: { id: 's1' }, answers, ...(submittedAt ? { submittedAt } : {}) },
  ]);
  return report().results[0] ?? {};
};

const inSections = (...sections: readonly (readonly string[])[]) => ({
  sections: sections.map((names) => ({ questions: names.map((name) => `sample/${name}`) })),
});

describe('the floor of an exam', () => {
  const questions = ['a', 'b', 'c', 'd'].map((id) => choice(id, 3, { credit: { c1: -1 } }));
  const sections = inSections(['a', 'b'], ['c', 'd']);
  const answers = { a: 'c1', b: 'c1', c: 'c0', d: 'c1' };
  test.each([
    ['none', -2, -5, -50],
    ['exam', 0, 0, 0],
    ['section', 0, 0, 0],
    ['question', 1, 2.5, 25],
  ])('%s', async (floor, points, grade, percent) => {
    expect(await one(questions, { ...sections, grading: { floor } }, answers)).toMatchObject({
      points,
      grade,
      percent,
    });
  });
  test('of a section leaves the other sections alone', async () => {
    expect(await one(questions, { ...sections, grading: { floor: 'section' } }, { ...answers, d: 'c0' })).toMatchObject(
      { points: 2 },
    );
  });
});

describe('the penalty of an exam', () => {
  const questions = [
    choice('four', 4),
    choice('three', 3, { points: 2 }),
    choice('own', 3, { credit: { c1: -0.25, c2: 0 } }),
    flag('flag'),
    { id: 'typed', type: 'short-answer', answer: ['x'] },
  ];
  const exam = (penalty: unknown) => ({
    ...inSections(['four', 'three', 'own', 'flag', 'typed']),
    grading: { penalty, floor: 'none', decimals: 3 },
  });
  test('for guessing takes what guessing gains', async () => {
    expect(await one(questions, exam('guessing'), { four: 'c1' })).toMatchObject({ points: -0.333 });
    expect(await one(questions, exam('guessing'), { three: 'c2' })).toMatchObject({ points: -1 });
    expect(await one(questions, exam('guessing'), { flag: false })).toMatchObject({ points: -1 });
  });
  test('never touches a choice with a credit of its own, another type, an invalid answer or a blank', async () => {
    expect(await one(questions, exam('guessing'), { own: 'c1' })).toMatchObject({ points: -0.25 });
    expect(await one(questions, exam('guessing'), { own: 'c2', typed: 'y', four: 'nowhere' })).toMatchObject({
      points: 0,
    });
  });
  test('as a number costs that share of the question', async () => {
    expect(await one(questions, exam(0.5), { three: 'c1', flag: false })).toMatchObject({ points: -1.5 });
  });
});

describe('a late submission', () => {
  const exam = { ...inSections(['a']), closesAt: '2026-12-01T10:00:00+01:00', late: { perDay: 0.1, max: 0.25 } };
  const questions = [flag('a', { points: 10 })];
  test.each([
    ['2026-12-01T10:00:00+01:00', 10, false],
    ['2026-12-01T09:00:01Z', 9, true],
    ['2026-12-02T10:00:01+01:00', 8, true],
    ['2026-12-24T10:00:00+01:00', 7.5, true],
    [undefined, 10, false],
  ])('handed in at %s earns %d', async (submittedAt, points, late) => {
    expect(await one(questions, exam, { a: true }, submittedAt)).toMatchObject({ points, late });
  });
});

describe('an exam that draws', () => {
  const questions = Array.from({ length: 12 }, (_, index) =>
    flag(`q${index}`, { difficulty: index % 2 === 0 ? 'easy' : 'hard' }),
  );
  const drawn = async (pool: readonly object[]): Promise<readonly string[]> => {
    const { report } = await gradeExam(
      pool,
      { sections: [{ select: { difficulty: ['easy'], count: 3 } }], seed: 'spring' },
      [{ candidate: { id: 's1' }, answers: {} }],
    );
    return report().results[0]?.answers.map(({ question }) => question) ?? [];
  };
  test('draws by the keyed hash, in the order of the bank', async () => {
    expect(await drawn(questions)).toEqual(['sample/q0', 'sample/q8', 'sample/q10']);
  });
  test('changes at most one question when one is added to the pool', async () => {
    const before = await drawn(questions);
    for (let added = 0; added < 8; added += 1) {
      const after = await drawn([...questions, flag(`new-${added}`, { difficulty: 'easy' })]);
      expect(before.filter((name) => !after.includes(name)).length).toBeLessThanOrEqual(1);
    }
  });
  test('rejects a submission of another edition, and one of another exam', async () => {
    const { code, report } = await gradeExam(questions, { sections: [{ select: { count: 3 } }] }, [
      { candidate: { id: 's1' }, fingerprint: 'sha256:0', answers: {} },
      { candidate: { id: 's2' }, exam: 'another', answers: {} },
    ]);
    expect(code).toBe(1);
    expect(report().rejected.map(({ code: reason, candidate }) => [candidate?.id, reason])).toEqual([
      ['s1', 'other-edition'],
      ['s2', 'other-exam'],
    ]);
  });
});

describe('an exam with a fault', () => {
  const questions = [flag('one'), flag('two')];
  test.each([
    [inSections(['on']), 'None of the banks has a question `sample/on`. Did you mean `sample/one`?'],
    [inSections(['one'], ['one']), 'The question `sample/one` is in the exam already.'],
    [{ sections: [{ select: { count: 3 } }] }, '3 questions are to be drawn, and only 2 fit.'],
    [{ sections: [{ title: 'Empty' }] }, 'A section has either `questions` or `select`.'],
    [{ sections: [{ questons: ['sample/one'] }] }, 'Did you mean `questions`?'],
    [
      { sections: [{ questions: ['sample/one', 'sample/two'], points: 1650.01 }] },
      'The exam is worth up to 3300.02 points; marks are exact up to 3300.',
    ],
  ])('is refused with its place: %j', async (exam, message) => {
    const { code, err, report } = await gradeExam(questions, exam, [{ candidate: { id: 's1' }, answers: {} }]);
    expect(code).toBe(2);
    expect(err).toMatch(/test\.exam\.yaml:1:\d+: /);
    expect(err).toContain(message);
    expect(report).toThrow(/ENOENT/);
  });
});

test('rankings are fixed for ever', () => {
  const order = (candidate: string | null) =>
    ranking({ seed: '42', candidate, purpose: 'shuffle', scope: 'sample/one' }, ['a', 'b', 'c', 'd']).join('');
  expect([null, 's01', 's02', 's03'].map(order)).toEqual(['acdb', 'dabc', 'abcd', 'bacd']);
});
