import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shuffleUnpinned } from '../../src/core/random.ts';
import { keyOf, presentQuestion } from '../../src/engine/question-type-of.ts';
import { shuffleInteraction } from '../../src/engine/shuffle.ts';
import { type Findings, gradeAnswer, type Question, type Report } from '../../src/index.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const question = (fields: object): Question =>
  ({ id: 'one', topic: 'all', prompt: 'What?', ...fields }) as unknown as Question;
const statusOf = (fields: object, response: unknown): string => gradeAnswer(question(fields), response).status;

const numerical = (answer: number, more: object = {}) => ({ type: 'numerical', answer, ...more });

describe('G14: decimal comma', () => {
  test.each([
    ['3,14', 'correct'],
    ['3.14', 'correct'],
    ['314', 'incorrect'],
  ])('%s is %s for 3.14 ± 0.005', (response, status) =>
    expect(statusOf(numerical(3.14, { tolerance: 0.005 }), response)).toBe(status),
  );
  test.each(['1.234,5', '1234,5', '1,234.5'])('%s is read as 1234.5', (response) =>
    expect(statusOf(numerical(1234.5), response)).toBe('correct'),
  );
  test('an ambiguous one is tried both ways, and the trace says which matched', () => {
    const steps: string[] = [];
    gradeAnswer(question(numerical(3145)), '3,145', (step, values) =>
      steps.push(`${step} ${values?.value} ${values?.other ?? ''}`),
    );
    expect(steps).toEqual(['read-either-way 3.145 3145', 'within 3145 ']);
  });
});

describe('G15: thousands separators', () => {
  test.each(['10000', '10,000', '10 000', '10\u00a0000', '10\u202f000', "10'000"])('%s is ten thousand', (response) =>
    expect(statusOf(numerical(10_000), response)).toBe('correct'),
  );
  test.each(['10,00', '1,0000'])('%s is not', (response) =>
    expect(statusOf(numerical(10_000), response)).not.toBe('correct'),
  );
});

describe('G16: a pasted minus sign', () => {
  test.each(['-5', '\u22125', '\u20135', '\uff0d\uff15'])('%s is minus five', (response) =>
    expect(statusOf(numerical(-5), response)).toBe('correct'),
  );
  test.each(['5-', '--5'])('%s is no number', (response) => expect(statusOf(numerical(-5), response)).toBe('invalid'));
  test('1e−3 is a thousandth', () => expect(statusOf(numerical(0.001), '1e\u22123')).toBe('correct'));
});

describe('G17: what is no number never passes as one', () => {
  test.each([
    ['', 'unanswered'],
    [' ', 'unanswered'],
    [null, 'unanswered'],
    ['NaN', 'invalid'],
    ['Infinity', 'invalid'],
    ['1e400', 'invalid'],
    ['0x38', 'invalid'],
    ['56abc', 'invalid'],
    ['5 6', 'invalid'],
    [true, 'invalid'],
    [[56], 'invalid'],
  ])('%j is %s, with a key of 56 and with a key of 0', (response, status) => {
    expect(statusOf(numerical(56), response)).toBe(status);
    expect(statusOf(numerical(0), response)).toBe(status);
  });
  test.each(['5.6e1', '+56', '56.', 56.0])('%j is fifty-six', (response) =>
    expect(statusOf(numerical(56), response)).toBe('correct'),
  );
});

describe('G20: an ordering that nobody touched', () => {
  const ordering = {
    type: 'ordering',
    points: 3,
    items: { ant: 'Ant', cat: 'Cat', cow: 'Cow', whale: 'Whale' },
    answer: ['ant', 'cat', 'cow', 'whale'],
  };
  test('is unanswered and earns nothing', async () => {
    const folder = folderWith({
      'bank.yaml': bankOf([{ id: 'order', ...ordering }]),
      's.ndjson':
        '{"candidate":{"id":"s2"},"answers":{}}\n{"candidate":{"id":"s3"},"answers":{"order":["cat","ant","cow","whale"]}}\n{"candidate":{"id":"s4"},"answers":{"order":["ant","cat"]}}\n',
    });
    await run(['grade', join(folder, 'bank.yaml'), join(folder, 's.ndjson'), '-o', join(folder, 'r.json')]);
    const { results } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
    expect(results.map(({ points, answers }) => [points, answers[0]?.status])).toEqual([
      [0, 'unanswered'],
      [2.5, 'partial'],
      [0, 'invalid'],
    ]);
  });
  test('never starts as its key, whatever the seed', () => {
    const asked = question({
      ...ordering,
      items: { ant: 'Ant', cat: 'Cat', cow: 'Cow' },
      answer: ['ant', 'cat', 'cow'],
    });
    for (let seed = 0; seed < 300; seed += 1) {
      const shown = shuffleInteraction(
        presentQuestion(asked),
        { seed: String(seed), candidate: null, scope: 'x/one' },
        keyOf(asked),
      );
      if (shown.kind === 'order') expect(shown.items.map(({ id }) => id)).not.toEqual(keyOf(asked));
    }
  });
});

