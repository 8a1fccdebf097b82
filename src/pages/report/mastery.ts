import type { Reasons, Text } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { shareBar } from './bar.ts';
import { scrollBox } from './chart.ts';
import { percent } from './format.ts';
import { figureOr, type View } from './view.ts';

interface Row {
  readonly title: Text;
  readonly questions: number;
  readonly facility: number | null;
  readonly reasons?: Reasons;
}

const table = (view: View, caption: string, head: string, rows: readonly Row[]): string => {
  const { words } = view;
  const body = rows.map(
    ({ title, questions, facility, reasons }) =>
      `<tr><th scope="row">${view.text(title)}</th><td class="n">${questions}</td><td class="bar-cell">${shareBar(facility)}</td><td class="n">${figureOr(view, facility, percent, reasons, 'facility')}</td></tr>`,
  );
  const heads = `<tr><th scope="col">${escapeHtml(head)}</th><th scope="col" class="n">${escapeHtml(words.mastery.questions)}</th><th scope="colgroup" colspan="2">${escapeHtml(words.mastery.share)}</th></tr>`;
  return scrollBox(
    caption,
    `<table class="mastery"><caption>${escapeHtml(caption)}</caption><colgroup><col class="name-column"><col class="count-column"><col><col class="share-column"></colgroup><thead>${heads}</thead><tbody>${body.join('')}</tbody></table>`,
  );
};

/** How far sections and topics are mastered: bars beside their numbers. */
export const masteryTables = (view: View): string => {
  const { words, exam, parts } = view;
  const { sections, topics } = parts.statistics;
  const sectionTitles = new Map(exam.sections.map(({ section, title }) => [section, title]));
  const topicTitles = new Map(exam.topics.map(({ topic, title }) => [topic, title]));
  const ofSections = sections.map(
    (one): Row => ({ ...one, title: sectionTitles.get(one.section) ?? String(one.section) }),
  );
  const ofTopics = topics
    .map((one): Row => ({ ...one, title: topicTitles.get(one.topic) ?? one.topic }))
    .sort((one, other) => (one.facility ?? 2) - (other.facility ?? 2));
  return [
    `<p class="help">${escapeHtml(words.mastery.help)}</p>`,
    sections.length > 1 ? table(view, words.mastery.sections, words.mastery.section, ofSections) : '',
    table(view, words.mastery.topics, words.mastery.topic, ofTopics),
  ].join('');
};
