import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionStatistics, Statistics } from '../../src/generated/types.ts';
import { sitExam, type TestQuestion } from '../support/sat-exam.ts';

type Answers = { readonly [question: string]: unknown };

const choices = { a: 'A', b: 'B', c: 'C', d: 'D' };
const single = { id: 'single', type: 'single-choice', choices, answer: 'b' };
const decision = { id: 'decision', type: 'true-false', answer: true, points: 2 };
const several = { id: 'several', type: 'multiple-response', choices, answer: ['a', 'b'], points: 1.5 };
const order = {
  id: 'order',
  type: 'ordering',
  items: { a: 'A', b: 'B', c: 'C', d: 'D' },
  answer: ['a', 'b', 'c', 'd'],
};
const number = { id: 'number', type: 'numerical', answer: 2, points: 0.25 };
const questions = [single, decision, several, order, number];

const anAnswer = fc.record<Answers>(
  {
    single: fc.constantFrom('a', 'b', 'b', 'c', 'none'),
    decision: fc.constantFrom(true, true, false, ''),
    several: fc.subarray(['a', 'b', 'c', 'd']),
    order: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
    number: fc.constantFrom(2, 2, 3, 'two'),
  },
  { requiredKeys: [] },
);
const aClass = fc.array(anAnswer, { minLength: 2, maxLength: 12 });
const aPenalty = fc.constantFrom('none', 'guessing', 0.5);

const statisticsOf = async (
  asked: readonly TestQuestion[],
  answers: readonly Answers[],
  traits: Parameters<typeof sitExam>[2] = {},
): Promise<Statistics> => (await sitExam(asked, answers, traits)).report.statistics;

const ofQuestion = ({ questions: all }: Statistics, id: string): QuestionStatistics => {
  const found = all.find(({ question }) => question === `sample/${id}`);
  if (!found) throw new Error(`no figures of ${id}`);
  return found;
};

const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);

