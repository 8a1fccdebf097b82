import type { QuestionStatistics } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { markdownHtml, markdownLineHtml } from '../markdown-html.ts';
import { flagHtml, gravest, saidFlags, severityOf } from './attention.ts';
import { shareBar } from './bar.ts';
import { disclosure } from './chart.ts';
import { choiceLines } from './choice-lines.ts';
import { fifthsTable } from './choice-table.ts';
import { creditCurve } from './curve.ts';
import { fixed, percent, upTo } from './format.ts';
import { responseHtml } from './response.ts';
import { figureOr, reasonText, shortName, type View } from './view.ts';

/** The remarks of a question as short names, the sign and the word saying how grave they are. */
export const flagBadges = (view: View, question: QuestionStatistics): string =>
  saidFlags(question)
    .map(
      (flag) =>
        `<span class="badge ${severityOf(flag)}">${severityOf(flag) === 'serious' ? '▲' : '◆'} ${escapeHtml(view.words.questions.flagNames[flag])}</span>`,
    )
    .join(' ');

const summaryLine = (view: View, question: QuestionStatistics): string => {
  const item = view.items.get(question.question);
  const prompt = item ? markdownLineHtml(view.plain(item.prompt)) : '';
  return (
    `<summary><span class="number ${gravest(question)}">${view.numberOf(question.question, question.section)}</span>` +
    `<span class="headline"><span class="question-name">${escapeHtml(shortName(question.question))}</span> <span class="excerpt">${prompt}</span></span>` +
    `<span class="glance"><span class="glance-bar">${shareBar(question.facility)}</span><span class="glance-number">${figureOr(view, question.facility, percent, question.reasons, 'facility')}</span></span>` +
    `<span class="flags">${flagBadges(view, question)}</span></summary>`
  );
};

const figureList = (view: View, question: QuestionStatistics): string => {
  const { words, language } = view;
  const { reasons, facilityInterval } = question;
  const two = (value: number): string => fixed(value, 2, language);
  const entry = (name: string, value: string): string => `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>`;
  const figure = (
    name: string,
    key: 'discrimination' | 'discriminativeEfficiency' | 'upperLower' | 'alphaIfDropped' | 'sd',
  ) => entry(name, figureOr(view, question[key], two, reasons, key));
  const interval = facilityInterval
    ? ` <span class="soft">${escapeHtml(words.questions.facilityInterval(percent(facilityInterval.low), percent(facilityInterval.high)))}</span>`
    : '';
  return `<dl class="figures">${[
    entry(words.questions.facility, figureOr(view, question.facility, percent, reasons, 'facility') + interval),
    figure(words.questions.discrimination, 'discrimination'),
    figure(words.questions.efficiency, 'discriminativeEfficiency'),
    figure(words.questions.upperLower, 'upperLower'),
    figure(words.questions.sd, 'sd'),
    figure(words.questions.alphaIfDropped, 'alphaIfDropped'),
  ].join('')}</dl>`;
};

const drawingOf = (title: string, drawing: string | undefined): string =>
  drawing === undefined ? '' : `<figure><figcaption>${escapeHtml(title)}</figcaption>${drawing}</figure>`;

const curveOf = (view: View, question: QuestionStatistics, anchor: string): string => {
  const curve = creditCurve(view, question, anchor);
  if (curve !== undefined) return drawingOf(view.words.charts.curve, curve);
  const reason = reasonText(view, question.reasons, 'fifths', 'upperLower', 'discrimination');
  return `<p class="empty">${escapeHtml(view.words.charts.noFifths(reason))}</p>`;
};

/** One question: what it asks, its key, figures, remarks, and who answered what. */
export const questionDetails = (view: View, question: QuestionStatistics, open: boolean): string => {
  const { words, language } = view;
  const item = view.items.get(question.question);
  const anchor = `q-${view.numberOf(question.question, question.section)}`;
  const facts = item
    ? [
        view.typeName(item.type),
        words.questions.points(upTo(item.points, 2, language), item.points),
        words.questions.difficulties[item.difficulty],
      ]
    : [];
  const { presented, answered, omitted, invalid } = question;
  const remarks = saidFlags(question).map(
    (flag) => `<li class="${severityOf(flag)}">${flagHtml(view, question, flag)}</li>`,
  );
  const table = fifthsTable(view, item, question);
  const tags =
    `${question.flags.length > 0 ? 'flagged ' : ''}${gravest(question) === 'serious' ? 'serious' : ''}`.trim();
  return [
    `<details class="question" id="${anchor}" data-item data-tags="${tags}"${open ? ' open' : ''}>${summaryLine(view, question)}<div class="body">`,
    `<p class="facts"><code>${escapeHtml(question.question)}</code> · ${facts.map(escapeHtml).join(' · ')} · ${escapeHtml(words.questions.asked(presented, answered, omitted, invalid))}</p>`,
    remarks.length > 0 ? `<ul class="remarks">${remarks.join('')}</ul>` : '',
    `<div class="columns"><div class="asked"><div class="prompt">${item ? markdownHtml(view.plain(item.prompt)) : ''}</div>`,
    item
      ? `<div class="key"><h4>${escapeHtml(words.questions.key)}</h4>${responseHtml(view, item, item.key)}</div>`
      : '',
    `${drawingOf(words.charts.choices, choiceLines(view, question, anchor))}</div><div>${figureList(view, question)}${curveOf(view, question, anchor)}</div></div>`,
    question.choices ? table : disclosure(words.charts.numbers, table),
    '</div></details>\n',
  ].join('');
};