describe('G21: two rows with one right side', () => {
  const matching = {
    type: 'matching',
    items: { whale: 'Whale', bat: 'Bat', hen: 'Hen' },
    targets: { mammal: 'Mammal', bird: 'Bird', fish: 'Fish' },
    answer: { whale: 'mammal', bat: 'mammal', hen: 'bird' },
  };
  test('take one target, which serves both', () => {
    expect(statusOf(matching, { bat: 'mammal', whale: 'mammal', hen: 'bird' })).toBe('correct');
    expect(statusOf(matching, { whale: 'fish', bat: 'mammal' })).toBe('partial');
    expect(statusOf(matching, JSON.parse('{"whale":"mammal","__proto__":"bird"}'))).toBe('invalid');
  });
});

describe('G40: final stops and double spaces', () => {
  const sun = { type: 'short-answer', answer: ['the Sun', 'Sun'], match: { punctuation: false } };
  test.each(['the Sun', 'Sun.', 'The  Sun', 'sun!'])('%s is right where punctuation does not count', (response) =>
    expect(statusOf(sun, response)).toBe('correct'),
  );
  test('the ideographic full stop is punctuation too', () =>
    expect(
      statusOf({ type: 'short-answer', answer: ['名前はポチです。'], match: { punctuation: false } }, '名前はポチです'),
    ).toBe('correct'));
  test('nothing is stripped until nothing is left', () => {
    expect(statusOf({ type: 'short-answer', answer: ['C++'], match: { punctuation: false } }, 'C.')).toBe('incorrect');
    expect(statusOf(sun, '.')).toBe('incorrect');
  });
});

describe('G41: units', () => {
  const ohms = numerical(4700, { tolerance: '1%', units: { Ω: 1, kΩ: 1000, MΩ: 1_000_000 } });
  test.each(['4700 Ω', '4700\u2126', '4.7 kΩ', '4.7k\u2126', '0.0047 MΩ', '4,7 kΩ', '4700'])(
    '%s is right',
    (response) => expect(statusOf(ohms, response)).toBe('correct'),
  );
  test('a number in another unit is wrong, and a unit that is not listed is no answer', () => {
    expect(statusOf(ohms, '4.7')).toBe('incorrect');
    expect(statusOf(ohms, '4.7 k')).toBe('invalid');
    expect(statusOf(numerical(5, { units: { µA: 1, MA: 1e12 } }), '5 \u03bcA')).toBe('correct');
    expect(statusOf(numerical(5, { units: { µA: 1, mA: 1000 } }), '5 MA')).toBe('invalid');
  });
});

describe('S04: only the branch of the question’s own type speaks', () => {
  test('two mistakes are two findings, an unknown type one', async () => {
    const bank = `bank: one\ntitle: One\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: pi\n    type: numerical\n    topic: all\n    prompt: Pi?\n    answer: "3,14"\n    tolerence: 0.1\n  - id: u\n    type: multichoise\n    topic: all\n    prompt: Which?\n`;
    const file = join(folderWith({ 'bank.yaml': bank }), 'bank.yaml');
    const { findings } = JSON.parse((await run(['check', file, '--format', 'json'])).out) as Findings;
    expect(findings.map(({ rule, line, message, help }) => [rule, line, message, help.split('. ')[0]])).toEqual([
      [
        'wrong-type',
        10,
        'This must be a number or a list; found a text ("3,14").',
        'Write the number without quotes, with a point for decimals.',
      ],
      ['unknown-field', 11, 'A numerical question has no field `tolerence`.', 'Did you mean `tolerance`?'],
      [
        'unknown-question-type',
        13,
        'There is no question type `multichoise`.',
        expect.stringContaining('multiple-response'),
      ],
    ]);
  });
});

describe('R01: pinned choices', () => {
  test('keep place and order over a thousand seeds, while the others take every order', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 1000; seed += 1) {
      const shown = shuffleUnpinned(
        { seed: String(seed), candidate: null, purpose: 'shuffle', scope: 'x/y' },
        ['a', 'b', 'c', 'both', 'none'],
        ['both', 'none'],
      );
      expect(shown.slice(3)).toEqual(['both', 'none']);
      orders.add(shown.slice(0, 3).join(''));
    }
    expect(orders.size).toBe(6);
  });
});
