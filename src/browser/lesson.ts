import type { Interaction } from '../core/interaction.ts';
import { printCredit } from '../core/marks.ts';
import type { TraceStep } from '../core/question-type.ts';
import { type AnswerGrade, gradeAnswer } from '../engine/grade-answer.ts';
import { acceptedOf, presentQuestion } from '../engine/question-type-of.ts';
import type { PracticeQuestion } from '../engine/session.ts';
import { rightSpellings } from '../engine/spelling.ts';
import { toldTrace } from '../engine/told-trace.ts';
import type { Question, Reference, Text } from '../generated/types.ts';
import { describeResponse } from './controls/registry.ts';
import { element, rich, wordsOf } from './dom.ts';
import { fillIn, percentText, stepWords } from './words.ts';
import { textIn, type World } from './world.ts';

/** The signs of verdicts, so that no colour says anything alone. */
const signs = {
  correct: '✓',
  partial: '~',
  incorrect: '✗',
  unanswered: '–',
  invalid: '✗',
  'needs-review': '…',
} as const;

/** What is said of an answer at once. */
export const verdictText = ({ status, credit }: AnswerGrade, { words: { lesson } }: World): string => {
  if (status === 'correct') return lesson.right;
  if (status === 'partial') return fillIn(lesson.partlyRight, { credit: percentText(printCredit(credit)) });
  if (status === 'needs-review') return lesson.needsReview;
  return status === 'unanswered' ? lesson.skipped : lesson.wrong;
};

const part = (kind: string, title: string, ...content: readonly HTMLElement[]): HTMLElement =>
  element('div', { class: `part ${kind}` }, element('h3', {}, title), ...content);

const textPart = (kind: string, title: string, text: Text | undefined, world: World): readonly HTMLElement[] =>
  text === undefined ? [] : [part(kind, title, rich('div', { lang: world.language }, textIn(world, text)))];

const rightPart = (asked: PracticeQuestion, graded: AnswerGrade, interaction: Interaction, world: World) => {
  const { words, language } = world;
  if (graded.status === 'correct' || graded.status === 'needs-review') return [];
  const said = describeResponse(acceptedOf(asked.question, language), interaction, world);
  if (!said) return [];
  said.lang = language;
  return [part('key', words.lesson.rightAnswer, said)];
};

const spellingPart = (question: Question, response: unknown, { words, language }: World) => {
  const spellings = rightSpellings(question, response);
  if (spellings.length === 0) return [];
  return [
    part('spelling', words.lesson.spelling, element('div', { class: 'typed', lang: language }, spellings.join('; '))),
  ];
};

const referenceItem = ({ title, section, url }: Reference, world: World): HTMLElement => {
  const html = [title, section].flatMap((text) => (text === undefined ? [] : [textIn(world, text)])).join(', ');
  if (url === undefined || !/^https?:\/\//i.test(url)) return rich('li', {}, html);
  return element('li', {}, rich('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, html));
};

const referencePart = (references: readonly Reference[] | undefined, world: World): readonly HTMLElement[] => {
  if (!references || references.length === 0) return [];
  const items = references.map((reference) => referenceItem(reference, world));
  return [part('references', world.words.lesson.references, element('ul', { lang: world.language }, ...items))];
};

/** How an answer came to its credit, step by step. */
const wayPart = (asked: PracticeQuestion, response: unknown, world: World): HTMLDetailsElement => {
  const { pageLanguage, words } = world;
  const steps: TraceStep[] = [];
  const { credit } = gradeAnswer(
    asked.question,
    response,
    (step, values) => void steps.push(values ? { step, values } : { step }),
  );
  const told = toldTrace(steps, presentQuestion(asked.question), (text) => wordsOf(textIn(world, text)));
  const sentences = [
    ...told.map((step) => stepWords(asked.question.type, step, pageLanguage)),
    fillIn(words.lesson.credit, { credit: percentText(printCredit(credit)) }),
  ];
  return element(
    'details',
    { class: 'way' },
    element('summary', {}, words.lesson.howMarked),
    element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
  );
};

/** What is shown once a question is answered: the verdict, what was right, what teaches, and how it was marked. */
export const lessonOf = (
  asked: PracticeQuestion,
  response: unknown,
  graded: AnswerGrade,
  interaction: Interaction,
  world: World,
): { readonly element: HTMLElement; readonly way: HTMLDetailsElement } => {
  const { lesson } = world.words;
  const { question } = asked;
  const way = wayPart(asked, response, world);
  const verdict = element(
    'p',
    { class: `verdict ${graded.status}` },
    element('span', { 'aria-hidden': 'true' }, `${signs[graded.status]} `),
    verdictText(graded, world),
  );
  const made = element(
    'div',
    { class: 'lesson' },
    verdict,
    ...textPart('feedback', lesson.feedback, graded.feedback, world),
    ...rightPart(asked, graded, interaction, world),
    ...spellingPart(question, response, world),
    ...textPart('sample', lesson.sample, 'sample' in question ? question.sample : undefined, world),
    ...textPart('explanation', lesson.explanation, question.explanation, world),
    ...referencePart(question.references, world),
    ...(graded.status === 'needs-review' ? [] : [way]),
  );
  return { element: made, way };
};
