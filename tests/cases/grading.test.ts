import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/types.ts';
import { checked, place } from '../support/checked.ts';
import { graded, statusesOf, submission } from '../support/graded.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const capital = { id: 'q1', type: 'single-choice', choices: { lima: 'Lima', cusco: 'Cusco' }, answer: 'lima' };
const product = { id: 'q2', type: 'short-answer', answer: ['56'], points: 2 };
const opposite = { id: 'q3', type: 'short-answer', answer: ['cold'] };
const smallTest = bankOf([capital, product, opposite]);

const trueFalse = (id: string, more: object = {}) => ({ id, type: 'true-false', answer: true, ...more });

/** A text question with the id `a`. */
const textQuestion = (answer: readonly (string | object)[], more: object = {}) =>
  bankOf([{ id: 'a', type: 'short-answer', answer, ...more }]);

/** The statuses of texts as answers to the question `a`, in their order. */
const statuses = async (bank: string, texts: readonly string[], env?: { readonly [name: string]: string }) => {
  const submissions = texts.map((text, index) => submission(`s${index}`, { a: text }));
  return statusesOf((await graded(bank, submissions, env)).report, 'sample/a');
};

describe('G01: one bad submission never stops the batch', () => {
  const lines = [
    '{"candidate":{"id":"s01"},"answers":{"q1":"lima","q2":"56","q3":"cold"}}',
    '{"candidate":{"id":"s02"},"answers":{"q1":"lima",',
    '{"candidate":{"id":"s03"},"answers":["lima",56]}',
    '{"answers":{"q1":"lima"}}',
    '{"candidate":{"id":"s05"},"answers":{"q1":"cusco","q2":"56","q3":"Cold"}}',
  ].join('\n');

  test('five lines in are two results and three rejections with line and reason, in their order', async () => {
    const { code, report } = await graded(smallTest, lines);
    expect(code).toBe(1);
    expect(report.input).toEqual({ found: 5, graded: 2, rejected: 3, superseded: 0 });
    expect(report.results.map(({ candidate, source, points }) => [candidate.id, source.line, points])).toEqual([
      ['s01', 1, 4],
      ['s05', 5, 3],
    ]);
    expect(report.rejected).toEqual([
      { source: { file: '-', line: 2 }, code: 'not-json', message: 'This is not JSON.' },
      {
        candidate: { id: 's03' },
        source: { file: '-', line: 3 },
        code: 'no-answers',
        message: 'The submission has no object of answers.',
      },
      {
        source: { file: '-', line: 4 },
        code: 'no-candidate',
        message: 'The submission has no candidate with an id that is a text.',
      },
    ]);
  });

  test('a rejected submission counts in no statistic', async () => {
    const { report } = await graded(smallTest, lines);
    expect(report.statistics.exam).toMatchObject({ n: 2, mean: 3.5, min: 3, max: 4 });
  });

  test('the summary on standard error counts both kinds', async () => {
    const { err } = await graded(smallTest, lines);
    expect(err).toContain('2 submissions graded, 3 rejected, 0 superseded.');
    expect(err).toContain('This is not JSON (-:2)');
  });

  test('what cannot be run at all is another exit code', async () => {
    const folder = folderWith({ 'bank.yaml': smallTest });
    expect((await run(['grade', `${folder}/bank.yaml`, `${folder}/absent.ndjson`])).code).toBe(2);
  });

  test('the report in a file is whole, and no other file is left beside it', async () => {
    const folder = folderWith({ 'bank.yaml': smallTest, 'class.ndjson': lines });
    const { code, out } = await run([
      'grade',
      `${folder}/bank.yaml`,
      `${folder}/class.ndjson`,
      '-o',
      `${folder}/report.json`,
    ]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect((JSON.parse(readFileSync(`${folder}/report.json`, 'utf8')) as Report).results).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(['bank.yaml', 'class.ndjson', 'report.json']);
  });

  test('an answer that is none is worth nothing and sinks neither its submission nor the batch', async () => {
    const { code, report } = await graded(smallTest, [
      submission('s1', { q1: ['lima'], q2: '56', q3: { cold: true } }),
      submission('s2', { q1: 'lima' }),
    ]);
    expect(code).toBe(0);
    expect(report.results.map(({ points }) => points)).toEqual([2, 1]);
    expect(report.results[0]?.answers.map(({ status }) => status)).toEqual(['invalid', 'correct', 'invalid']);
  });
});

describe('G02: who handed in nothing has a result of nothing', () => {
  const handedIn = [
    submission('s02', {}),
    submission('s03', { q1: 'lima', q9: 'x' }),
    submission('s99', { q1: 'lima' }),
  ];

  test('no answers at all are graded, each unanswered', async () => {
    const { code, report } = await graded(smallTest, handedIn);
    expect(code).toBe(0);
    expect(report.results[0]).toMatchObject({ candidate: { id: 's02' }, points: 0, maxPoints: 4, status: 'graded' });
    expect(report.results[0]?.answers.map(({ status }) => status)).toEqual(['unanswered', 'unanswered', 'unanswered']);
  });

  test('a question that there is not is listed, and the rest is graded', async () => {
    const { report } = await graded(smallTest, handedIn);
    expect(report.results[1]).toMatchObject({
      candidate: { id: 's03' },
      points: 1,
      warnings: ['There is no question "q9" in this exam; its answer was ignored.'],
    });
  });

  test('everybody who handed in is in the report', async () => {
    const { report } = await graded(smallTest, handedIn);
    expect(report.results.map(({ candidate }) => candidate.id)).toEqual(['s02', 's03', 's99']);
    expect(report.input).toMatchObject({ found: 3, graded: 3, rejected: 0 });
  });
});

describe('G03: fractions add up exactly', () => {
  const ids = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'];
  const allRight = Object.fromEntries(ids.map((id) => [id, true]));

  test.each([
    ['in order', ids],
    ['backwards', ids.toReversed()],
    ['mixed', [...ids.slice(3), ...ids.slice(0, 3)]],
  ])('ten tenths %s are one point of one, 100 percent and the whole grade', async (_, order) => {
    const { report } = await graded(bankOf(order.map((id) => trueFalse(id, { points: 0.1 }))), [
      submission('s1', allRight),
    ]);
    expect(report.exam.maxPoints).toBe(1);
    expect(report.results[0]).toMatchObject({ points: 1, maxPoints: 1, percent: 100, grade: 10 });
    expect(report.statistics.exam).toMatchObject({ mean: 1, max: 1 });
  });

  test('a tenth and two tenths are three tenths', async () => {
    const { report } = await graded(
      bankOf([trueFalse('a', { points: 0.1 }), trueFalse('b', { points: 0.2 }), trueFalse('c', { points: 0.7 })]),
      [submission('s1', { a: true, b: true })],
    );
    expect(report.results[0]).toMatchObject({ points: 0.3, percent: 30, grade: 3 });
  });

  test('three thirds are one, six sevenths and one seventh too', async () => {
    const part = (id: string, credit: string | number) => ({ ...capital, id, credit: { cusco: credit } });
    const cusco = (...parts: readonly (readonly [string, string | number])[]) =>
      graded(bankOf(parts.map(([id, credit]) => part(id, credit))), [
        submission('s1', Object.fromEntries(parts.map(([id]) => [id, 'cusco']))),
      ]);
    const thirds = await cusco(['a', '1/3'], ['b', '1/3'], ['c', 0.3333]);
    expect(thirds.report.results[0]?.points).toBe(1);
    const sevenths = await cusco(['a', '1/7'], ['b', '6/7']);
    expect(sevenths.report.results[0]?.points).toBe(1);
  });
});

describe('G04: points are kept, percentages come from them', () => {
  const ids = Array.from({ length: 15 }, (_, index) => `p${index + 1}`);
  const right = (count: number) =>
    submission(`s${count}`, Object.fromEntries(ids.map((id, index) => [id, index < count])));

  test('10, 7 and 13 of 15 stay 10, 7 and 13, and the mean is theirs', async () => {
    const { report } = await graded(bankOf(ids.map((id) => trueFalse(id))), [right(10), right(7), right(13)]);
    expect(report.results.map(({ points, maxPoints, percent }) => [points, maxPoints, percent])).toEqual([
      [10, 15, 66.67],
      [7, 15, 46.67],
      [13, 15, 86.67],
    ]);
    expect(report.statistics.exam.mean).toBe(10);
  });

  test('the points of the answers add up to the points of the result', async () => {
    const { report } = await graded(bankOf(ids.map((id) => trueFalse(id))), [right(13)]);
    expect(report.results[0]?.answers.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(13);
  });
});

describe('G05: a half is rounded away from zero, on the decimal value', () => {
  test.each([
    [2.01, 0.5, 1.01],
    [5.35, 0.5, 2.68],
    [0.25, 0.5, 0.13],
    [34.89, 0.5, 17.45],
    [0.05, -0.5, -0.03],
    [0.01, 0.25, 0],
    [0.01, -0.25, 0],
  ])('%d points times %d is printed as %d', async (points, credit, printed) => {
    const bank = bankOf([{ ...capital, points, credit: { cusco: credit } }]);
    const { report } = await graded(bank, [submission('s1', { q1: 'cusco' })]);
    expect(report.results[0]?.answers[0]?.points).toBe(printed);
    expect(report.results[0]?.points).toBe(Math.max(0, printed));
  });

  test('the sum is rounded once, not each of its parts', async () => {
    const half = (id: string) => ({ ...capital, id, points: 0.01, credit: { cusco: 0.5 } });
    const { report } = await graded(bankOf([half('a'), half('b')]), [submission('s1', { a: 'cusco', b: 'cusco' })]);
    expect(report.results[0]?.answers.map(({ points }) => points)).toEqual([0.01, 0.01]);
    expect(report.results[0]?.points).toBe(0.01);
  });

  test('29 of 100 points are 29 percent, 1 of 16 is 6.25', async () => {
    const share = async (points: number, rest: number) =>
      (
        await graded(bankOf([trueFalse('a', { points }), trueFalse('b', { points: rest })]), [
          submission('s1', { a: true, b: false }),
        ])
      ).report.results[0]?.percent;
    expect(await share(29, 71)).toBe(29);
    expect(await share(1, 15)).toBe(6.25);
  });

  test.each([
    [1, 0.01, 1.005],
    [2.67, 0.01, 2.675],
    [0.12, 0.01, 0.125],
    [17.4, 0.1, 17.45],
  ])('the mean of %d and of %d more is exactly %d', async (points, more, mean) => {
    const { report } = await graded(bankOf([trueFalse('a', { points }), trueFalse('b', { points: more })]), [
      submission('s1', { a: true }),
      submission('s2', { a: true, b: true }),
    ]);
    expect(report.statistics.exam.mean).toBe(mean);
  });
});

describe('G12: the quotes, dashes and spaces of a phone are those of the key', () => {
  test.each([
    ['straight', "don't"],
    ['right single quote', 'don\u2019t'],
    ['left single quote', 'don\u2018t'],
    ['modifier apostrophe', 'don\u02BCt'],
    ['spaces round it, one of them no-break', ' don\u2019t\u00A0'],
    ['prime and a capital', 'Don\u2032t'],
  ])('an apostrophe that is %s is right', async (_, text) => {
    expect(await statuses(textQuestion(["don't"]), [text])).toEqual(['correct']);
  });

  test('a curly apostrophe in the key is the straight one of an answer', async () => {
    expect(await statuses(textQuestion(['don\u2019t']), ["don't", 'dont'])).toEqual(['correct', 'incorrect']);
  });

  test('quotes, dashes and no-break spaces are folded, also where case and accents count', async () => {
    const bank = textQuestion(['say "a - b"'], { match: { case: true, accents: true } });
    expect(await statuses(bank, ['say \u201Ca\u00A0\u2013 b\u201D', 'Say "a - b"'])).toEqual(['correct', 'incorrect']);
  });

  test('an apostrophe left out is another text unless punctuation does not count', async () => {
    expect(await statuses(textQuestion(["don't"]), ['dont'])).toEqual(['incorrect']);
    expect(await statuses(textQuestion(["don't"], { match: { punctuation: false } }), ['dont'])).toEqual(['correct']);
  });
});

describe('G13: letters are equal however they are encoded, and marks count where they must', () => {
  const composed = 'caf\u00E9';
  const decomposed = 'cafe\u0301';
  const beer = '\u0E40\u0E1A\u0E35\u0E22\u0E23\u0E4C';
  const beerWithoutMarks = '\u0E40\u0E1A\u0E22\u0E23';

  test('composed and decomposed are equal in either direction', async () => {
    for (const key of [composed, decomposed])
      expect(await statuses(textQuestion([key], { match: { accents: true } }), [composed, decomposed])).toEqual([
        'correct',
        'correct',
      ]);
  });

  test('a missing accent is forgiven by default and wrong where accents count', async () => {
    expect(await statuses(textQuestion([composed]), ['cafe'])).toEqual(['correct']);
    expect(await statuses(textQuestion([composed], { match: { accents: true } }), ['cafe'])).toEqual(['incorrect']);
  });

  test('a Thai vowel is never an accent', async () => {
    for (const match of [{}, { accents: false }, { accents: true }])
      expect(await statuses(textQuestion([beer], { match }), [beer, beerWithoutMarks])).toEqual([
        'correct',
        'incorrect',
      ]);
  });

  test('ñ is never n, however it is encoded, and ç is never c', async () => {
    expect(await statuses(textQuestion(['año']), ['AN\u0303O', 'ano'])).toEqual(['correct', 'incorrect']);
    expect(await statuses(textQuestion(['ça']), ['c\u0327a', 'ca'])).toEqual(['correct', 'incorrect']);
  });
});

describe('G18: a pattern must match the whole answer', () => {
  const patterned = (pattern: string, match: object = {}) => textQuestion(['zz'], { patterns: [{ pattern }], match });

  test('each alternative is held at both ends', async () => {
    const texts = ['aa', 'bb', 'aazz', 'zzbb', 'aabb', 'aa\n'];
    const right = ['correct', 'correct', 'incorrect', 'incorrect', 'incorrect', 'correct'];
    expect(await statuses(patterned('aa|bb'), texts)).toEqual(right);
    expect(await statuses(patterned('^aa|bb$'), texts)).toEqual(right);
  });

  test('case does not count unless it is asked for, in the question or in the pattern', async () => {
    expect(await statuses(patterned('aa|bb'), ['AA'])).toEqual(['correct']);
    expect(await statuses(patterned('aa|bb', { case: true }), ['AA', 'aa'])).toEqual(['incorrect', 'correct']);
    expect(await statuses(patterned('(?i)aa|bb', { case: true }), ['AA', 'Bb'])).toEqual(['correct', 'correct']);
  });

  test('a broken pattern is an error at its place, and its bank is not used', async () => {
    const broken = `bank: sample
title: Sample
languages: [en]
topics: {all: All}
questions:
  - id: a
    type: short-answer
    topic: all
    prompt: A
    answer: [zz]
    patterns:
      - pattern: aa|bb
      - pattern: a(b
`;
    const { code, findings } = await checked(broken);
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['13:18 broken-pattern']);
    expect(findings[0]?.pointer).toBe('/questions/0/patterns/1/pattern');
    expect(findings[0]?.message).toContain('a(b');
    const refused = await run(['grade', `${folderWith({ 'bank.yaml': broken })}/bank.yaml`, '-'], { input: '{}' });
    expect(refused.code).toBe(2);
    expect(refused.out).toBe('');
  });
});

describe('G22: letters fold the same on every machine', () => {
  const machines = ['tr_TR.UTF-8', 'C', 'en_US.UTF-8'].map((LANG) => ({ LANG, LC_ALL: LANG }));

  test.each(machines)('under $LANG the dotted capital is an i with an accent', async (env) => {
    expect(await statuses(textQuestion(['İzmir']), ['izmir', 'İZMİR', 'IZMIR', 'ızmir'], env)).toEqual([
      'correct',
      'correct',
      'correct',
      'incorrect',
    ]);
  });

  test.each(machines)('under $LANG the dotless ı is not i, and a capital I is i', async (env) => {
    expect(await statuses(textQuestion(['ığdır']), ['ığdır', 'IĞDIR', 'iğdir'], env)).toEqual([
      'correct',
      'incorrect',
      'incorrect',
    ]);
    expect(await statuses(textQuestion(['title']), ['TITLE', 'tıtle'], env)).toEqual(['correct', 'incorrect']);
  });

  test('an author who wants both spellings lists both', async () => {
    expect(await statuses(textQuestion(['ığdır', 'IĞDIR']), ['ığdır', 'IĞDIR'])).toEqual(['correct', 'correct']);
  });
});

describe('G23: accepted answers are texts, never patterns', () => {
  test('a dot, a slash and a bar stand for themselves', async () => {
    expect(await statuses(textQuestion(['2.5', '5/2']), ['2.5', '5/2', '2x5', '2.5|5/2', '25'])).toEqual([
      'correct',
      'correct',
      'incorrect',
      'incorrect',
      'incorrect',
    ]);
  });

  test.each(['a+b', 'C++', '(x)', '[0]', '$5', '\\n', '50%', '^', '.*'])('%s is right, to the letter', async (text) => {
    const others = ['aab', 'C', 'x', '0', '5', 'n', '50', 'anything'];
    const bank = textQuestion([text]);
    expect(await checked(bank)).toEqual({ code: 0, findings: [] });
    expect(await statuses(bank, [text])).toEqual(['correct']);
    expect(await statuses(bank, others)).toEqual(others.map(() => 'incorrect'));
  });
});
