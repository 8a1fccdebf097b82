import { shownText } from '../html.ts';
import { escapeMarkdown, listItem } from '../markdown-text.ts';
import { statusSigns } from '../status-signs.ts';
import type { Feedback, FeedbackQuestion, Said } from './feedback.ts';
import { blocksMarkdown, lineMarkdown } from './remembered.ts';
import { earned, totalsOf } from './totals.ts';
import type { FeedbackWords } from './words.ts';

/** What was typed, as a quotation that keeps its lines. */
const typedText = (typed: string): string =>
  shownText(typed)
    .split(/\n[\t ]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.trim().split('\n').map(escapeMarkdown).join('\\\n').replace(/^/gm, '> '))
    .join('\n>\n');

const saidText = (said: Said): string => {
  if (said.kind === 'typed') return typedText(said.text);
  const { lines, list } = said;
  if (list === undefined) return lines.map((line) => blocksMarkdown(line)).join('\n\n');
  return lines.map((line, at) => listItem(list === 'ordered' ? `${at + 1}. ` : '- ', blocksMarkdown(line))).join('\n');
};

/** Something said under its label: in the same paragraph only where both are one paragraph. */
const labelled = (label: string, said: Said): string => `**${escapeMarkdown(label)}**\n\n${saidText(said)}`;

const questionText = (question: FeedbackQuestion, feedback: Feedback, words: FeedbackWords): string => {
  const { number, prompt, text, answer, status, notes } = question;
  const result = `${statusSigns[status]} ${words.statuses[status]}, ${earned(question, feedback, words)}`;
  return [
    `### ${escapeMarkdown(words.question(number))} – ${escapeMarkdown(result)}`,
    blocksMarkdown(prompt),
    ...(text === undefined ? [] : [blocksMarkdown(text)]),
    answer ? labelled(words.yourAnswer, answer) : `**${escapeMarkdown(words.noAnswer)}**`,
    ...notes.map(({ kind, said }) => labelled(words.notes[kind], said)),
  ].join('\n\n');
};

/** A candidate's page as Markdown. */
export const feedbackMarkdown = (feedback: Feedback, words: FeedbackWords): string => {
  const { who, facts, points, grade, percent, verdict, waiting, because } = totalsOf(feedback, words);
  const sections = feedback.sections.flatMap(({ title, questions, points: sum, maxPoints }) => [
    `## ${lineMarkdown(title)}${sum === undefined || maxPoints === undefined ? '' : ` – ${escapeMarkdown(earned({ points: sum, maxPoints }, feedback, words))}`}`,
    ...questions.map((question) => questionText(question, feedback, words)),
  ]);
  const parts = [
    `# ${lineMarkdown(feedback.exam)}`,
    [who, ...facts].map((fact) => escapeMarkdown(fact.replaceAll('\n', ' '))).join(' · '),
    `**${escapeMarkdown(grade)}** · ${escapeMarkdown(points)} · ${escapeMarkdown(percent)}${verdict ? ` · **${verdict.passed ? '✓' : '✗'} ${escapeMarkdown(verdict.text)}**` : ''}`,
    ...(because.length === 0 ? [] : [because.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
    ...(waiting === undefined ? [] : [escapeMarkdown(waiting)]),
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
};
