import type { Flag, QuestionStatistics } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { percent, upTo } from './format.ts';
import type { ResultTally } from './result-tally.ts';
import type { View } from './view.ts';

/** How much a remark matters: `serious` ones say that the key may be wrong. */
export type Severity = 'plain' | 'hint' | 'noted' | 'serious';

const severities: { readonly [F in Flag]: Severity } = {
  'suspected-wrong-key': 'serious',
  'negative-discrimination': 'serious',
  'key-rivalled': 'serious',
  'too-hard': 'noted',
  'low-discrimination': 'noted',
  'too-easy': 'noted',
  'unused-choice': 'hint',
};
const order: readonly Severity[] = ['plain', 'hint', 'noted', 'serious'];

/** How much one remark matters. */
export const severityOf = (flag: Flag): Severity => severities[flag];

/** How much a question's gravest remark matters. */
export const gravest = ({ flags }: Pick<QuestionStatistics, 'flags'>): Severity =>
  flags.reduce<Severity>(
    (worst, flag) => (order.indexOf(severities[flag]) > order.indexOf(worst) ? severities[flag] : worst),
    'plain',
  );

/** A flag's sentence as HTML: what stands between backticks as code. */
export const flagHtml = (view: View, question: QuestionStatistics, flag: Flag): string =>
  escapeHtml(view.flagSentence(question, flag)).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The remarks that are to be said: of two that say the same, the stronger one. */
export const saidFlags = ({ flags }: Pick<QuestionStatistics, 'flags'>): readonly Flag[] =>
  flags.filter((flag) => flag !== 'low-discrimination' || !flags.includes('negative-discrimination'));

const mostQuestions = 5;

const questionLine = (view: View, question: QuestionStatistics): string => {
  const number = view.numberOf(question.question, question.section);
  const flag = [...question.flags].sort(
    (one, other) => order.indexOf(severities[other]) - order.indexOf(severities[one]),
  )[0];
  if (flag === undefined) return '';
  return `<li><a class="number ${severities[flag]}" href="#q-${number}" aria-label="${escapeHtml(view.words.attention.toQuestion(number))}">${number}</a><span>${flagHtml(view, question, flag)}</span></li>`;
};

const plainLine = (text: string, sign: string): string =>
  `<li><span class="number" aria-hidden="true">${sign}</span><span>${text}</span></li>`;

/** What a teacher should look at first, gravest things first. */
export const lookFirst = (view: View, tally: ResultTally): string => {
  const { words, parts } = view;
  const { questions, topics, exam } = parts.statistics;
  const grave = (severity: Severity) => questions.filter((question) => gravest(question) === severity);
  const remarkable = [...grave('serious'), ...grave('noted'), ...grave('hint')];
  const named = remarkable.slice(0, mostQuestions);
  const rest = remarkable.length - named.length;
  const weakest = [...topics]
    .filter(({ facility }) => facility !== null)
    .sort((one, other) => (one.facility ?? 0) - (other.facility ?? 0))[0];
  const title = weakest && (view.exam.topics.find(({ topic }) => topic === weakest.topic)?.title ?? weakest.topic);
  const lines = [
    tally.waiting > 0 ? plainLine(escapeHtml(words.attention.waiting(tally.waiting)), '…') : '',
    parts.rejected.length > 0
      ? plainLine(`<a href="#left-out">${escapeHtml(words.attention.rejected(parts.rejected.length))}</a>`, '!')
      : '',
    ...named.map((question) => questionLine(view, question)),
    rest > 0 ? plainLine(`<a href="#questions">${escapeHtml(words.attention.more(rest))}</a>`, `+${rest}`) : '',
    exam.alpha !== null && exam.alpha < 0.5
      ? plainLine(`${escapeHtml(words.attention.lowAlpha)} (${escapeHtml(upTo(exam.alpha, 2, view.language))})`, 'α')
      : '',
    weakest?.facility !== undefined && weakest.facility !== null && topics.length > 1 && title !== undefined
      ? plainLine(escapeHtml(words.attention.weakest(view.plain(title), percent(weakest.facility))), '↓')
      : '',
  ].filter((one) => one !== '');
  const body =
    lines.length > 0 ? `<ul class="first">${lines.join('')}</ul>` : `<p>${escapeHtml(words.attention.nothing)}</p>`;
  return `<h3>${escapeHtml(words.attention.title)}</h3>${body}`;
};
