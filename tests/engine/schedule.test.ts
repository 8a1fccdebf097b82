import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyMark } from '../../src/engine/certainty.ts';
import { contentOf } from '../../src/engine/content-hash.ts';
import { dayNumber, dayText, streakOf } from '../../src/engine/days.ts';
import { type HistoryAnswer, historyOf } from '../../src/engine/history.ts';
import { planReview, type ReviewWishes, spreadTopics } from '../../src/engine/review-plan.ts';
import { cardsOf, openScheduler, quickSeconds, ratingOf } from '../../src/engine/schedule.ts';
import type { PracticeQuestion } from '../../src/engine/session.ts';
import type { Bank, Question } from '../../src/index.ts';
import { answerOn } from '../support/history.ts';

const bank: Bank = {
  bank: 'sample',
  title: 'Sample',
  languages: ['en'],
  topics: { one: 'One', two: 'Two', three: 'Three' },
  questions: [],
};

const choice = (id: string, change: Partial<Extract<Question, { type: 'single-choice' }>> = {}): Question => ({
  id,
  type: 'single-choice',
  topic: 'one',
  prompt: 'What runs in a virtual machine?',
  choices: { host: 'A host', guest: 'A guest' },
  answer: 'guest',
  ...change,
});

const asked = (question: Question): PracticeQuestion => ({ name: `sample/${question.id}`, bank, question });

const today = dayNumber('2026-11-25');
const wishes: ReviewWishes = { today, retention: 0.9, newPerDay: 10, limit: 100 };
const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
  asked(choice(id, { topic: ['one', 'two', 'three'][index % 3] ?? 'one' })),
);
const { content } = { content: contentOf(choice('a')) };

/** Answers to the questions above, at any time of some weeks. */
const someAnswers: fc.Arbitrary<readonly HistoryAnswer[]> = fc
  .array(
    fc.record({
      question: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((id) => `sample/${id}`),
      minutes: fc.nat({ max: 40 * 24 * 60 }),
      credit: fc.constantFrom(1, 1, 1, 0.5, 0, -0.25),
      certainty: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
      hints: fc.constantFrom(0, 0, 0, 1),
      seconds: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ minutes, certainty, ...rest }) =>
      answerOn('', {
        ...rest,
        at: new Date(Date.parse('2026-10-16T00:00:00Z') + minutes * 60_000).toISOString(),
        content,
        ...(certainty === undefined ? {} : { certainty }),
      }),
    ),
  );

describe('what a mark says to the scheduler', () => {
  test.each([
    ['wrong', { credit: 0 }, 'again'],
    ['worse than nothing', { credit: -0.25 }, 'again'],
    ['partly right', { credit: 0.5 }, 'hard'],
    ['right with a hint', { credit: 1, hints: 1 }, 'hard'],
    ['right', { credit: 1 }, 'good'],
    ['right and quick, but not sure', { credit: 1, certainty: 2, seconds: 3 }, 'good'],
    ['right and sure, but slow', { credit: 1, certainty: 3, seconds: 60 }, 'good'],
    ['right, sure and quick', { credit: 1, certainty: 3, seconds: 8 }, 'easy'],
    ['right, sure and quick, with a hint', { credit: 1, certainty: 3, seconds: 8, hints: 1 }, 'hard'],
    ['for a person to mark', { credit: null }, undefined],
  ] as const)('%s: %o is %s', (_, change, rating) =>
    expect(ratingOf(answerOn('2026-11-25', change), quickSeconds(choice('a')))).toBe(rating),
  );

  test('quick is 5 seconds and one for every 12 letters of the longest wording', () => {
    expect(quickSeconds(choice('a'))).toBeCloseTo(5 + (31 + 6 + 7) / 12);
    const two = choice('a', { prompt: { en: 'x'.repeat(10), es: 'x'.repeat(24) }, choices: { a: 'a', b: 'b' } });
    expect(quickSeconds(two)).toBeCloseTo(5 + 26 / 12);
  });
});