test('the order of the submissions changes not one byte', async () => {
  await fc.assert(
    fc.asyncProperty(aClass, aPenalty, fc.infiniteStream(fc.nat()), async (answers, penalty, keys) => {
      const traits = { grading: { penalty, floor: 'none' } };
      const order = answers.map((given) => ({ given, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
      const shuffled = order.map(({ given }) => given);
      const [one, other] = [
        await statisticsOf(questions, answers, traits),
        await statisticsOf(questions, shuffled, traits),
      ];
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    }),
    { numRuns: 40 },
  );
});

describe('figures are those of a plain computation in floating point', () => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const power = (values: readonly number[], exponent: number): number =>
    mean(values.map((value) => (value - mean(values)) ** exponent));
  const covariance = (one: readonly number[], other: readonly number[]): number =>
    (mean(one.map((value, index) => value * (other[index] ?? 0))) - mean(one) * mean(other)) *
    (one.length / (one.length - 1));
  const variance = (values: readonly number[]): number => covariance(values, values);
  const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
  const nothing = 1e-9;
  const ratio = (part: number, whole: number): number | null => (whole > nothing ? part / whole : null);
  const alpha = (columns: readonly (readonly number[])[], totals: readonly number[]): number | null => {
    const own = columns.reduce((sum, column) => sum + variance(column), 0);
    const rest = ratio(own, variance(totals));
    return rest === null ? null : (columns.length / (columns.length - 1)) * (1 - rest);
  };
  /** How much each total counts among the candidates from one place to another. */
  const weights = (totals: readonly number[], from: number, to: number): readonly number[] =>
    totals.map((total) => {
      const before = totals.filter((other) => other < total).length;
      const alike = totals.filter((other) => other === total).length;
      return Math.max(0, Math.min(before + alike, to) - Math.max(before, from)) / alike;
    });
  const within = (values: readonly number[], shares: readonly number[], size: number): number =>
    values.reduce((sum, value, index) => sum + value * (shares[index] ?? 0), 0) / size;

  const near = (figure: number | null | undefined, plain: number | null): void => {
    if (plain === null) expect(figure).toBeNull();
    else expect(figure).toBeCloseTo(plain, 4);
  };

  test('of the exam and of each question', async () => {
    await fc.assert(
      fc.asyncProperty(aClass, aPenalty, async (answers, penalty) => {
        const grading = { penalty, floor: 'none', decimals: 6 };
        const { report } = await sitExam(questions, answers, { grading });
        const { exam, questions: figures } = report.statistics;
        // All marks of these questions are whole 48ths, so that equal totals are equal here too.
        const marks = report.results.map(({ answers: given = [] }) =>
          given.map(({ points }) => Math.round((points ?? 0) * 48)),
        );
        const n = marks.length;
        const totals = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0) / 48);
        const columns = questions.map((_, index) => marks.map((row) => (row[index] ?? 0) / 48));
        const m2 = power(totals, 2);
        near(exam.mean, mean(totals));
        near(exam.sd, Math.sqrt(variance(totals)));
        near(
          exam.median,
          (ascending(totals)[Math.floor((n - 1) / 2)] ?? 0) / 2 + (ascending(totals)[Math.floor(n / 2)] ?? 0) / 2,
        );
        near(exam.alpha, alpha(columns, totals));
        near(
          exam.skewness,
          n < 3 || m2 < nothing ? null : ((Math.sqrt(n * (n - 1)) / (n - 2)) * power(totals, 3)) / m2 ** 1.5,
        );
        near(
          exam.kurtosis,
          n < 4 || m2 < nothing
            ? null
            : ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (power(totals, 4) / m2 ** 2 - 3) + 6),
        );
        const worst = weights(totals, 0, 0.27 * n);
        const best = weights(totals, n - 0.27 * n, n);
        for (const [index, column] of columns.entries()) {
          const question = figures[index];
          const worth = report.exam.items[index]?.points ?? 0;
          const rest = totals.map((total, place) => total - (column[place] ?? 0));
          const others = columns.filter((_, other) => other !== index);
          const isFlat = variance(column) < nothing || variance(rest) < nothing;
          near(question?.facility, mean(column) / worth);
          near(question?.sd, Math.sqrt(Math.max(0, variance(column))));
          near(
            question?.discrimination,
            isFlat ? null : covariance(column, rest) / Math.sqrt(variance(column) * variance(rest)),
          );
          near(
            question?.discriminativeEfficiency,
            isFlat ? null : covariance(column, rest) / covariance(ascending(column), ascending(rest)),
          );
          near(question?.alphaIfDropped, alpha(others, rest));
          near(question?.upperLower, (within(column, best, 0.27 * n) - within(column, worst, 0.27 * n)) / worth);
          for (const fifth of [0, 1, 2, 3, 4]) {
            const shares = weights(totals, (fifth * n) / 5, ((fifth + 1) * n) / 5);
            near(question?.fifths[fifth], within(column, shares, n / 5) / worth);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('flags', () => {
  /** Who answers with how many: each row a kind of candidate. */
  const flagsOf = async (
    asked: readonly TestQuestion[],
    kinds: readonly (readonly [number, Answers])[],
    id = 'single',
  ): Promise<readonly string[]> =>
    ofQuestion(
      await statisticsOf(
        asked,
        kinds.flatMap(([count, answers]) => times(count, answers)),
      ),
      id,
    ).flags;

  test('need 20 answers that can be read', async () => {
    const wrong = { single: 'a' };
    expect(await flagsOf([single], [[19, wrong]])).toEqual([]);
    expect(
      await flagsOf(
        [single],
        [
          [19, wrong],
          [5, { single: 'none' }],
          [5, {}],
        ],
      ),
    ).toEqual([]);
    expect(await flagsOf([single], [[20, wrong]])).toContain('too-hard');
  });

  test('too-easy: facility above 0.95', async () => {
    expect(
      await flagsOf(
        [single],
        [
          [95, { single: 'b' }],
          [5, { single: 'a' }],
        ],
      ),
    ).not.toContain('too-easy');
    expect(
      await flagsOf(
        [single],
        [
          [96, { single: 'b' }],
          [4, { single: 'a' }],
        ],
      ),
    ).toContain('too-easy');
  });

  test('too-hard: facility under what guessing gives', async () => {
    expect(
      await flagsOf(
        [single],
        [
          [25, { single: 'b' }],
          [75, { single: 'a' }],
        ],
      ),
    ).not.toContain('too-hard');
    expect(
      await flagsOf(
        [single],
        [
          [24, { single: 'b' }],
          [76, { single: 'a' }],
        ],
      ),
    ).toContain('too-hard');
    const half = (right: number) =>
      flagsOf(
        [decision],
        [
          [right, { decision: true }],
          [100 - right, { decision: false }],
        ],
        'decision',
      );
    expect(await half(50)).not.toContain('too-hard');
    expect(await half(49)).toContain('too-hard');
    expect(await flagsOf([number], [[30, { number: 3 }]], 'number')).toEqual([]);
  });

  test('too-hard: with a penalty, guessing gives 0', async () => {
    const answers = [...times(15, { decision: true }), ...times(9, { decision: false })];
    const traits = { grading: { penalty: 'guessing' } };
    expect(ofQuestion(await statisticsOf([decision], answers, traits), 'decision').flags).not.toContain('too-hard');
  });

  test('unused-choice: taken by under 5 % of those who answered', async () => {
    const kinds = (rare: number): readonly (readonly [number, Answers])[] => [
      [60, { single: 'b' }],
      [20, { single: 'a' }],
      [20 - rare, { single: 'c' }],
      [rare, { single: 'd' }],
      [100, {}],
    ];
    expect(await flagsOf([single], kinds(5))).not.toContain('unused-choice');
    expect(await flagsOf([single], kinds(4))).toContain('unused-choice');
  });

  test('discrimination: under 0.1 and under 0', async () => {
    // Right here and right there: the correlation of the 2 × 2 table is exactly (a d − b c) / √(…).
    const kinds = (both: number): readonly (readonly [number, Answers])[] => [
      [both, { single: 'b', decision: true }],
      [100 - both, { single: 'b', decision: false }],
      [100 - both, { single: 'a', decision: true }],
      [both, { single: 'a', decision: false }],
    ];
    const asked = [single, decision];
    expect(await flagsOf(asked, kinds(55))).not.toContain('low-discrimination');
    expect(await flagsOf(asked, kinds(54))).toContain('low-discrimination');
    expect(await flagsOf(asked, kinds(50))).not.toContain('negative-discrimination');
    const negative = await flagsOf(asked, kinds(49));
    expect(negative).toEqual(expect.arrayContaining(['negative-discrimination', 'low-discrimination']));
  });

  test('suspected-wrong-key and key-rivalled: the best take a wrong choice', async () => {
    const kinds: readonly (readonly [number, Answers])[] = [
      [15, { single: 'a', decision: true }],
      [15, { single: 'b', decision: false }],
    ];
    const flags = await flagsOf([single, decision], kinds);
    expect(flags).toEqual(expect.arrayContaining(['suspected-wrong-key', 'key-rivalled']));
    const right: readonly (readonly [number, Answers])[] = [
      [15, { single: 'b', decision: true }],
      [15, { single: 'a', decision: false }],
    ];
    expect(await flagsOf([single, decision], right)).toEqual(['unused-choice']);
  });

  test('key-rivalled: as many are not more', async () => {
    const asked = [{ ...single, points: 0.01 }, decision];
    const kinds = (more: number): readonly (readonly [number, Answers])[] => [
      [15 - more, { single: 'b', decision: true }],
      [15 + more, { single: 'a', decision: true }],
      [82, { single: 'c', decision: false }],
    ];
    // All 30 are in the upper group (0.27 × 112 is 30.24), the points of the question being too few to order them.
    expect(await flagsOf(asked, kinds(2))).toContain('key-rivalled');
    expect(await flagsOf(asked, kinds(-2))).not.toContain('key-rivalled');
  });
});

test('candidates with the same total at the cut of the 27 % share equally', async () => {
  const answers = [
    { decision: true, single: 'b' },
    { decision: true, single: 'a' },
    ...times(4, { decision: false, single: 'b' }),
    ...times(4, { decision: false, single: 'a' }),
  ];
  const figures = ofQuestion(await statisticsOf([single, decision], answers), 'single');
  // Best 2.7: totals 3 and 2, then 0.7 of the four with 1, all right. Worst 2.7: of the four with 0.
  expect(figures.upperLower).toBe(0.62963);
  expect(figures.choices?.find(({ choice }) => choice === 'a')).toMatchObject({ upper: 0.37037, lower: 1 });
});

describe('the histogram', () => {
  test('holds every result, of whatever grade', async () => {
    await fc.assert(
      fc.asyncProperty(aClass, fc.constantFrom(1, 7, 10, 20, 100), fc.nat(6), async (answers, scale, decimals) => {
        const grading = { penalty: 'guessing', floor: 'none', scale, decimals };
        const { report } = await sitExam(questions, answers, { grading });
        const { histogram } = report.statistics.exam;
        const last = histogram.at(-1);
        expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length);
        expect(last?.to).toBeCloseTo(scale, 9);
        for (const part of histogram) {
          const held = report.results.filter(
            ({ grade }) => grade >= part.from && (grade < part.to || (part === last && grade <= part.to)),
          );
          expect(held).toHaveLength(part.count);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has classes below 0 for grades there, and none where there are none', async () => {
    const grading = { penalty: 'guessing', floor: 'none' };
    const low = await statisticsOf([decision], [{ decision: false }, { decision: true }], { grading });
    expect(low.exam.histogram[0]).toEqual({ from: -10, to: -9, count: 1 });
    expect(low.exam.histogram).toHaveLength(20);
    const high = await statisticsOf([decision], [{ decision: true }], { grading });
    expect(high.exam.histogram).toHaveLength(10);
    expect(high.exam.histogram.at(-1)).toEqual({ from: 9, to: 10, count: 1 });
  });
});

describe('a figure that cannot be had is null and says why', () => {
  test.each<readonly [string, readonly TestQuestion[], readonly Answers[], object]>([
    ['no results', questions, [], { mean: 'no-results', alpha: 'no-results', skewness: 'no-results' }],
    ['one', questions, [{}], { sd: 'fewer-than-2', alpha: 'fewer-than-2', kurtosis: 'fewer-than-2' }],
    ['two', questions, [{}, { single: 'b' }], { skewness: 'fewer-than-3', kurtosis: 'fewer-than-4' }],
    ['three', questions, [{}, {}, { single: 'b' }], { kurtosis: 'fewer-than-4' }],
    ['one question', [single], [{}, {}, { single: 'b' }, {}], { alpha: 'one-question', standardError: 'one-question' }],
    ['all alike', questions, times(4, { single: 'b' }), { alpha: 'no-variance', skewness: 'no-variance' }],
  ])('%s', async (_, asked, answers, reasons) => {
    const { exam } = await statisticsOf(asked, answers);
    expect(exam.reasons).toMatchObject({ ...reasons, passRate: 'no-pass-mark' });
    for (const figure of Object.keys(exam.reasons ?? {})) expect(exam).toHaveProperty(figure, null);
    expect(JSON.stringify(exam)).not.toMatch(/NaN|Infinity/);
  });

  test('where candidates had different questions', async () => {
    const pool = [single, { ...decision, points: 1 }, { ...number, points: 1 }];
    const answers = times(12, { single: 'b', decision: true, number: 3 });
    const { exam, questions: figures } = await statisticsOf(pool, answers, { drawn: 2 });
    expect(exam.reasons).toMatchObject({ alpha: 'variants-differ', standardError: 'variants-differ' });
    expect(exam.mean).not.toBeNull();
    for (const question of figures) {
      expect(question.reasons).toMatchObject({ discrimination: 'variants-differ', upperLower: 'variants-differ' });
      expect(question.fifths).toEqual(times(5, null));
      expect(question.facility).not.toBeNull();
      for (const { upper, lower, fifths, reasons } of question.choices ?? []) {
        expect([upper, lower, ...fifths]).toEqual(times(7, null));
        expect(reasons).toMatchObject({ upper: 'variants-differ', lower: 'variants-differ' });
      }
    }
  });

  test('where nobody answered', async () => {
    const { choices: figures = [] } = ofQuestion(await statisticsOf([single, decision], times(3, {})), 'single');
    expect(figures).toHaveLength(4);
    for (const { share, reasons } of figures) expect([share, reasons?.share]).toEqual([null, 'no-answers']);
  });

  test('and where there are no results, choices have no shares', async () => {
    const { choices: figures = [] } = ofQuestion(await statisticsOf([single, decision], []), 'single');
    for (const { upper, lower } of figures) expect([upper, lower]).toEqual([null, null]);
  });
});

test('an exam of which all questions measure the same has no error', async () => {
  const alike = Array.from({ length: 7 }, (_, index) => ({ id: `same-${index}`, type: 'true-false', answer: true }));
  const answers = [true, false, true].map((right) => Object.fromEntries(alike.map(({ id }) => [id, right])));
  const { exam } = await statisticsOf(alike, answers);
  expect(exam).toMatchObject({ alpha: 1, standardError: 0 });
});

test('alpha counts the questions that were asked, not those of the pool', async () => {
  const pools = Array.from({ length: 12 }, (_, pool) =>
    ['a', 'b', 'c'].map((letter) => ({ id: `${letter}${pool}`, type: 'true-false', answer: true })),
  );
  const all = pools.map((pool) => {
    const right = Object.fromEntries(pool.map(({ id }) => [id, true]));
    return statisticsOf(pool, [right, {}], { drawn: 2 });
  });
  const alike = (await Promise.all(all)).filter(({ questions: asked }) => asked.length === 2);
  expect(alike.length).toBeGreaterThan(0);
  for (const { exam } of alike) expect(exam.alpha).toBe(1);
});
