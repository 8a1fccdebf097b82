import type { Paper, PaperQuestion } from '../generated/types.ts';
import { answerBoxes } from './answer-boxes.ts';
import { escapeHtml } from './html.ts';
import { markdownHtml, markdownLineHtml } from './markdown-html.ts';
import { plainLine } from './markdown-tree.ts';
import { htmlPage } from './page.ts';
import { sheetStyle } from './paper-style.ts';
import {
  type KeyNote,
  type KeySheet,
  numberedSections,
  pointsOf,
  readableInstant,
  ruledLines,
  type SheetWords,
  type TextTable,
} from './sheet.ts';

const facts = ({ minutes, penalty, opensAt, closesAt, variant, sections }: Paper, words: SheetWords): string => {
  const questions = sections.flatMap((section) => section.questions);
  const time = (instant: string): string =>
    `<time datetime="${escapeHtml(instant)}">${escapeHtml(readableInstant(instant))}</time>`;
  const told: readonly (readonly [string, string] | undefined)[] = [
    [words.total, escapeHtml(`${words.questions(questions.length)}, ${words.points(pointsOf(questions))}`)],
    minutes === undefined ? undefined : [words.time, escapeHtml(words.minutes(minutes))],
    opensAt === undefined ? undefined : [words.opens, time(opensAt)],
    closesAt === undefined ? undefined : [words.closes, time(closesAt)],
    [words.variant, escapeHtml(variant)],
  ];
  return `<p class="facts">${told
    .flatMap((fact) => (fact ? [`<span>${escapeHtml(fact[0])}: <b>${fact[1]}</b></span>`] : []))
    .join('\n')}</p>${penalty === undefined ? '' : `\n<p class="penalty">${escapeHtml(words.penalty(penalty))}</p>`}`;
};

const who = ({ candidate }: Paper, words: SheetWords): string => {
  const field = (label: string, value: string, wide = ''): string =>
    `<div${wide}><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`;
  return `<dl class="who">
${field(words.name, candidate?.name ?? '', ' class="wide"')}
${field(words.id, candidate?.id ?? '')}
${field(words.date, '')}
</dl>`;
};

const notesHtml = (notes: readonly KeyNote[]): string =>
  notes.length === 0
    ? ''
    : `<dl class="key">\n${notes
        .map(
          ({ label, lines }) =>
            `<div><dt>${escapeHtml(label)}</dt><dd>${lines.map((line) => markdownHtml(line)).join('\n')}</dd></div>`,
        )
        .join('\n')}\n</dl>`;

const tableHtml = ({ heads, rows }: TextTable): string => {
  const headRow = heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  const bodyRows = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${headRow}</tr></thead>\n<tbody>\n${bodyRows.join('\n')}\n</tbody>\n</table>`;
};

const howTo = (asked: PaperQuestion, words: SheetWords): string => {
  const told = [
    words.howTo[asked.kind],
    ...(asked.kind === 'compose' ? [words.words(asked.words.min, asked.words.max)] : []),
  ];
  const sentence = told.filter((one) => one !== '').join(' ');
  return sentence === '' ? '' : `<p class="how">${escapeHtml(sentence)}</p>\n`;
};

const questionHtml = (number: number, asked: PaperQuestion, words: SheetWords, key: KeySheet | undefined): string => {
  // Lines that fill most of a page may go on overleaf; all else stays together.
  const long = asked.kind === 'compose' && ruledLines(asked.words) > 20 ? ' long' : '';
  return `<article class="question${long}">
<h3><span>${escapeHtml(words.question(number))}</span><small>${escapeHtml(words.points(asked.points))}</small></h3>
<div class="prompt">${markdownHtml(asked.prompt)}</div>
${howTo(asked, words)}${answerBoxes(asked, words, key !== undefined)}
${key ? notesHtml(key.notesOf(asked.question)) : ''}
</article>`;
};

/** A paper as one HTML page to be printed; with a key, the marker's sheet. */
export const paperPage = (paper: Paper, words: SheetWords, key?: KeySheet): string => {
  const { candidate, exam, language, variant } = paper;
  const title = plainLine(exam.title);
  const banner = key ? `<p class="banner">${escapeHtml(words.forMarkers)}</p>\n` : '';
  const sections = numberedSections(paper).map(
    ({ title: name, points, questions }) => `<section>
<h2><span>${markdownLineHtml(name)}</span><small>${escapeHtml(words.points(points))}</small></h2>
${questions.map(({ number, asked }) => questionHtml(number, asked, words, key)).join('\n')}
</section>`,
  );
  const end = key
    ? `<section class="whole">\n<h2><span>${escapeHtml(words.blueprint)}</span></h2>\n${tableHtml(key.blueprint)}\n</section>\n`
    : '';
  const owner = candidate ? [candidate.name ?? '', candidate.id].filter((one) => one !== '').join(', ') : '';
  return htmlPage({
    language,
    title: [key ? words.forMarkers : '', title, owner].filter((one) => one !== '').join(' · '),
    style: sheetStyle({
      top: key ? words.forMarkers : '',
      left: [title, candidate?.id ?? ''].filter((one) => one !== '').join(' · '),
      right: variant,
    }),
    body: `<main>
<header>
${banner}<h1>${markdownLineHtml(exam.title)}</h1>
${facts(paper, words)}
${key && !candidate ? '' : who(paper, words)}
${key ? notesHtml(key.notes) : ''}
</header>
${sections.join('\n')}
${end}</main>`,
  });
};
