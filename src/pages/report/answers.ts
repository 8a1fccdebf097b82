import type { Answer, Result } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { statusSigns } from '../status-signs.ts';
import { disclosure } from './chart.ts';
import { upTo } from './format.ts';
import { responseHtml } from './response.ts';
import { shortName, type View } from './view.ts';
import type { AnswerStatus } from './words.ts';

const statuses: readonly AnswerStatus[] = ['correct', 'partial', 'incorrect', 'unanswered', 'invalid', 'needs-review'];
/** How tall the mark of an answer stands in the strip, of 12. */
const heights: { readonly [S in AnswerStatus]: number } = {
  correct: 12,
  partial: 7,
  incorrect: 3,
  unanswered: 1,
  invalid: 3,
  'needs-review': 12,
};

/** All answers of a candidate at a glance: a mark each, in the order of the exam. A sentence beside it says the same. */
const strip = (answers: readonly Answer[]): string => {
  const step = answers.length > 90 ? 3 : 6;
  const paths = statuses.map((status) => {
    const height = heights[status];
    const marks = answers.flatMap((answer, index) =>
      answer.status === status ? [`M${index * step} ${12 - height}h${step - 1}v${height}h${1 - step}z`] : [],
    );
    return marks.length === 0 ? '' : `<path class="${status}" d="${marks.join('')}"/>`;
  });
  const width = Math.max(1, answers.length * step);
  return `<svg class="strip" aria-hidden="true" width="${width}" height="12" viewBox="0 0 ${width} 12">${paths.join('')}</svg>`;
};

/** The line that opens a candidate's answers. */
export const answersSummary = ({ words }: View, { answers }: Result): string => {
  const counts = statuses.flatMap((status) => {
    const count = answers.filter((answer) => answer.status === status).length;
    return count === 0 ? [] : [words.answers.counts[status](count)];
  });
  return `${strip(answers)} <span class="counts">${escapeHtml(counts.join(', '))}</span>`;
};

/** A step's text; of a page without names, without the marker's. */
const stepText = (view: View, { text, values }: NonNullable<Answer['trace']>[number]): string => {
  const said = text[view.language];
  const marker = values && Object.hasOwn(values, 'marker') ? values.marker : undefined;
  return view.anonymous && typeof marker === 'string' && marker !== '' ? said.replaceAll(marker, '').trim() : said;
};

const reviewHtml = (view: View, { review }: Answer): string => {
  if (!review) return '';
  const { words, language } = view;
  const { marker, comment, criteria } = review;
  return [
    marker !== undefined && !view.anonymous ? words.answers.marker(marker) : '',
    criteria ? words.answers.criteria(criteria.map((points) => upTo(points, 2, language)).join(' + ')) : '',
    comment === undefined ? '' : words.answers.comment(comment),
  ]
    .filter((text) => text !== '')
    .map((text) => `<p class="review">${escapeHtml(text)}</p>`)
    .join('');
};

const answerHtml = (view: View, answer: Answer): string => {
  const { words, language, exam } = view;
  const item = view.items.get(answer.question);
  const number = view.numberOf(answer.question);
  const name = shortName(answer.question);
  const link = view.figures.has(answer.question)
    ? `<a href="#q-${number}">${number} · ${escapeHtml(name)}</a>`
    : `${number} · ${escapeHtml(name)}`;
  const points =
    answer.points === null
      ? words.answers.waits
      : words.answers.points(upTo(answer.points, exam.grading.decimals, language), upTo(answer.maxPoints, 2, language));
  const foreign = language === 'en' ? '' : ' lang="en"';
  const trace = answer.trace?.map((step) => `<li>${escapeHtml(stepText(view, step))}</li>`) ?? [];
  return [
    `<li><p class="answer-head">${link} <span class="badge ${answer.status}">${statusSigns[answer.status]} ${escapeHtml(words.answers.statuses[answer.status])}</span> <span class="soft">${escapeHtml(points)}</span></p>`,
    `<div class="response-box">${responseHtml(view, item, answer.response)}</div>`,
    answer.message === undefined ? '' : `<p class="message"${foreign}>${escapeHtml(answer.message)}</p>`,
    reviewHtml(view, answer),
    trace.length === 0 ? '' : disclosure(words.answers.trace, `<ul class="trace">${trace.join('')}</ul>`),
    '</li>',
  ].join('');
};

/** Every answer of a candidate: what was said, what it earned and why. */
export const answerList = (view: View, { answers }: Result): string =>
  `<ol class="answers">${answers.map((answer) => answerHtml(view, answer)).join('\n')}</ol>`;
