import { isMarkedByHand } from './amended-question.ts';
import { dayOfTime } from './days.ts';
import type { History } from './history.ts';
import { isActive } from './question-filter.ts';
import { type Card, cardsOf, openScheduler } from './schedule.ts';
import type { PracticeQuestion } from './session.ts';

/** How a day's review is to be. */
export interface ReviewWishes {
  /** The day, counted from 1970-01-01. */
  readonly today: number;
  readonly retention: number;
  /** Most questions that are met for the first time on a day, in review or in practice. */
  readonly newPerDay: number;
  /** Most questions that are reviewed on a day. */
  readonly limit: number;
}

/** What to review on a day. */
export interface ReviewPlan {
  /** What to ask, siblings of a topic spread. */
  readonly questions: readonly PracticeQuestion[];
  /** How many of them are due; the others are new. */
  readonly due: number;
  /** How many are due and over the day's limit. */
  readonly overLimit: number;
  /** Questions that were never met and are not asked today. */
  readonly unseen: number;
  /** The next day after today on which something is due, and how much. */
  readonly next?: { readonly day: number; readonly count: number };
}

/** Whether a question can be reviewed: it is asked, and a machine can mark it. */
export const isReviewable = ({ question }: PracticeQuestion): boolean =>
  isActive(question) && !isMarkedByHand(question);

const topicOf = ({ bank, question }: PracticeQuestion): string => `${bank.bank}/${question.topic}`;

/** The questions in turns of their topics, those of each in their order. */
const inTurns = (questions: readonly PracticeQuestion[]): readonly PracticeQuestion[] => {
  const topics = new Map<string, PracticeQuestion[]>();
  for (const one of questions) topics.set(topicOf(one), [...(topics.get(topicOf(one)) ?? []), one]);
  const longest = Math.max(0, ...[...topics.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => [...topics.values()].flatMap((own) => own[turn] ?? [])).flat();
};

/** The questions in about their order, no two of a topic after one another where that can be. */
export const spreadTopics = (questions: readonly PracticeQuestion[]): readonly PracticeQuestion[] => {
  const left = [...questions];
  const counts = new Map<string, number>();
  for (const one of left) counts.set(topicOf(one), (counts.get(topicOf(one)) ?? 0) + 1);
  const spread: PracticeQuestion[] = [];
  let last: string | undefined;
  while (left.length > 0) {
    const pressing = [...counts].find(([topic, count]) => topic !== last && count * 2 > left.length)?.[0];
    const wanted = left.findIndex((one) =>
      pressing === undefined ? topicOf(one) !== last : topicOf(one) === pressing,
    );
    const [next] = left.splice(Math.max(0, wanted), 1);
    if (!next) break;
    last = topicOf(next);
    counts.set(last, (counts.get(last) ?? 1) - 1);
    spread.push(next);
  }
  return spread;
};

/** How many days from today on have how many reviews; what is overdue counts for today. */
export const forecast = (cards: Iterable<Card>, today: number, days: number): readonly number[] => {
  const counts = Array.from({ length: days }, () => 0);
  for (const { dueDay } of cards) {
    const at = Math.max(0, dueDay - today);
    if (at < days) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
};

/** What is due on a day, most forgotten first, and the new questions that the day still has room for. */
export const planReview = (
  questions: readonly PracticeQuestion[],
  history: History,
  { today, retention, newPerDay, limit }: ReviewWishes,
): ReviewPlan => {
  const asked = questions.filter(isReviewable);
  const scheduler = openScheduler(retention);
  const cards = cardsOf(asked, history, scheduler);
  const recallOf = ({ name }: PracticeQuestion): number => {
    const card = cards.get(name);
    return card ? scheduler.recall(card, today) : 1;
  };
  const firstDays = new Map<string, number>();
  const reviewedToday = new Set<string>();
  for (const { question, at, via, credit } of history.answers) {
    if (credit === null) continue;
    const day = dayOfTime(at);
    firstDays.set(question, Math.min(day, firstDays.get(question) ?? day));
    if (day === today && via === 'review') reviewedToday.add(question);
  }
  const newToday = [...firstDays.values()].filter((day) => day === today).length;
  const room = Math.max(0, limit - reviewedToday.size);
  const due = asked
    .filter(({ name }) => (cards.get(name)?.dueDay ?? Number.POSITIVE_INFINITY) <= today)
    .sort((a, b) => recallOf(a) - recallOf(b) || (a.name < b.name ? -1 : 1));
  const unseen = asked.filter(({ name }) => !cards.has(name));
  const dueNow = due.slice(0, room);
  const fresh = inTurns(unseen).slice(0, Math.max(0, Math.min(newPerDay - newToday, room - dueNow.length)));
  const later = [...cards.values()].map(({ dueDay }) => dueDay).filter((day) => day > today);
  const day = Math.min(...later);
  return {
    questions: spreadTopics([...dueNow, ...fresh]),
    due: dueNow.length,
    overLimit: due.length - dueNow.length,
    unseen: unseen.length - fresh.length,
    ...(later.length === 0 ? {} : { next: { day, count: later.filter((one) => one === day).length } }),
  };
};
