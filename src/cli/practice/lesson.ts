import type { InteractionKind } from '../../core/interaction.ts';
import { printCredit } from '../../core/marks.ts';
import type { TraceStep } from '../../core/question-type.ts';
import { inLanguage } from '../../core/text.ts';
import { certaintyMark, certaintyMarks } from '../../engine/certainty.ts';
import { type AnswerGrade, gradeAnswer } from '../../engine/grade-answer.ts';
import { acceptedOf, presentQuestion } from '../../engine/question-type-of.ts';
import { type PracticeQuestion, shuffledInteraction } from '../../engine/session.ts';
import { rightSpellings } from '../../engine/spelling.ts';
import { toldTrace } from '../../engine/told-trace.ts';
import { stepWords } from '../messages/report-words.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown, renderMarkdown } from '../terminal/markdown.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Interview } from './asker.ts';
import type { GivenAnswer } from './memory.ts';
import { bar } from './summary.ts';
import { textLanguage } from './text-language.ts';

/** Where a question stands in its session; the first one has index 1. */
export interface Place {
  readonly index: number;
  readonly of: number;
}

/** The head of a question: its number, topic and difficulty, and what is asked. */
export const header = (
  asked: PracticeQuestion,
  { index, of }: Place,
  { shell, asker }: Interview,
  words: PromptWords,
  isFlagged: boolean,
): readonly string[] => {
  const { messages, paint } = shell;
  const topic = inlineMarkdown(
    inLanguage(asked.bank.topics[asked.question.topic] ?? asked.question.topic, words.language),
    paint,
  );
  const difficulty = messages.practice.difficulties[asked.question.difficulty ?? 'medium'];
  const progress = asker.drawsBars === true && of > 1 ? `${bar((index - 1) / of)} ` : '';
  const flag = isFlagged ? ' · ⚑' : '';
  return [
    '',
    ...wrapText(
      `${paint('bold', messages.practice.question(index, of))} ${paint('dim', `${progress}· ${topic} · ${difficulty}${flag}`)}`,
      asker.columns,
    ),
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
export const lesson = (
  asked: PracticeQuestion,
  { graded, response, certainty }: GivenAnswer,
  interview: Interview,
  words: PromptWords,
): readonly string[] => {
  const { shell, asker } = interview;
  const { messages, paint } = shell;
  const { question } = asked;
  const interaction = shuffledInteraction(asked, interview.seed);
  const prompt = promptFor<InteractionKind>(interaction);
  const markdown = (text: string): readonly string[] => renderMarkdown(text, asker.columns, paint);
  const key = prompt.describe(acceptedOf(question, words.language), interaction, words);
  const said =
    response === null || graded.status === 'unanswered' || (interview.interactive && prompt.echoes === true)
      ? []
      : wrapText(messages.practice.yourAnswer(prompt.describe(response, interaction, words)), asker.columns);
  const spellings = rightSpellings(question, response).map(visibleLine);
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
    ...(certainty === undefined || graded.status === 'needs-review'
      ? []
      : wrapText(
          messages.learning.certaintyMark(
            messages.learning.levels[certainty],
            certaintyMark(printCredit(graded.credit), certainty),
            certaintyMarks[certainty].right,
          ),
          asker.columns,
        )),
    ...(graded.status === 'needs-review' || sample.length > 0
      ? sample
      : graded.status === 'correct'
        ? []
        : wrapText(messages.practice.rightAnswer(key), asker.columns)),
    ...(spellings.length === 0 ? [] : wrapText(messages.practice.spelling(spellings.join('; ')), asker.columns)),
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

/** How an answer came to its credit, step by step. */
export const whyLines = (
  asked: PracticeQuestion,
  response: unknown,
  { shell, asker }: Interview,
): readonly string[] => {
  const steps: TraceStep[] = [];
  const { credit } = gradeAnswer(
    asked.question,
    response,
    (step, values) => void steps.push(values ? { step, values } : { step }),
  );
  const { messages, language, paint } = shell;
  const texts = textLanguage(asked, shell);
  const told = toldTrace(steps, presentQuestion(asked.question), (text) =>
    inlineMarkdown(inLanguage(text, texts), noPaint),
  );
  const sentences = told.map((step) => visibleLine(stepWords(messages, language, asked.question.type, step)));
  const closing = steps.length === 0 ? [messages.trace.unanswered] : [`${Math.round(printCredit(credit) * 100)} %`];
  return [
    '',
    paint('bold', messages.practice.howMarked),
    ...[...sentences, ...closing].flatMap((line) => wrapText(`- ${line}`, asker.columns)),
  ];
};