describe('the content of a question', () => {
  test.each([
    ['another wording of the prompt', { prompt: 'What does run in a virtual machine?' }],
    ['another wording of a choice', { choices: { host: 'The host', guest: 'A guest' } }],
    ['one more choice', { choices: { host: 'A host', guest: 'A guest', theme: 'A theme' } }],
  ])('%s asks something else and keeps the key', (_, change) => {
    expect(contentOf(choice('a', change)).asks).not.toBe(contentOf(choice('a')).asks);
    expect(contentOf(choice('a', change)).key).toBe(contentOf(choice('a')).key);
  });
  test('another right choice is another key', () =>
    expect(contentOf(choice('a', { answer: 'host' })).key).not.toBe(contentOf(choice('a')).key));
  test('the order of right choices, case and further texts are no other key', () => {
    const many = (answer: readonly string[]): Question =>
      ({
        ...choice('a'),
        type: 'multiple-response',
        answer: [...answer],
      }) as Question;
    expect(contentOf(many(['host', 'guest'])).key).toBe(contentOf(many(['guest', 'host'])).key);
    const text = (answer: readonly string[]): Question =>
      ({ id: 'a', type: 'short-answer', topic: 'one', prompt: '?', answer }) as unknown as Question;
    expect(contentOf(text(['Xen'])).key).toBe(contentOf(text(['xen', 'Xen hypervisor'])).key);
    expect(contentOf(text(['Xen'])).key).not.toBe(contentOf(text(['KVM'])).key);
  });
});

describe('a schedule', () => {
  test('is the same for the same history, in whatever order its lines stand, and however often', () => {
    fc.assert(
      fc.property(
        someAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray([...answers, ...answers], { minLength: answers.length * 2 }),
          ),
        ),
        ([answers, shuffled]) => {
          const scheduler = openScheduler(0.9);
          expect([...cardsOf(questions, historyOf(shuffled), scheduler)]).toEqual([
            ...cardsOf(questions, historyOf(answers), scheduler),
          ]);
          expect(planReview(questions, historyOf(shuffled), wishes)).toEqual(
            planReview(questions, historyOf(answers), wishes),
          );
        },
      ),
      { seed: 9 },
    );
  });

  test('never has a question due on the day of its answer or before, nor asks one before its day', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const history = historyOf(answers);
        const cards = cardsOf(questions, history, openScheduler(0.9));
        for (const { lastDay, dueDay } of cards.values()) expect(dueDay).toBeGreaterThan(lastDay);
        const plan = planReview(questions, history, wishes);
        for (const { name } of plan.questions) {
          const card = cards.get(name);
          if (card) expect(card.dueDay).toBeLessThanOrEqual(today);
        }
        if (plan.next) expect(plan.next.day).toBeGreaterThan(today);
      }),
      { seed: 9 },
    );
  });

  test('comes later after a better mark', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('again', 'hard', 'good', 'easy' as const), { maxLength: 8 }), (before) => {
        const scheduler = openScheduler(0.9);
        const card = before.reduce<ReturnType<typeof scheduler.next> | undefined>(
          (last, rating) => scheduler.next(last, rating, last?.dueDay ?? 0),
          undefined,
        );
        const dues = (['again', 'hard', 'good', 'easy'] as const).map(
          (rating) => scheduler.next(card, rating, card?.dueDay ?? 0).dueDay,
        );
        expect([...dues].sort((a, b) => a - b)).toEqual(dues);
      }),
      { seed: 9 },
    );
  });

  test('forgets what was answered to another key, and comes back with it', () => {
    const history = historyOf([answerOn('2026-11-01', { question: 'sample/a', content })]);
    const scheduler = openScheduler(0.9);
    expect(cardsOf([asked(choice('a'))], history, scheduler).size).toBe(1);
    expect(cardsOf([asked(choice('a', { prompt: 'Typo mended?' }))], history, scheduler).size).toBe(1);
    const changed = [asked(choice('a', { answer: 'host' }))];
    expect(cardsOf(changed, history, scheduler).size).toBe(0);
    expect(planReview(changed, history, wishes)).toMatchObject({ due: 0, questions: [{ name: 'sample/a' }] });
  });

  test('is pinned: these marks on these days give these days', () => {
    const scheduler = openScheduler(0.9);
    let card = scheduler.next(undefined, 'good', 0);
    const days = [card.dueDay];
    for (const rating of ['good', 'good', 'again', 'good', 'hard', 'easy'] as const) {
      card = scheduler.next(card, rating, card.dueDay);
      days.push(card.dueDay);
    }
    expect(days).toEqual([2, 13, 59, 62, 70, 84, 124]);
  });

  test('holds its promise: on the day it is due, recall is about the retention wanted', () => {
    for (const retention of [0.8, 0.9, 0.95]) {
      const scheduler = openScheduler(retention);
      let card = scheduler.next(undefined, 'good', 0);
      for (let round = 0; round < 2; round += 1) card = scheduler.next(card, 'good', card.dueDay);
      expect(scheduler.recall(card, card.dueDay)).toBeCloseTo(retention, 1);
    }
  });
});

