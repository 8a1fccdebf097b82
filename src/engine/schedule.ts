import { type FSRS, fsrs } from 'ts-fsrs';
import { everyLanguage } from '../core/text.ts';
import type { Question } from '../generated/types.ts';
import { contentOf } from './content-hash.ts';
import { dayOfTime } from './days.ts';
import type { History, HistoryAnswer } from './history.ts';
import { presentQuestion } from './question-type-of.ts';
import type { PracticeQuestion } from './session.ts';

/** The parameters of FSRS-6, pinned: another release of the library changes nobody's schedule. */
const parameters = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** Longest time between two reviews, in days. */
const longestInterval = 3650;

/** What a mark says to the scheduler, by the numbers of FSRS. */
export const ratings = { again: 1, hard: 2, good: 3, easy: 4 } as const;
export type Rating = keyof typeof ratings;

/** What is known of somebody's memory of a question. Days count from 1970-01-01. */
export interface Card {
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly lastDay: number;
  readonly dueDay: number;
}

/** FSRS in whole days, without chance: the same history gives the same schedule. */
export interface Scheduler {
  next(card: Card | undefined, rating: Rating, day: number): Card;
  /** The predicted share of recall on a day, from 0 to 1. */
  recall(card: Card, day: number): number;
}

/** A scheduler that asks again when recall falls to `retention`, from 0.7 to 0.99. */
export const openScheduler = (retention: number): Scheduler => {
  const algorithm: FSRS = fsrs({
    w: parameters,
    request_retention: retention,
    maximum_interval: longestInterval,
    enable_fuzz: false,
    enable_short_term: false,
  });
  return {
    next: (card, rating, day) => {
      // A clock that was set back, or a flight to the west, is no time that passed.
      const passed = card ? Math.max(0, day - card.lastDay) : 0;
      const { stability, difficulty } = algorithm.next_state(card ?? null, passed, ratings[rating]);
      const lastDay = card ? Math.max(day, card.lastDay) : day;
      return { stability, difficulty, lastDay, dueDay: lastDay + algorithm.next_interval(stability, passed) };
    },
    recall: ({ stability, lastDay }, day) => algorithm.forgetting_curve(Math.max(0, day - lastDay), stability),
  };
};

/** Seconds to read a question at leisure: 5, and one for every 12 letters of its prompt and choices. */
const secondsToThink = 5;
const lettersPerSecond = 12;

const longest = (text: Parameters<typeof everyLanguage>[0]): number =>
  Math.max(...everyLanguage(text).map(({ length }) => length));

/** Within how many seconds an answer to a question is a quick one. */
export const quickSeconds = (question: Question): number => {
  const interaction = presentQuestion(question);
  const options = [
    ...('choices' in interaction ? interaction.choices : []),
    ...('items' in interaction ? interaction.items : []),
    ...('targets' in interaction ? interaction.targets : []),
  ];
  const letters = [question.prompt, ...options.map(({ text }) => text)].reduce((sum, text) => sum + longest(text), 0);
  return secondsToThink + letters / lettersPerSecond;
};

/** What an answer's mark says to the scheduler; undefined where a person has to mark it. */
export const ratingOf = (
  { credit, hints, certainty, seconds }: Pick<HistoryAnswer, 'credit' | 'hints' | 'certainty' | 'seconds'>,
  quick: number,
): Rating | undefined => {
  if (credit === null) return undefined;
  if (credit <= 0) return 'again';
  if (credit < 1 || hints > 0) return 'hard';
  return certainty === 3 && seconds <= quick ? 'easy' : 'good';
};

/** The cards of questions that were answered, by name. An answer that was given to another key counts for nothing. */
export const cardsOf = (
  questions: readonly PracticeQuestion[],
  { answers }: History,
  scheduler: Scheduler,
): ReadonlyMap<string, Card> => {
  const known = new Map(
    questions.map(({ name, question }) => [name, { key: contentOf(question).key, quick: quickSeconds(question) }]),
  );
  const cards = new Map<string, Card>();
  for (const answer of answers) {
    const question = known.get(answer.question);
    if (!question || question.key !== answer.content.key) continue;
    const rating = ratingOf(answer, question.quick);
    if (rating === undefined) continue;
    cards.set(answer.question, scheduler.next(cards.get(answer.question), rating, dayOfTime(answer.at)));
  }
  return cards;
};
