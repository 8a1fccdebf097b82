import { type AnswerGrade, gradeAnswer } from '../../engine/grade-answer.ts';
import { type PracticeAnswer, type PracticeQuestion, shuffledInteraction, summarize } from '../../engine/session.ts';
import { questionTypeMessages } from '../../generated/messages.ts';
import { exitCode } from '../exit-code.ts';
import { invalidWords } from '../messages/report-words.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Interview } from './asker.ts';
import { header, lesson, textLanguage, whyLines } from './lesson.ts';
import { summaryLines } from './summary.ts';

/** Lines in a row that are no answer, after which a script's question counts as unanswered. */
const mostTries = 5;

type Outcome =
  | {
      readonly kind: 'answered';
      readonly answer: PracticeAnswer;
      readonly why: readonly string[];
      readonly end?: number;
    }
  | { readonly kind: 'end'; readonly code: number };

/** Asks one question until there is an answer that can be read. */
const askQuestion = async (
  asked: PracticeQuestion,
  index: number,
  of: number,
  interview: Interview,
  whyBefore: readonly string[],
): Promise<Outcome> => {
  const { shell, asker, seed } = interview;
  const words: PromptWords = {
    messages: shell.messages,
    language: textLanguage(asked, shell),
    paint: shell.paint,
    columns: asker.columns,
  };
  const interaction = shuffledInteraction(asked, seed);
  const { howToAnswer } = questionTypeMessages[asked.question.type][shell.language];
  const finish = async (graded: AnswerGrade, response?: unknown): Promise<Outcome> => {
    asker.say(lesson(asked, graded, response, interview, words));
    const why = whyLines(asked, response, interview);
    for (;;) {
      const next = await asker.pause();
      if (next === 'go-on') return { kind: 'answered', answer: { asked, graded }, why };
      if (next !== 'why') return { kind: 'answered', answer: { asked, graded }, why, end: next.code };
      asker.say(why);
    }
  };
  asker.say(header(asked, index, of, interview, words));
  for (let tries = 1; ; tries += 1) {
    const reply = await asker.ask(interaction, words, howToAnswer);
    if (reply.kind === 'end') return reply;
    if (reply.kind === 'why') {
      asker.say([...whyBefore, '']);
      continue;
    }
    if (reply.kind === 'skip') return finish({ status: 'unanswered', credit: 0 });
    const graded = gradeAnswer(asked.question, reply.response);
    if (graded.status !== 'invalid' && graded.status !== 'unanswered') return finish(graded, reply.response);
    const reason = graded.reason
      ? invalidWords(shell.messages, shell.language, asked.question.type, graded.reason)
      : '';
    const note = graded.reason ? shell.messages.practice.tryAgain(reason) : shell.messages.practice.blank;
    asker.say([...wrapText(shell.paint('yellow', note), asker.columns), '']);
    if (!interview.interactive && tries === mostTries) {
      asker.say([shell.messages.practice.tooManyTries]);
      return finish({ status: 'unanswered', credit: 0 });
    }
  }
};

/** Asks the questions in turn, sums up, and offers those that were missed again. Gives the exit code. */
export const holdInterview = async (questions: readonly PracticeQuestion[], interview: Interview): Promise<number> => {
  const { shell, asker } = interview;
  const { messages } = shell;
  const answers: PracticeAnswer[] = [];
  let why: readonly string[] = [messages.practice.noWhy];
  for (const [at, asked] of questions.entries()) {
    const outcome = await askQuestion(asked, at + 1, questions.length, interview, why);
    if (outcome.kind === 'answered') {
      answers.push(outcome.answer);
      why = outcome.why;
    }
    const code = outcome.kind === 'end' ? outcome.code : outcome.end;
    if (code === undefined) continue;
    const left = questions
      .slice(answers.length)
      .map((one): PracticeAnswer => ({ asked: one, graded: { status: 'unanswered', credit: 0 } }));
    if (code !== exitCode.fine) {
      asker.say([
        '',
        ...wrapText(answers.length > 0 ? messages.practice.interrupted : messages.practice.stopped, asker.columns),
      ]);
      if (answers.length === 0) return code;
    }
    asker.say(summaryLines(summarize([...answers, ...(code === exitCode.fine ? left : [])]), interview));
    return code;
  }
  const summary = summarize(answers);
  asker.say(summaryLines(summary, interview));
  if (summary.missed.length === 0) return exitCode.fine;
  const again = await asker.confirm(
    messages.practice.again(summary.missed.length),
    messages.practice.againYes,
    messages.practice.againNo,
  );
  if (typeof again === 'object') {
    asker.say(['', messages.practice.stopped]);
    return again.code;
  }
  return again ? holdInterview(summary.missed, { ...interview, seed: `${interview.seed}+` }) : exitCode.fine;
};
