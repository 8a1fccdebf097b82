import type { QuestionStatistics } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { gravest } from './attention.ts';
import { disclosure, scrollBox } from './chart.ts';
import { filterTools } from './filter.ts';
import { fixed, percent } from './format.ts';
import { flagBadges, questionDetails } from './question.ts';
import { figureOr, shortName, type View } from './view.ts';

/** So many of the questions with the gravest remarks are open from the start. */
const mostOpen = 3;

const sortable = (name: string, kind: 'number' | 'text'): string =>
  `<th scope="col"${kind === 'number' ? ' class="n"' : ''} data-sort="${kind}" aria-sort="none">${escapeHtml(name)}</th>`;

const tableRow = (view: View, question: QuestionStatistics): string => {
  const { language } = view;
  const number = view.numberOf(question.question, question.section);
  const { reasons, facility, discrimination, upperLower, alphaIfDropped } = question;
  const cell = (value: number | null, print: (value: number) => string, figure: string): string =>
    `<td class="n" data-v="${value ?? ''}">${figureOr(view, value, print, reasons, figure)}</td>`;
  const two = (value: number): string => fixed(value, 2, language);
  return [
    `<tr><td class="n" data-v="${number}">${number}</td><th scope="row"><a href="#q-${number}">${escapeHtml(shortName(question.question))}</a></th>`,
    cell(facility, percent, 'facility'),
    cell(discrimination, two, 'discrimination'),
    cell(upperLower, two, 'upperLower'),
    cell(alphaIfDropped, two, 'alphaIfDropped'),
    `<td data-v="${question.flags.length}">${flagBadges(view, question)}</td></tr>\n`,
  ].join('');
};

/** All questions in a table that can be sorted: the numbers of the scatter plot. */
export const questionTable = (view: View): string => {
  const { words, parts } = view;
  const q = words.questions;
  const heads = [
    sortable(q.number, 'number'),
    sortable(q.question, 'text'),
    sortable(q.facility, 'number'),
    sortable(q.discrimination, 'number'),
    sortable(q.upperLower, 'number'),
    sortable(q.alphaIfDropped, 'number'),
    sortable(q.flags, 'number').replace(' class="n"', ''),
  ];
  const rows = parts.statistics.questions.map((question) => tableRow(view, question));
  const table = `<table data-sortable="rows"><caption>${escapeHtml(q.table)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return disclosure(words.charts.numbers, scrollBox(q.table, table));
};

/** Each question, in the order of the exam, with tools to find some. */
export function* questionList(view: View): Generator<string> {
  const { words, parts, exam } = view;
  const { questions } = parts.statistics;
  const open = new Set(
    questions
      .filter((question) => gravest(question) === 'serious')
      .slice(0, mostOpen)
      .map(({ question }) => question),
  );
  yield filterTools({
    list: 'question-list',
    find: words.questions.filterText,
    show: words.questions.filterKind,
    kinds: [
      ['', words.questions.all],
      ['flagged', words.questions.flagged],
      ['serious', words.questions.serious],
    ],
    shown: words.questions.shown,
    openAll: words.questions.openAll,
    closeAll: words.questions.closeAll,
  });
  const left = exam.items.length - questions.length;
  if (left > 0) yield `<p class="note">${escapeHtml(words.questions.notAsked(left))}</p>`;
  yield '<div class="list" id="question-list">\n';
  for (const question of questions) yield questionDetails(view, question, open.has(question.question));
  yield '</div>\n';
}