describe('a day of review', () => {
  const met = (day: string, ids: readonly string[], change: Partial<HistoryAnswer> = {}) =>
    historyOf(ids.map((id) => answerOn(day, { question: `sample/${id}`, content, ...change })));

  test('lets new questions in slowly, over the topics in turns', () => {
    const plan = planReview(questions, historyOf([]), { ...wishes, newPerDay: 3 });
    expect(plan.questions.map(({ question }) => question.topic).sort()).toEqual(['one', 'three', 'two']);
    expect(plan).toMatchObject({ due: 0, unseen: 3 });
  });
  test('counts as new what practice met today', () => {
    const plan = planReview(questions, met('2026-11-25', ['a', 'b'], { via: 'practice' }), { ...wishes, newPerDay: 3 });
    expect(plan.questions).toHaveLength(1);
  });
  test('has a limit, what was reviewed today included; what is most forgotten comes first', () => {
    const history = historyOf([
      ...met('2026-11-01', ['a', 'b', 'c']).answers,
      ...met('2026-11-01', ['d'], { credit: 0 }).answers,
      ...met('2026-11-25', ['e']).answers,
    ]);
    const plan = planReview(questions, history, { ...wishes, limit: 2 });
    expect(plan.questions.map(({ name }) => name)).toEqual(['sample/d']);
    expect(plan).toMatchObject({ due: 1, overLimit: 3 });
  });
  test('asks neither drafts nor retired questions nor those that a person marks', () => {
    const others = [
      asked(choice('a', { status: 'draft' })),
      asked(choice('b', { status: 'retired' })),
      asked({ id: 'c', type: 'essay', topic: 'one', prompt: 'Why?', points: 1 } as Question),
    ];
    expect(planReview(others, met('2026-10-01', ['a', 'b', 'c']), wishes).questions).toEqual([]);
  });
  test('says when the next is due', () => {
    const history = met('2026-11-25', ['a', 'b']);
    const plan = planReview(questions.slice(0, 2), history, wishes);
    expect(plan.questions).toEqual([]);
    expect(plan.next?.count).toBe(2);
    expect(dayText(plan.next?.day ?? 0)).toBe('2026-11-27');
    const then = planReview(questions.slice(0, 2), history, { ...wishes, today: plan.next?.day ?? 0 });
    expect(then.due).toBe(2);
  });
  test('spreads the siblings of a topic wherever that can be', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 30 }), (topics) => {
        const list = topics.map((topic, index) => asked(choice(`q${index}`, { topic })));
        const spread = spreadTopics(list);
        expect(new Set(spread)).toEqual(new Set(list));
        const most = Math.max(
          0,
          ...['one', 'two', 'three'].map((one) => topics.filter((topic) => topic === one).length),
        );
        if (most * 2 > topics.length + 1) return;
        for (const [index, { question }] of spread.entries())
          expect(question.topic).not.toBe(spread[index - 1]?.question.topic);
      }),
      { seed: 9 },
    );
  });
});

test('days go by where the answer was given, and a streak up to yesterday still stands', () => {
  const late = historyOf([answerOn('', { at: '2026-11-24T23:30:00-05:00', question: 'sample/a', content })]);
  expect(cardsOf(questions, late, openScheduler(0.9)).get('sample/a')?.lastDay).toBe(dayNumber('2026-11-24'));
  expect(streakOf([today, today - 1, today - 3], today)).toEqual({ current: 2, longest: 2 });
  expect(streakOf([today - 1, today - 2, today - 3, today - 9], today)).toEqual({ current: 3, longest: 3 });
  expect(streakOf([], today)).toEqual({ current: 0, longest: 0 });
});

test('marks by certainty are those of Gardner-Medwin, and in between for a partly right answer', () => {
  expect(([1, 2, 3] as const).map((level) => [certaintyMark(1, level), certaintyMark(0, level)])).toEqual([
    [1, 0],
    [2, -2],
    [3, -6],
  ]);
  expect(certaintyMark(0.5, 3)).toBe(-1.5);
  expect(certaintyMark(-0.5, 3)).toBe(-6);
});
