import { type PracticeQuestion, summarize } from '../../engine/session.ts';
import { exitCode } from '../exit-code.ts';
import { wrapText } from '../terminal/wrap.ts';
import { askQuestion, type Taught } from './ask-question.ts';
import type { Interview } from './asker.ts';
import type { GivenAnswer } from './memory.ts';
import { summaryLines } from './summary.ts';

/** Says how a session went that came to its end, or was stopped; `left` were not asked. */
const sumUp = (answers: readonly GivenAnswer[], left: readonly PracticeQuestion[], interview: Interview): void => {
  const certain = answers.flatMap(({ graded, certainty }) =>
    certainty === undefined || graded.status === 'needs-review' ? [] : [{ credit: graded.credit, certainty }],
  );
  const unasked = left.map((asked) => ({ asked, graded: { status: 'unanswered', credit: 0 } as const }));
  const summary = summarize([...answers, ...unasked]);
  const learnt = summarize(answers);
  interview.asker.say(summaryLines({ summary, certain, reread: learnt.missed }, interview));
};

/** What is said when a session stops before its end. */
const stopLines = (answers: readonly GivenAnswer[], code: number, { shell, asker, memory }: Interview) => {
  const { practice, learning } = shell.messages;
  const stopped = code === exitCode.fine ? [] : [answers.length > 0 ? practice.interrupted : practice.stopped];
  const kept = answers.length > 0 && memory?.keepsRest === true ? [learning.restKept] : [];
  return [...stopped, ...kept].flatMap((line) => wrapText(line, asker.columns));
};

/** Asks the questions in turn, sums up, and offers those that were missed again. Gives the exit code. */
export const holdInterview = async (questions: readonly PracticeQuestion[], interview: Interview): Promise<number> => {
  const { shell, asker, memory, interactive } = interview;
  const { messages } = shell;
  const answers: GivenAnswer[] = [...(interview.before ?? [])];
  let taught: Taught = { why: [messages.practice.noWhy], lesson: [messages.learning.nothingBefore] };
  for (const [at, asked] of questions.entries()) {
    if (at < answers.length) continue;
    const outcome = await askQuestion(asked, { index: at + 1, of: questions.length }, interview, taught);
    if (outcome.kind === 'answered') {
      answers.push(outcome.answer);
      taught = outcome.taught;
    }
    const code = outcome.kind === 'end' ? outcome.code : outcome.end;
    if (code === undefined || (code === exitCode.fine && answers.length === questions.length)) continue;
    const lines = stopLines(answers, code, interview);
    if (lines.length > 0) asker.say(['', ...lines]);
    if (answers.length === 0 && (code !== exitCode.fine || interactive)) return code;
    // Somebody who quits has not missed the rest; a script whose answers end has.
    sumUp(answers, code === exitCode.fine && !interactive ? questions.slice(answers.length) : [], interview);
    return code;
  }
  memory?.finish();
  sumUp(answers, [], interview);
  const { missed } = summarize(answers);
  if (missed.length === 0) return exitCode.fine;
  const { again, againYes, againNo } = messages.practice;
  const repeats = await asker.confirm(again(missed.length), againYes, againNo);
  if (typeof repeats === 'object') {
    if (repeats.code !== exitCode.fine) asker.say(['', messages.practice.stopped]);
    return repeats.code;
  }
  const { before: _, ...rest } = interview;
  return repeats ? holdInterview(missed, { ...rest, seed: `${interview.seed}+` }) : exitCode.fine;
};
