import { dayText } from '../../engine/days.ts';
import { isReviewable, planReview, type ReviewPlan } from '../../engine/review-plan.ts';
import { allQuestions } from '../../engine/session.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { demandFilters } from '../filters.ts';
import { loadHistory, openHistory } from '../history/store.ts';
import { holdSession } from '../practice/hold-session.ts';
import { holdInterview } from '../practice/interview.ts';
import { openMemory } from '../practice/memory.ts';
import { demandWishes, type TypedWishes } from '../review/wishes.ts';
import type { Shell } from '../shell.ts';
import { wrapText } from '../terminal/wrap.ts';
import { usableBanks } from '../usable-banks.ts';

export interface ReviewOptions extends TypedWishes {
  readonly banks: readonly string[];
  readonly bank?: readonly string[];
  readonly topic?: readonly string[];
  readonly certainty?: boolean;
  readonly plain?: boolean;
}

/** What is said of what is not asked now. */
const laterLines = ({ questions, next, unseen, overLimit }: ReviewPlan, { messages }: Shell): readonly string[] => {
  const { review } = messages.learning;
  return [
    ...(questions.length > 0 ? [review.left(questions.length)] : []),
    ...(overLimit > 0 ? [review.overLimit(overLimit)] : []),
    ...(next ? [review.nextDue(dayText(next.day), next.count)] : []),
    ...(unseen > 0 ? [review.unseen(unseen)] : []),
  ];
};

/** Asks what is due today and a few new questions, each marked and explained as in practice. */
export const runReview = async (shell: Shell, options: ReviewOptions): Promise<ExitCode> => {
  const { context, messages } = shell;
  const { review } = messages.learning;
  const wishes = demandWishes(context, options);
  const banks = await usableBanks(shell, options.banks, options.bank);
  const filter = demandFilters(shell, banks, options.topic === undefined ? {} : { topic: options.topic });
  const questions = allQuestions(banks, filter);
  if (!questions.some(isReviewable))
    throw new UserError('no-questions', { path: banks.map(({ file }) => file).join(', ') });
  const { history, broken } = openHistory(shell);
  const plan = planReview(questions, history, wishes);
  if (plan.questions.length === 0) {
    const columns = Math.min(context.stdout.columns ?? 80, 80);
    const lines = [review.nothingDue, ...laterLines(plan, shell)];
    shell.out(`${lines.flatMap((line) => wrapText(line, columns)).join('\n')}\n`);
    return exitCode.fine;
  }
  return holdSession(shell, options.plain === true, async (session) => {
    const { asker } = session;
    asker.say(wrapText(review.begins(plan.due, plan.questions.length - plan.due), asker.columns));
    const code = await holdInterview(plan.questions, {
      ...session,
      seed: context.newSeed(),
      memory: openMemory(session.shell, { via: 'review', flagged: history.flagged, broken }),
      asksCertainty: options.certainty === true,
    });
    if (code !== exitCode.fine) return code;
    const after = laterLines(planReview(questions, loadHistory(context), wishes), shell);
    asker.say(after.flatMap((line) => wrapText(line, asker.columns)));
    return code;
  });
};
