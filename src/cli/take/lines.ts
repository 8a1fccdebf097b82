import stringWidth from 'string-width';
import { instantOf } from '../../core/instant.ts';
import type { InteractionKind } from '../../core/interaction.ts';
import { interactionOfPaper } from '../../engine/paper-interaction.ts';
import { clockOf, type PaperPlace, type Sitting } from '../../engine/sitting.ts';
import type { Messages } from '../messages/en.ts';
import { graphemesOf, hang } from '../prompts/parts/layout.ts';
import type { PromptWords } from '../prompts/prompt.ts';
import { promptFor } from '../prompts/registry.ts';
import type { Shell } from '../shell.ts';
import { inlineMarkdown, renderMarkdown } from '../terminal/markdown.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Attempt } from './attempt.ts';

/** Points as people say them, without the dust of binary fractions. */
const pointsOf = (places: readonly PaperPlace[]): number =>
  Math.round(places.reduce((sum, { question }) => sum + question.points, 0) * 100) / 100;

/** A candidate as people say it: the name and the id, or the id. */
export const candidateText = ({ id, name }: { readonly id: string; readonly name?: string }): string =>
  visibleLine(name === undefined || name.trim() === '' ? id : `${name} (${id})`);

/** The words of prompts in an exam, where Escape opens a menu. */
export const examWords = ({ messages, paint }: Shell, language: string, columns: number): PromptWords => {
  const { chooseOne, chooseMany, decide, write } = messages.take;
  const practice = { ...messages.practice, chooseOne, chooseMany, decide, writeHelp: write };
  return { messages: { ...messages, practice }, language, paint, columns };
};

/** The time left in words; undefined where there is no limit. */
export const timeLeftText = ({ take }: Messages, left: number | undefined): string | undefined => {
  if (left === undefined) return undefined;
  const { hours, minutes, seconds } = clockOf(left);
  return take.timeLeft(hours, minutes, seconds);
};

/** What an exam says of itself before it begins or goes on. */
export const introLines = (attempt: Attempt, shell: Shell, columns: number): readonly string[] => {
  const { paper, places, candidate, isResumed } = attempt;
  const { messages, paint, context } = shell;
  const { take } = messages;
  const closes = instantOf(paper.closesAt);
  const isLate = closes !== undefined && context.now() >= closes;
  const { answers } = attempt.sitting();
  const deadline = attempt.deadline();
  const text = timeLeftText(messages, deadline === undefined ? undefined : deadline - context.now());
  const left = text === undefined ? [] : [`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`];
  const warnings = [
    ...(isLate && !isResumed ? [take.isLate(paper.closesAt ?? '')] : []),
    ...(attempt.hasEarlier && !isResumed ? [take.takenBefore] : []),
    ...(attempt.broken > 0 ? [take.brokenLines(attempt.broken, attempt.file)] : []),
  ];
  const lines = [
    take.candidateLine(candidateText(candidate)),
    take.sizeLine(places.length, pointsOf(places)),
    ...(paper.minutes === undefined ? [] : [take.limitLine(paper.minutes)]),
    ...(paper.closesAt === undefined || isLate ? [] : [take.closesLine(paper.closesAt)]),
    ...(paper.penalty === undefined ? [] : [take.penaltyLine(paper.penalty)]),
    take.keptLine,
  ];
  return [
    '',
    ...wrapText(paint('bold', inlineMarkdown(paper.exam.title, paint)), columns),
    ...lines.flatMap((line) => wrapText(visibleLine(line), columns)),
    ...warnings.flatMap((line) => wrapText(paint('yellow', visibleLine(line)), columns)),
    ...(isResumed ? ['', ...wrapText([take.goingOn(answers.size, places.length), ...left].join(' '), columns)] : []),
    '',
  ];
};

/** The head of a question: number, section, points and state, and what is asked. */
export const questionLines = (attempt: Attempt, at: number, shell: Shell, columns: number): readonly string[] => {
  const place = attempt.places[at];
  if (!place) return [];
  const { messages, paint } = shell;
  const { answers, flags } = attempt.sitting();
  const { question, section } = place;
  const facts = [
    inlineMarkdown(section, paint),
    messages.take.points(question.points),
    ...(answers.has(question.question) ? [messages.take.answered] : []),
    ...(flags.has(question.question) ? [messages.take.flagged] : []),
  ].filter((fact) => fact !== '');
  const head = `${paint('bold', messages.practice.question(at + 1, attempt.places.length))} ${paint('dim', `· ${facts.join(' · ')}`)}`;
  return ['', ...wrapText(head, columns), '', ...renderMarkdown(question.prompt, columns, paint), ''];
};

/** A response to a question in words. */
export const responseText = (response: unknown, { question }: PaperPlace, words: PromptWords): string => {
  const interaction = interactionOfPaper(question);
  return promptFor<InteractionKind>(interaction).describe(response, interaction, words);
};

/** The start of a text on one line, in at most `width` cells; `…` stands for what is cut off. */
export const startOf = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const grapheme of graphemesOf(text)) {
    if (stringWidth(kept + grapheme) + 1 > width) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
};

/** A question in a row of the overview: whether it is answered and flagged, and how it starts. */
export const rowText = ({ question }: PaperPlace, { answers, flags }: Sitting, width: number): string => {
  const marks = `[${answers.has(question.question) ? 'x' : ' '}]${flags.has(question.question) ? ' ⚑' : ''} `;
  return marks + startOf(inlineMarkdown(question.prompt, noPaint), Math.max(8, width - stringWidth(marks)));
};

/** The same in words, for who hears it. */
export const spokenRow = (place: PaperPlace, { answers, flags }: Sitting, take: Messages['take']): string => {
  const { question, prompt } = place.question;
  const states = [
    answers.has(question) ? take.answered : take.unanswered,
    ...(flags.has(question) ? [take.flagged] : []),
  ];
  return `${states.join(', ')}: ${inlineMarkdown(prompt, noPaint)}`;
};

const numbersOf = (places: readonly PaperPlace[], holds: (name: string) => boolean): readonly number[] =>
  places.flatMap(({ question }, index) => (holds(question.question) ? [index + 1] : []));

/** How an attempt stands before it is handed in. */
export const reviewLines = (
  { places }: Attempt,
  { answers, flags }: Sitting,
  { messages, paint }: Shell,
  columns: number,
): readonly string[] => {
  const { take } = messages;
  const open = numbersOf(places, (name) => !answers.has(name));
  const flagged = numbersOf(places, (name) => flags.has(name));
  return [
    paint('bold', take.review),
    ...wrapText(take.reviewAnswered(places.length - open.length, places.length), columns),
    ...(open.length === 0 ? [] : wrapText(paint('yellow', take.reviewUnanswered(open.join(', '))), columns)),
    ...(flagged.length === 0 ? [] : wrapText(take.reviewFlagged(flagged.join(', ')), columns)),
  ];
};

/** Lines behind their labels, which stand one below another. */
export const labelled = (rows: readonly (readonly [string, string])[], columns: number): readonly string[] => {
  const width = Math.max(...rows.map(([label]) => stringWidth(label))) + 3;
  return rows.flatMap(([label, text]) => hang(`  ${label}:`.padEnd(width + 1), text, columns));
};
