import type { InvalidReason } from '../../core/question-type.ts';
import { inLanguage } from '../../core/text.ts';
import { type AnswerGrade, gradeAnswer } from '../../engine/grade-answer.ts';
import type { Certainty } from '../../engine/history.ts';
import { type PracticeQuestion, shuffledInteraction } from '../../engine/session.ts';
import { questionTypeMessages } from '../../generated/question-type-messages.ts';
import { invalidWords } from '../messages/report-words.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Interview } from './asker.ts';
import type { SessionAction, SessionKeys } from './keys.ts';
import { header, lesson, type Place, whyLines } from './lesson.ts';
import type { GivenAnswer } from './memory.ts';
import { textLanguage } from './text-language.ts';

/** Lines in a row that are no answer, after which a script's question counts as unanswered. */
const mostTries = 5;

/** What was said of an answer: how it was marked, and what it teaches. */
export interface Taught {
  /** Whether there was an answer at all. */
  readonly isReal?: boolean;
  readonly why: readonly string[];
  readonly lesson: readonly string[];
}

/** What became of a question: an answer, after which the session may end, or its end. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: GivenAnswer; readonly taught: Taught; readonly end?: number }
  | { readonly kind: 'end'; readonly code: number };

/** What can be wanted while a question is asked, and what is counted of it. */
const openKeys = (asked: PracticeQuestion, { shell, asker, memory }: Interview, words: PromptWords, last: Taught) => {
  const { learning } = shell.messages;
  const hints = asked.question.hints ?? [];
  let taken = 0;
  let told = last;
  const hint = (): readonly string[] => {
    const text = hints[taken];
    if (text === undefined) return [hints.length === 0 ? learning.noHint : learning.noMoreHints];
    taken += 1;
    const said = learning.hint(taken, hints.length, inlineMarkdown(inLanguage(text, words.language), shell.paint));
    return [said, ...(taken === 1 ? [shell.paint('dim', learning.hintCost)] : [])];
  };
  const flag = (): readonly string[] => {
    memory?.toggleFlag(asked.name);
    return [memory?.isFlagged(asked.name) ? learning.nowFlagged : learning.nowUnflagged];
  };
  const wrapped = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => wrapText(line, asker.columns));
  const isFlagged = (): boolean => memory?.isFlagged(asked.name) === true;
  const keys: SessionKeys = {
    actions: () => {
      const offered: SessionAction[] = [];
      if (taken < hints.length) offered.push('hint');
      offered.push('skip');
      if (memory) offered.push('flag');
      if (last.isReal) offered.push('why', 'back');
      return [...offered, 'quit'];
    },
    act: (action) => {
      if (action === 'why') return told.why;
      if (action === 'back') return told.lesson;
      return wrapped(action === 'hint' ? hint() : flag());
    },
    isFlagged,
    hintsLeft: () => hints.length - taken,
  };
  const tell = (now: Taught): void => {
    told = now;
  };
  return { keys, taken: () => taken, tell };
};

/** Asks one question until there is an answer that can be read, keeps it and teaches. */
export const askQuestion = async (
  asked: PracticeQuestion,
  place: Place,
  interview: Interview,
  last: Taught,
): Promise<Outcome> => {
  const { shell, asker, seed, memory } = interview;
  const { messages } = shell;
  const words: PromptWords = {
    messages,
    language: textLanguage(asked, shell),
    paint: shell.paint,
    columns: asker.columns,
  };
  const interaction = shuffledInteraction(asked, seed);
  const { howToAnswer } = questionTypeMessages[asked.question.type][shell.language];
  const { keys, taken, tell } = openKeys(asked, interview, words, last);
  asker.say(header(asked, place, interview, words, keys.isFlagged()));
  const begun = shell.context.now();
  const finish = async (graded: AnswerGrade, response?: unknown): Promise<Outcome> => {
    const seconds = Math.max(0, Math.round((shell.context.now() - begun) / 100) / 10);
    let certainty: Certainty | undefined;
    let end: number | undefined;
    // A mark by certainty needs a mark.
    if (interview.asksCertainty === true && response !== undefined && graded.status !== 'needs-review') {
      const said = await asker.askCertainty?.();
      if (typeof said === 'object') end = said.code;
      else certainty = said;
    }
    const answer: GivenAnswer = {
      asked,
      graded,
      response: response ?? null,
      ...(certainty === undefined ? {} : { certainty }),
      hints: taken(),
      seconds,
    };
    memory?.answered(answer);
    const taught: Taught = {
      isReal: true,
      lesson: lesson(asked, answer, interview, words),
      why: whyLines(asked, response, interview),
    };
    if (end !== undefined) return { kind: 'answered', answer, taught, end };
    asker.say(taught.lesson);
    tell(taught);
    const next = await asker.pause(keys);
    return { kind: 'answered', answer, taught, ...(next === 'go-on' ? {} : { end: next.code }) };
  };
  const problemWith = (reason: InvalidReason | undefined): string =>
    reason
      ? messages.practice.tryAgain(invalidWords(messages, shell.language, asked.question.type, reason))
      : messages.practice.blank;
  for (let tries = 1; ; tries += 1) {
    const reply = await asker.ask(interaction, words, howToAnswer, keys);
    if (reply.kind === 'end') return reply;
    if (reply.kind === 'skip') return finish({ status: 'unanswered', credit: 0 });
    const graded = reply.kind === 'response' ? gradeAnswer(asked.question, reply.response) : undefined;
    if (reply.kind === 'response' && graded && !['invalid', 'unanswered'].includes(graded.status))
      return finish(graded, reply.response);
    const note = reply.kind === 'refused' ? reply.why : problemWith(graded?.reason);
    asker.say([...wrapText(shell.paint('yellow', note), asker.columns), '']);
    if (!interview.interactive && tries === mostTries) {
      asker.say([messages.practice.tooManyTries]);
      return finish({ status: 'unanswered', credit: 0 });
    }
  }
};
