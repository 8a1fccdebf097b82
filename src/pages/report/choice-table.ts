import type { ChoiceStatistics, QuestionStatistics, ReportItem } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { scrollBox } from './chart.ts';
import { choiceLetter } from './choice-lines.ts';
import { places } from './curve.ts';
import { fixed, percent } from './format.ts';
import { responseHtml } from './response.ts';
import { figureOr, type View } from './view.ts';

/** The shade of a cell, from 0 to 5; the number in it says the same. */
const shade = (share: number | null): string => `h${Math.round(Math.min(1, Math.max(0, share ?? 0)) * 5)}`;

const shareCell = (view: View, share: number | null, reasons: ChoiceStatistics['reasons'], figure: string): string =>
  `<td class="n ${shade(share)}">${figureOr(view, share, percent, reasons, figure, 'fifths', 'discrimination')}</td>`;

const nameOfChoice = (view: View, item: ReportItem | undefined, choice: string): string => {
  const isDecision = item?.options === undefined && (choice === 'true' || choice === 'false');
  return responseHtml(view, item, isDecision ? choice === 'true' : choice);
};

const choiceRow = (view: View, item: ReportItem | undefined, choice: ChoiceStatistics, index: number): string => {
  const { words, language } = view;
  const { reasons } = choice;
  const mark = choice.key ? ` <span class="badge correct">✓ ${escapeHtml(words.questions.keyMark)}</span>` : '';
  const share = figureOr(view, choice.share, percent, reasons, 'share');
  return [
    `<tr${choice.key ? ' class="key-row"' : ''}><th scope="row"><span class="choice-letter">${choiceLetter(index)}</span> ${nameOfChoice(view, item, choice.choice)}${mark}</th>`,
    `<td class="n">${choice.count} <span class="soft">(${share})</span></td>`,
    ...places.map((place) => shareCell(view, choice.fifths[place] ?? null, reasons, 'fifths')),
    shareCell(view, choice.lower, reasons, 'lower'),
    shareCell(view, choice.upper, reasons, 'upper'),
    `<td class="n">${figureOr(view, choice.discrimination, (value) => fixed(value, 2, language), reasons, 'discrimination')}</td></tr>`,
  ].join('');
};

/** Who chose what, and the mean credit, by fifth of the class, in numbers. */
export const fifthsTable = (view: View, item: ReportItem | undefined, question: QuestionStatistics): string => {
  const { words } = view;
  const { choices } = question;
  const caption = choices ? words.questions.choicesTable : words.questions.fifthsTable;
  const head = (name: string): string => `<th scope="col" class="n">${escapeHtml(name)}</th>`;
  const fifths = places.map((place) => head(words.questions.fifth(place)));
  const credits = places.map((place) => {
    const credit = question.fifths[place] ?? null;
    return `<td class="n">${figureOr(view, credit, percent, question.reasons, 'fifths', 'upperLower', 'discrimination')}</td>`;
  });
  const meanRow = `<tr class="mean-row"><th scope="row">${escapeHtml(words.questions.meanCredit)}</th>`;
  const empty = '<td></td>';
  const table = choices
    ? `<thead><tr><th scope="col">${escapeHtml(words.questions.choice)}</th>${head(words.questions.chosen)}${fifths.join('')}${head(words.questions.lower)}${head(words.questions.upper)}${head(words.questions.correlation)}</tr></thead>` +
      `<tbody>${choices.map((choice, index) => choiceRow(view, item, choice, index)).join('')}${meanRow}${empty}${credits.join('')}${empty.repeat(3)}</tr></tbody>`
    : `<thead><tr><td></td>${fifths.join('')}</tr></thead><tbody>${meanRow}${credits.join('')}</tr></tbody>`;
  return scrollBox(caption, `<table class="fifths"><caption>${escapeHtml(caption)}</caption>${table}</table>`);
};
