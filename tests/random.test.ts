import { describe, expect, test } from 'vitest';
import { ranking } from '../src/core/random.ts';
import { assemble } from '../src/engine/assemble.ts';
import { check } from '../src/engine/check.ts';
import { paperOf } from '../src/engine/paper.ts';
import { keyOf, presentQuestion } from '../src/engine/question-type-of.ts';
import { shuffleInteraction } from '../src/engine/shuffle.ts';
import type { ExamFile, Paper, Question } from '../src/generated/types.ts';
import { checked, place } from './support/checked.ts';
import { bankOf } from './support/run.ts';

const seeds = (count: number): readonly string[] => Array.from({ length: count }, (_, seed) => String(seed));

const choiceQuestion = (choices: object, more: object = {}): Question =>
  ({
    id: 'one',
    type: 'single-choice',
    topic: 'all',
    prompt: 'What do living things do?',
    choices,
    answer: Object.keys(choices)[0],
    ...more,
  }) as unknown as Question;

/** The ids of a question's choices in the order that a seed gives them. */
const orderOf = (question: Question, seed: string): readonly string[] => {
  const shown = shuffleInteraction(
    presentQuestion(question),
    { seed, candidate: null, scope: 'sample/one' },
    keyOf(question),
  );
  return shown.kind === 'choose-one' || shown.kind === 'choose-many' ? shown.choices.map(({ id }) => id) : [];
};

const counted = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

describe('R01: choices that speak of the others', () => {
  const choices = {
    grow: 'Grow',
    both: 'All of the above',
    breed: 'Reproduce',
    none: 'None of the above',
    rest: 'Rest',
  };
  test('stay last in their own order over 1000 seeds where they are pinned; the others take every order', () => {
    const orders = seeds(1000).map((seed) => orderOf(choiceQuestion(choices, { pinned: ['both', 'none'] }), seed));
    expect(new Set(orders.map((order) => order.slice(3).join(' ')))).toEqual(new Set(['both none']));
    const others = counted(orders.map((order) => order.slice(0, 3).join(' ')));
    // 167 each are due; the standard deviation is 11.8.
    expect([...others.keys()].sort()).toEqual([
      'breed grow rest',
      'breed rest grow',
      'grow breed rest',
      'grow rest breed',
      'rest breed grow',
      'rest grow breed',
    ]);
    for (const count of others.values()) expect(Math.abs(count - 1000 / 6)).toBeLessThan(59);
  });
  test('are warned of where they are not pinned, in both languages', async () => {
    const bank = (texts: object, more: object = {}) =>
      bankOf([{ id: 'one', type: 'single-choice', choices: texts, answer: 'a', ...more }]);
    for (const text of ['All of the above', 'None of the above', 'Todas las anteriores', 'Ninguna de las anteriores']) {
      const texts = { a: 'Xen runs it', b: 'Nothing runs it', last: text };
      expect((await checked(bank(texts))).findings.map(({ rule }) => rule)).toContain('all-of-the-above');
      expect((await checked(bank(texts, { pinned: ['last'] }))).findings).toEqual([]);
    }
  });
});

describe('R03: a shuffle is uniform', () => {
  test('over 24 000 seeds each of the 24 orders of 4 choices comes as often, and each choice at each place', () => {
    const question = choiceQuestion({ a: 'A', b: 'B', c: 'C', d: 'D' });
    const orders = seeds(24_000).map((seed) => orderOf(question, seed).join(''));
    const byOrder = counted(orders);
    expect(byOrder.size).toBe(24);
    for (const count of byOrder.values()) expect(Math.abs(count - 1000)).toBeLessThanOrEqual(150);
    // From an independent computation of the same hashes.
    expect([byOrder.get('abcd'), byOrder.get('dcba')]).toEqual([1030, 1006]);
    expect([Math.min(...byOrder.values()), Math.max(...byOrder.values())]).toEqual([932, 1059]);
    const byPlace = counted(orders.flatMap((order) => [...order].map((id, at) => `${id}${at}`)));
    expect(byPlace.size).toBe(16);
    for (const count of byPlace.values()) expect(Math.abs(count - 6000)).toBeLessThanOrEqual(300);
  });
  test('over 1000 seeds drawing 10 of 100 takes each as often', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `q${index}`);
    const draws = seeds(1000).map((seed) =>
      ranking({ seed, candidate: null, purpose: 'draw', scope: 1 }, ids).slice(0, 10),
    );
    const counts = [...counted(draws.flat()).values()];
    expect(counts).toHaveLength(100);
    // Each is drawn with probability 1/10: 100 times are due, with a variance of 90. Five standard deviations are 47.
    for (const count of counts) expect(Math.abs(count - 100)).toBeLessThanOrEqual(47);
    // Draws without putting back: the sum below has 99 degrees of freedom; 148.2 is passed once in 1000.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 90, 0) * (99 / 100);
    expect(chiSquare).toBeLessThan(148.2);
  });
});

