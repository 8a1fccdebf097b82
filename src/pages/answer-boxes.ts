import { letterAt } from '../core/letter.ts';
import type { PaperBlank, PaperFill, PaperMatch, PaperOption, PaperQuestion } from '../generated/types.ts';
import { escapeHtml } from './html.ts';
import { markdownHtml, markdownLineHtml } from './markdown-html.ts';
import { blanksInOrder, markedText, ruledLines, type SheetWords } from './sheet.ts';

const box = (shape: 'circle' | 'square' | 'cell'): string => `<span class="${shape}" aria-hidden="true"></span>`;

const row = (before: string, label: string, html: string): string =>
  `<li>${before}<span class="letter">${label}</span><div class="text">${html}</div></li>`;

const rows = (kind: string, members: readonly string[]): string => `<ul class="${kind}">\n${members.join('\n')}\n</ul>`;

const lettered = (options: readonly PaperOption[], before: string): string =>
  rows(
    'rows',
    options.map(({ text }, at) => row(before, letterAt(at), markdownHtml(text))),
  );

const pairs = ({ items, targets }: PaperMatch, words: SheetWords): string => {
  const left = rows(
    'rows celled',
    items.map(({ text }, at) => row(box('cell'), `${at + 1}`, markdownHtml(text))),
  );
  return `<div class="pairs">\n<div>${left}</div>\n<div role="group" aria-label="${escapeHtml(words.targets)}">${lettered(targets, '')}</div>\n</div>`;
};

const unitsHtml = (units: readonly string[], words: SheetWords): string =>
  units.length === 0
    ? ''
    : `<span>${escapeHtml(units.length === 1 ? units.join('') : words.units(units.join(', ')))}</span>`;

const offered = (blank: PaperBlank, number: number, words: SheetWords): string => {
  if (blank.kind === 'write' || (blank.kind === 'number' && blank.units.length === 0)) return '';
  const choices =
    blank.kind === 'number'
      ? escapeHtml(words.units(blank.units.join(', ')))
      : blank.choices
          .map(({ text }, at) => `<span><b>${letterAt(at)}</b> <bdi>${markdownLineHtml(text)}</bdi></span>`)
          .join(' ');
  return `<p class="offered"><b>${escapeHtml(words.blank(number))}</b>: ${choices}</p>\n`;
};

const filled = (question: PaperFill, words: SheetWords): string => {
  const blanks = blanksInOrder(question);
  const { markdown, putIn } = markedText(question);
  const html = markdownHtml(
    markdown,
    putIn((number) => {
      const narrow = blanks[number - 1]?.kind === 'choose-one' ? ' narrow' : '';
      return `<span class="fill-blank${narrow}">(${number})</span>`;
    }),
  );
  return `<div class="fill">${html}</div>\n${blanks.map((blank, at) => offered(blank, at + 1, words)).join('')}`;
};

/** Where a candidate answers a question on paper, as HTML. A marker's sheet has no lines for long texts. */
export const answerBoxes = (question: PaperQuestion, words: SheetWords, forMarkers: boolean): string => {
  switch (question.kind) {
    case 'choose-one':
      return lettered(question.choices, box('circle'));
    case 'choose-many':
      return lettered(question.choices, box('square'));
    case 'decide':
      return rows(
        'rows',
        [words.trueWord, words.falseWord].map(
          (word) => `<li>${box('circle')}<div class="text">${escapeHtml(word)}</div></li>`,
        ),
      );
    case 'write':
      return `<div class="given"><span>${escapeHtml(words.answer)}:</span><div class="line"></div></div>`;
    case 'number':
      return `<div class="given"><span>${escapeHtml(words.answer)}:</span><span class="number" aria-hidden="true"></span>${unitsHtml(question.units, words)}</div>`;
    case 'match':
      return pairs(question, words);
    case 'order':
      return rows(
        'rows celled',
        question.items.map(({ text }, at) => row(box('cell'), letterAt(at), markdownHtml(text))),
      );
    case 'fill':
      return filled(question, words);
    case 'compose': {
      const lines = forMarkers ? 0 : ruledLines(question.words);
      return Array.from({ length: lines }, (_, at) => `<div class="line${at < 3 ? ' first' : ''}"></div>`).join('\n');
    }
  }
};
