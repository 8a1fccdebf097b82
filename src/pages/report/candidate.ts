import type { Result } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { answerList, answersSummary } from './answers.ts';
import { fixed } from './format.ts';
import { placeText } from './source-place.ts';
import type { View } from './view.ts';

/** Which columns the table has. */
export interface CandidateColumns {
  readonly ids: boolean;
  readonly passed: boolean;
}

const yesNo = (view: View, value: boolean): string =>
  `<td class="short" data-v="${value ? 1 : 0}">${value ? `✓ ${escapeHtml(view.words.candidates.yes)}` : `<span class="soft">✗ ${escapeHtml(view.words.candidates.no)}</span>`}</td>`;

const passedCell = (view: View, passed: boolean | undefined): string =>
  passed === undefined
    ? '<td data-v=""></td>'
    : `<td data-v="${passed ? 1 : 0}"><span class="badge ${passed ? 'correct' : 'incorrect'}">${passed ? '✓' : '✗'} ${escapeHtml(passed ? view.words.candidates.yes : view.words.candidates.no)}</span></td>`;

const tagsOf = ({ passed, late, status, warnings }: Result): string =>
  [
    passed === true ? 'passed' : '',
    passed === false ? 'failed' : '',
    late ? 'late' : '',
    status === 'needs-review' ? 'waits' : '',
    warnings.length > 0 ? 'warned' : '',
  ]
    .filter((tag) => tag !== '')
    .join(' ');

/** How a candidate is called on the page. */
export const candidateName = (
  { anonymous, words }: View,
  candidate: Result['candidate'],
  number: number | undefined,
): string => {
  if (anonymous) return number === undefined ? words.leftOut.unknown : words.candidates.numbered(number);
  return candidate.name === undefined || candidate.name.trim() === '' ? candidate.id : candidate.name;
};

/** The warnings in the page's language by their codes; a report without codes has them in English alone. */
const warningList = (
  { language, warningSentence }: View,
  warnings: readonly string[],
  notes: Result['notes'],
): string => {
  if (warnings.length === 0) return '';
  const told = warnings.map((text, index) => {
    const note = notes?.[index];
    const own = note && warningSentence(note.code, note.values);
    const foreign = own === undefined && language !== 'en' ? ' lang="en"' : '';
    return `<li${foreign}>${escapeHtml(own ?? text)}</li>`;
  });
  return `<ul class="warnings">${told.join('')}</ul>`;
};

/** A candidate's rows: marks, and what opens the answers. */
export const candidateRows = (
  view: View,
  result: Result,
  number: number,
  columns: CandidateColumns,
  detailed: boolean,
): string => {
  const { words, language, exam } = view;
  const { decimals } = exam.grading;
  const { candidate, points, percent, grade, passed, late, status, warnings, submittedAt, source } = result;
  const name = candidateName(view, candidate, number);
  const numeric = (value: number, text: string): string => `<td class="n" data-v="${value}">${escapeHtml(text)}</td>`;
  const waits = status === 'needs-review';
  const row = [
    `<tr><th scope="row"${view.anonymous ? ` data-v="${number}"` : ''}>${escapeHtml(name)}</th>`,
    columns.ids ? `<td class="id">${escapeHtml(candidate.id)}</td>` : '',
    numeric(points, fixed(points, decimals, language)),
    numeric(percent, fixed(percent, 0, language)),
    numeric(grade, fixed(grade, decimals, language)),
    columns.passed ? passedCell(view, passed) : '',
    yesNo(view, late),
    `<td data-v="${waits ? 1 : 0}">${waits ? `<span class="badge needs-review">… ${escapeHtml(words.candidates.waits)}</span>` : escapeHtml(words.candidates.graded)}</td>`,
    `<td data-v="${warnings.length}">${warningList(view, warnings, result.notes)}</td></tr>`,
  ].join('');
  const span = 7 + Number(columns.ids) + Number(columns.passed);
  const place = placeText(view, source);
  const facts = [
    submittedAt === undefined ? '' : words.candidates.handedIn(submittedAt),
    place === '' ? '' : words.candidates.from(place),
  ].filter((fact) => fact !== '');
  const detail = detailed
    ? `<tr class="more"><td colspan="${span}"><details><summary><span class="hidden">${escapeHtml(words.candidates.answersOf(name))}: </span>${answersSummary(view, result)}</summary><div class="inner"><p class="facts">${facts.map(escapeHtml).join(' · ')}</p>${answerList(view, result)}</div></details></td></tr>`
    : '';
  return `<tbody data-item data-tags="${tagsOf(result)}">${row}${detail}</tbody>\n`;
};
