import { letterAt } from '../core/letter.ts';
import type { Paper, PaperBlank, PaperFill, PaperOption, PaperQuestion } from '../generated/types.ts';
import { cleanMarkdown, cleanMarkdownLine, escapeMarkdown, labelledMarkdown, listItem } from './markdown-text.ts';
import {
  blanksInOrder,
  type KeyNote,
  type KeySheet,
  markedText,
  numberedSections,
  pointsOf,
  readableInstant,
  type SheetWords,
  type TextTable,
} from './sheet.ts';

/** Where something is to be written; these signs mean nothing in Markdown, not even in code. */
const gap = '…'.repeat(12);
const shortGap = '…'.repeat(3);

const lettered = (options: readonly PaperOption[], sign: string): string =>
  options.map(({ text }, at) => listItem('- ', labelledMarkdown(`${sign}${letterAt(at)}.`, text))).join('\n');

const offered = (blank: PaperBlank, number: number, words: SheetWords): string => {
  if (blank.kind === 'write' || (blank.kind === 'number' && blank.units.length === 0)) return '';
  const told =
    blank.kind === 'number'
      ? escapeMarkdown(words.units(blank.units.join(', ')))
      : blank.choices.map(({ text }, at) => `${letterAt(at)}. ${cleanMarkdownLine(text)}`).join(' · ');
  return `- ${escapeMarkdown(words.blank(number))}: ${told}`;
};

const filled = (question: PaperFill, words: SheetWords): string => {
  const { markdown, putIn } = markedText(question);
  const text = cleanMarkdown(
    markdown,
    putIn((number) => `(${number})${gap}`),
  );
  const choices = blanksInOrder(question)
    .map((blank, at) => offered(blank, at + 1, words))
    .filter((line) => line !== '')
    .join('\n');
  return choices === '' ? text : `${text}\n\n${choices}`;
};

const answerText = (question: PaperQuestion, words: SheetWords): string => {
  const answer = escapeMarkdown(words.answer);
  switch (question.kind) {
    case 'choose-one':
    case 'choose-many':
      return lettered(question.choices, '[ ] ');
    case 'decide':
      return [words.trueWord, words.falseWord].map((word) => `- [ ] ${escapeMarkdown(word)}`).join('\n');
    case 'write':
      return `${answer}: ${gap}`;
    case 'number':
      return `${answer}: ${gap}${question.units.length === 0 ? '' : ` ${escapeMarkdown(words.units(question.units.join(', ')))}`}`;
    case 'match':
      return [
        question.items
          .map(({ text }, at) => listItem('- ', labelledMarkdown(`(${shortGap}) ${at + 1}.`, text)))
          .join('\n'),
        `${escapeMarkdown(words.targets)}:`,
        lettered(question.targets, ''),
      ].join('\n\n');
    case 'order':
      return lettered(question.items, `(${shortGap}) `);
    case 'fill':
      return filled(question, words);
    case 'compose':
      return `${answer}:\n\n${gap}`;
  }
};

const notesText = (notes: readonly KeyNote[]): string =>
  notes
    .map(({ label, lines: [first = '', ...rest] }) =>
      rest.length === 0
        ? listItem('- ', labelledMarkdown(`**${escapeMarkdown(label)}**:`, first))
        : listItem(
            '- ',
            `**${escapeMarkdown(label)}**:\n${[first, ...rest].map((line) => listItem('- ', cleanMarkdown(line))).join('\n')}`,
          ),
    )
    .join('\n');

const tableText = ({ heads, rows }: TextTable): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  return [line(heads), `| ${heads.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
};

const questionText = (number: number, asked: PaperQuestion, words: SheetWords, key: KeySheet | undefined): string => {
  const how = [
    words.howTo[asked.kind],
    ...(asked.kind === 'compose' ? [words.words(asked.words.min, asked.words.max)] : []),
  ]
    .filter((one) => one !== '')
    .join(' ');
  return [
    `### ${escapeMarkdown(words.question(number))} (${escapeMarkdown(words.points(asked.points))})`,
    cleanMarkdown(asked.prompt),
    how === '' ? '' : `*${escapeMarkdown(how)}*`,
    answerText(asked, words),
    key ? notesText(key.notesOf(asked.question)) : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
};

const headText = (paper: Paper, words: SheetWords): string => {
  const { candidate, minutes, penalty, opensAt, closesAt, variant, sections } = paper;
  const questions = sections.flatMap((section) => section.questions);
  const filledIn = (value: string | undefined): string => (value === undefined || value === '' ? gap : value);
  const told: readonly (readonly [string, string | undefined])[] = [
    [words.name, filledIn(candidate?.name)],
    [words.id, filledIn(candidate?.id)],
    [words.date, gap],
    [words.total, `${words.questions(questions.length)}, ${words.points(pointsOf(questions))}`],
    [words.time, minutes === undefined ? undefined : words.minutes(minutes)],
    [words.opens, opensAt === undefined ? undefined : readableInstant(opensAt)],
    [words.closes, closesAt === undefined ? undefined : readableInstant(closesAt)],
    [words.variant, variant],
  ];
  const rows = told.flatMap(([label, value]) =>
    value === undefined ? [] : [`- ${escapeMarkdown(label)}: ${escapeMarkdown(value).replaceAll('\n', ' ')}`],
  );
  return [...rows, ...(penalty === undefined ? [] : [`\n${escapeMarkdown(words.penalty(penalty))}`])].join('\n');
};

/** A paper as a Markdown document; with a key, the marker's sheet. */
export const paperMarkdown = (paper: Paper, words: SheetWords, key?: KeySheet): string => {
  const blocks = [
    key ? `**${escapeMarkdown(words.forMarkers)}**` : '',
    `# ${cleanMarkdownLine(paper.exam.title)}`,
    headText(paper, words),
    key ? notesText(key.notes) : '',
    ...numberedSections(paper).flatMap(({ title, points, questions }) => [
      `## ${cleanMarkdownLine(title)} (${escapeMarkdown(words.points(points))})`,
      ...questions.map(({ number, asked }) => questionText(number, asked, words, key)),
    ]),
    ...(key ? [`## ${escapeMarkdown(words.blueprint)}`, tableText(key.blueprint)] : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