describe('R02: draws and orders go by seed, candidate and question alone', () => {
  const question = (id: string) => ({
    id,
    type: 'single-choice',
    choices: { one: '1', two: '2', three: '3', four: '4', five: '5' },
    answer: 'one',
  });
  const paper = (candidate: string, named: readonly string[], pool: readonly string[]): Paper => {
    const data: unknown = JSON.parse(bankOf([...named, ...pool].map(question)));
    const document = { file: 'bank.yaml', named: true, data, sourceAt: () => undefined, scalars: () => [] };
    const file: ExamFile = {
      exam: 'orders',
      title: 'Orders',
      banks: ['bank.yaml'],
      seed: '42',
      variants: 'per-candidate',
      shuffle: { questions: true },
      sections: [
        { id: 'named', questions: named.map((id) => `sample/${id}`) },
        { id: 'drawn', select: { count: 3 } },
      ],
    };
    const exam = assemble(file, check([document]).banks);
    if ('problems' in exam) throw new Error(JSON.stringify(exam.problems));
    return paperOf(exam, { language: 'en', candidate: { id: candidate } });
  };
  const askedIn = (made: Paper): readonly string[] =>
    made.sections.map(({ questions }) => questions.map(({ question: name }) => name.slice('sample/'.length)).join(' '));
  const choicesOf = (made: Paper, id: string): string => {
    const found = made.sections.flatMap(({ questions }) => questions).find((one) => one.question === `sample/${id}`);
    return found && 'choices' in found ? found.choices.map((choice) => choice.id).join(' ') : '';
  };
  const named = ['a', 'b', 'c', 'd'];
  const pool = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];

  // Worked out with Python's hashlib from the definition, for ever.
  const golden = [
    ['s01', 'b d a c', 'p4 p1 p3', 'two four one five three', 'one two five three four'],
    ['s02', 'a b c d', 'p5 p6 p1', 'two five three four one', 'four five three one two'],
    ['s03', 'b a d c', 'p4 p2 p5', 'five two one three four', 'four one three five two'],
  ] as const;

  test.each(golden)('those of %s are fixed', (candidate, order, drawn, choicesOfA, choicesOfB) => {
    const made = paper(candidate, named, pool);
    expect(askedIn(made)).toEqual([order, drawn]);
    expect([choicesOf(made, 'a'), choicesOf(made, 'b')]).toEqual([choicesOfA, choicesOfB]);
  });

  test.each(golden)('a question that is added moves no other one of %s', (candidate, order, drawn, choicesOfA) => {
    const [first = ''] = askedIn(paper(candidate, ['e', ...named], pool));
    expect(first.split(' ')).toContain('e');
    expect(first.split(' ').filter((id) => id !== 'e')).toEqual(order.split(' '));
    const wider = paper(candidate, named, ['p0', ...pool]);
    const [, second = ''] = askedIn(wider);
    const kept = second.split(' ').filter((id) => drawn.split(' ').includes(id));
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(kept).toEqual(drawn.split(' ').filter((id) => kept.includes(id)));
    expect(choicesOf(wider, 'a')).toBe(choicesOfA);
  });
});

describe('R04: choices that name others by letter', () => {
  const rulesIn = async (last: string, more: object = {}) => {
    const texts = { w: 'GET', x: 'POST', y: 'HEAD', z: 'PUT', last };
    const { findings } = await checked(
      bankOf([{ id: 'one', type: 'single-choice', choices: texts, answer: 'last', ...more }]),
    );
    return findings.map(place).map((text) => text.split(' ')[1]);
  };
  test.each(['b and d', 'A or C', '1 and 3', 'a y c', 'Answers a and b'])('"%s" is warned of', async (text) =>
    expect(await rulesIn(text)).toEqual(['choice-names-choice']),
  );
  test('"Both" is, too', async () => expect(await rulesIn('Both')).toEqual(['all-of-the-above']));
  test('a choice that names what others say is not', async () => expect(await rulesIn('GET and HEAD')).toEqual([]));
});
