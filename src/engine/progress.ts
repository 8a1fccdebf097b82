import type { Bank } from '../generated/types.ts';
import { contentOf } from './content-hash.ts';
import { dayOfTime, streakOf } from './days.ts';
import type { History, HistoryAnswer } from './history.ts';
import { forecast, isReviewable } from './review-plan.ts';
import { cardsOf, openScheduler } from './schedule.ts';
import type { PracticeQuestion } from './session.ts';

/** How many days the forecast looks ahead, today included. */
export const forecastDays = 15;

/** The longest time that counts for an answer, in seconds: somebody who was away did not learn. */
export const longestThought = 300;

/** How often one must be wrong and sure for it to be a misconception. */
const timesToWorry = 2;

/** How well a topic is known. */
export interface TopicMastery {
  /** `bank/topic`. */
  readonly topic: string;
  readonly bank: Bank;
  readonly topicId: string;
  readonly questions: number;
  /** Questions that were answered at least once. */
  readonly met: number;
  /** Questions whose recall, predicted for tomorrow, is at or above the retention: what was just read does not count. */
  readonly mastered: number;
}

/** Something that was answered wrong with certainty, again and again. */
export interface Misconception {
  readonly asked: PracticeQuestion;
  readonly times: number;
  /** The wrong answer that was given last, in JSON. */
  readonly response: unknown;
  /** Day since 1970-01-01. */
  readonly lastDay: number;
  /** Whether the newest answer is right. */
  readonly isMended: boolean;
}

/** How far somebody has come. */
export interface Progress {
  readonly topics: readonly TopicMastery[];
  /** Reviews that are due today and on each of the next days. */
  readonly due: readonly number[];
  readonly streak: { readonly current: number; readonly longest: number; readonly learntToday: boolean };
  readonly misconceptions: readonly Misconception[];
  readonly answers: { readonly all: number; readonly today: number };
  readonly seconds: { readonly all: number; readonly today: number };
  /** Questions that are flagged. */
  readonly flagged: readonly PracticeQuestion[];
}

const misconceptionOf = (asked: PracticeQuestion, given: readonly HistoryAnswer[]): readonly Misconception[] => {
  const surelyWrong = given.filter(({ credit, certainty }) => credit !== null && credit <= 0 && certainty === 3);
  const last = surelyWrong.at(-1);
  if (!last || surelyWrong.length < timesToWorry) return [];
  const isMended = (given.at(-1)?.credit ?? 0) === 1;
  return [{ asked, times: surelyWrong.length, response: last.response, lastDay: dayOfTime(last.at), isMended }];
};

/** How far somebody has come with some questions on a day. Streak, answers and time are those of all questions. */
export const progressOf = (
  questions: readonly PracticeQuestion[],
  history: History,
  { today, retention }: { readonly today: number; readonly retention: number },
): Progress => {
  const asked = questions.filter(isReviewable);
  const scheduler = openScheduler(retention);
  const cards = cardsOf(asked, history, scheduler);
  const topics = new Map<string, PracticeQuestion[]>();
  for (const one of asked) {
    const topic = `${one.bank.bank}/${one.question.topic}`;
    topics.set(topic, [...(topics.get(topic) ?? []), one]);
  }
  const given = new Map<string, HistoryAnswer[]>();
  for (const answer of history.answers) {
    const before = given.get(answer.question);
    if (before) before.push(answer);
    else given.set(answer.question, [answer]);
  }
  const ofToday = history.answers.filter(({ at }) => dayOfTime(at) === today);
  const secondsOf = (answers: readonly HistoryAnswer[]): number =>
    Math.round(answers.reduce((sum, { seconds }) => sum + Math.min(seconds, longestThought), 0));
  return {
    topics: [...topics].flatMap(([topic, own]) => {
      const [first] = own;
      if (!first) return [];
      const known = own.flatMap(({ name }) => cards.get(name) ?? []);
      return [
        {
          topic,
          bank: first.bank,
          topicId: first.question.topic,
          questions: own.length,
          met: known.length,
          mastered: known.filter((card) => scheduler.recall(card, today + 1) >= retention).length,
        },
      ];
    }),
    due: forecast(cards.values(), today, forecastDays),
    streak: {
      ...streakOf(
        history.answers.map(({ at }) => dayOfTime(at)),
        today,
      ),
      learntToday: ofToday.length > 0,
    },
    misconceptions: asked
      .flatMap((one) => {
        const { key } = contentOf(one.question);
        return misconceptionOf(
          one,
          (given.get(one.name) ?? []).filter(({ content }) => content.key === key),
        );
      })
      .sort((a, b) => b.times - a.times || (a.asked.name < b.asked.name ? -1 : 1)),
    answers: { all: history.answers.length, today: ofToday.length },
    seconds: { all: secondsOf(history.answers), today: secondsOf(ofToday) },
    flagged: questions.filter(({ name }) => history.flagged.has(name)),
  };
};
