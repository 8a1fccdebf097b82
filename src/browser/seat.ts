import { printCredit } from '../core/marks.ts';
import type { AnswerGrade } from '../engine/grade-answer.ts';
import type { PracticeQuestion } from '../engine/session.ts';
import { localTime } from './local-time.ts';
import type { World } from './world.ts';

/** What became of a question of a session. */
export interface Given {
  readonly graded: AnswerGrade;
  /** JSON; null where the question was skipped. */
  readonly response: unknown;
  readonly hints: number;
  readonly seconds: number;
}

/** What a question counts as that is not answered. */
export const unanswered: AnswerGrade = { status: 'unanswered', credit: 0 };

/** Adds an answer to what the browser remembers. */
export const rememberAnswer = ({ data, memory }: World, { name }: PracticeQuestion, given: Given): void => {
  const content = data.contents[name];
  if (!content) return;
  const { graded, response, hints, seconds } = given;
  memory.remember({
    at: localTime(Date.now()),
    question: name,
    content,
    response,
    credit: graded.status === 'needs-review' ? null : printCredit(graded.credit),
    hints,
    seconds,
    via: 'practice',
  });
};

/** Counts the seconds for which a question is on the screen, to a tenth. */
export const stopwatch = () => {
  let counted = 0;
  let begun: number | undefined;
  const stop = (): void => {
    if (begun !== undefined) counted += Date.now() - begun;
    begun = undefined;
  };
  return {
    start: (): void => {
      begun ??= Date.now();
    },
    stop,
    seconds: (): number => {
      stop();
      return Math.max(0, Math.round(counted / 100) / 10);
    },
  };
};
