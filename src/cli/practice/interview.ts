import type { InteractionKind } from '../../core/interaction.ts';
import { printCredit } from '../../core/marks.ts';
import { inLanguage } from '../../core/text.ts';
import { type AnswerGrade, gradeAnswer } from '../../engine/grade.ts';
import { keyOf } from '../../engine/question-type-of.ts';
import { type PracticeAnswer, type PracticeQuestion, shuffledInteraction, summarize } from '../../engine/session.ts';
import { questionTypeMessages } from '../../generated/messages.ts';
import { exitCode } from '../exit-code.ts';
import { invalidWords } from '../messages/report-words.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown, renderMarkdown } from '../terminal/markdown.ts';
import type { Asker } from './asker.ts';
import { summaryLines } from './summary.ts';

/** Lines in a row that are no answer, after which a script's question counts as unanswered. */
const mostTries = 5;

interface Interview {
  readonly shell: Shell;
  readonly asker: Asker;
  readonly seed: string;
  /** Whether a person is there who can try for ever. */
  readonly interactive: boolean;
}

/** The interface's language where the bank has it, else the bank's first one. */
const textLanguage = (asked: PracticeQuestion, shell: Shell): string =>
  asked.bank.languages.includes(shell.language) ? shell.language : (asked.bank.languages[0] ?? shell.language);

const header = (
  asked: PracticeQuestion,
  index: number,
  of: number,
  { shell, asker }: Interview,
  words: PromptWords,
): readonly string[] => {
  const { messages, paint } = shell;
  const topic = inlineMarkdown(
    inLanguage(asked.bank.topics[asked.question.topic] ?? asked.question.topic, words.language),
    paint,
  );
  const difficulty = messages.practice.difficulties[asked.question.difficulty ?? 'medium'];
  return [
    '',
    `${paint('bold', messages.practice.question(index, of))} ${paint('dim', `· ${topic} · ${difficulty}`)}`,
    '',
    ...renderMarkdown(inLanguage(asked.question.prompt, words.language), asker.columns, paint),
    '',
  ];
};

const verdict = (graded: AnswerGrade, { messages, paint }: Shell): string => {
  if (graded.status === 'correct') return paint('green', `✓ ${messages.practice.right}`);
  if (graded.status === 'partial')
    return paint('yellow', `~ ${messages.practice.partlyRight(`${Math.round(printCredit(graded.credit) * 100)} %`)}`);
  if (graded.status === 'unanswered') return paint('yellow', `- ${messages.practice.skipped}`);
  if (graded.status === 'needs-review') return paint('yellow', `~ ${messages.practice.needsReview}`);
  return paint('red', `✗ ${messages.practice.wrong}`);
};

/** What to say once a question is answered: the verdict, what was right, and what teaches. */
const lesson = (
  asked: PracticeQuestion,
  graded: AnswerGrade,
  response: unknown,
  interview: Interview,
  words: PromptWords,
): readonly string[] => {
  const { shell, asker } = interview;
  const { messages, paint } = shell;
  const { question } = asked;
  const interaction = shuffledInteraction(asked, interview.seed);
  const prompt = promptFor<InteractionKind>(interaction);
  const markdown = (text: string): readonly string[] => renderMarkdown(text, asker.columns, paint);
  const key = prompt.describe(keyOf(question), interaction, words);
  const said =
    response === undefined || graded.status === 'unanswered'
      ? []
      : [messages.practice.yourAnswer(prompt.describe(response, interaction, words))];
  const sample =
    'sample' in question && question.sample !== undefined
      ? ['', paint('bold', messages.practice.sample), ...markdown(inLanguage(question.sample, words.language))]
      : [];
  const reference = question.references?.map(({ title, section }) =>
    [title, section]
      .flatMap((text) => (text === undefined ? [] : [inlineMarkdown(inLanguage(text, words.language), paint)]))
      .join(', '),
  );
  return [
    ...said,
    '',
    verdict(graded, shell),
    ...(graded.status === 'needs-review'
      ? sample
      : graded.status === 'correct'
        ? []
        : [messages.practice.rightAnswer(key)]),
    ...(graded.feedback === undefined ? [] : ['', ...markdown(inLanguage(graded.feedback, words.language))]),
    ...(question.explanation === undefined
      ? []
      : [
          '',
          paint('bold', messages.practice.explanation),
          ...markdown(inLanguage(question.explanation, words.language)),
        ]),
    ...(reference === undefined
      ? []
      : [
          '',
          ...renderMarkdown(messages.practice.reference(reference.join('; ')), asker.columns, paint).map((line) =>
            paint('dim', line),
          ),
        ]),
  ];
};

type Outcome =
  | { readonly kind: 'answered'; readonly answer: PracticeAnswer }
  | { readonly kind: 'end'; readonly code: number };

/** Asks one question until there is an answer that can be read. */
const askQuestion = async (
  asked: PracticeQuestion,
  index: number,
  of: number,
  interview: Interview,
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
  const finish = (graded: AnswerGrade, response?: unknown): Outcome => {
    asker.say(lesson(asked, graded, response, interview, words));
    return { kind: 'answered', answer: { asked, graded } };
  };
  asker.say(header(asked, index, of, interview, words));
  for (let tries = 1; ; tries += 1) {
    const reply = await asker.ask(interaction, words, howToAnswer);
    if (reply.kind === 'end') return reply;
    if (reply.kind === 'skip') return finish({ status: 'unanswered', credit: 0 });
    const graded = gradeAnswer(asked.question, reply.response);
    if (graded.status !== 'invalid' && graded.status !== 'unanswered') return finish(graded, reply.response);
    const reason = graded.reason
      ? invalidWords(shell.messages, shell.language, asked.question.type, graded.reason)
      : '';
    asker.say([
      shell.paint('yellow', graded.reason ? shell.messages.practice.tryAgain(reason) : shell.messages.practice.blank),
    ]);
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
  for (const [at, asked] of questions.entries()) {
    const outcome = await askQuestion(asked, at + 1, questions.length, interview);
    if (outcome.kind === 'end') {
      const rest = questions
        .slice(at)
        .map((left): PracticeAnswer => ({ asked: left, graded: { status: 'unanswered', credit: 0 } }));
      if (outcome.code !== exitCode.fine) asker.say(['', messages.practice.interrupted]);
      asker.say(summaryLines(summarize([...answers, ...(outcome.code === exitCode.fine ? rest : [])]), interview));
      return outcome.code;
    }
    answers.push(outcome.answer);
  }
  const summary = summarize(answers);
  asker.say(summaryLines(summary, interview));
  if (summary.missed.length === 0) return exitCode.fine;
  const again = await asker.confirm(
    messages.practice.again(summary.missed.length),
    messages.practice.againYes,
    messages.practice.againNo,
  );
  return again ? holdInterview(summary.missed, { ...interview, seed: `${interview.seed}+` }) : exitCode.fine;
};
