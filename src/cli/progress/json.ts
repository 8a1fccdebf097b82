import { dayText } from '../../engine/days.ts';
import type { Progress } from '../../engine/progress.ts';

/** How far somebody has come, as data: the same names and figures whatever the language. */
export const progressData = (
  { topics, due, streak, answers, seconds, misconceptions, flagged }: Progress,
  { today, retention }: { readonly today: number; readonly retention: number },
): object => ({
  progress: 1,
  day: dayText(today),
  retention,
  topics: topics.map(({ topic, questions, met, mastered }) => ({ topic, questions, met, mastered })),
  due: due.map((count, ahead) => ({ day: dayText(today + ahead), count })),
  streak: { days: streak.current, longest: streak.longest, learntToday: streak.learntToday },
  answers,
  seconds,
  misconceptions: misconceptions.map(({ asked, times, response, lastDay, isMended }) => ({
    question: asked.name,
    times,
    response,
    lastDay: dayText(lastDay),
    isMended,
  })),
  flagged: flagged.map(({ name }) => name),
});
