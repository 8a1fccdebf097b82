import type { Report } from '../../generated/types.ts';
import { markdownCell } from '../terminal/markdown-cell.ts';
import { attentionSentences } from './as-table.ts';
import { choiceText } from './choice-table.ts';
import { figureText, percentText, shortNumber } from './figure-text.ts';
import { keyLines } from './key-text.ts';
import { lackLines, lacksOfChoices, lacksOfExam, lacksOfQuestion } from './lacking.ts';
import { type Look, lineOfText } from './look.ts';
import { type ExamPart, sectionParts, topicParts } from './part-lines.ts';
import { kindOf, questionRows } from './question-page.ts';
import { flagWordsOf } from './question-table.ts';
import type { AnalyzedQuestion } from './questions.ts';
import { caveats, type SummaryRow, summaryRows } from './summary.ts';

const table = (heads: readonly string[], right: string, rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${heads.map(markdownCell).join(' | ')} |`,
  `| ${heads.map((_, index) => (right[index] === '>' ? '---:' : '---')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(markdownCell).join(' | ')} |`),
];

const part = (level: number, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${'#'.repeat(level)} ${markdownCell(title)}`, '', ...lines, ''];

const list = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${markdownCell(line)}`);

const figureTable = (rows: readonly SummaryRow[], { words }: Look): readonly string[] => {
  const { figure, value } = words.analyze.heads;
  return table(
    [figure, value],
    '<<',
    rows.map(({ name, value: one, meaning }) => [name, meaning === undefined ? one : `${one} · ${meaning}`]),
  );
};

const partTable = (name: string, parts: readonly ExamPart[], { words }: Look): readonly string[] => {
  const { questions, facility } = words.analyze.heads;
  const rows = parts.map((one) => [one.title, String(one.questions), percentText(one.facility)]);
  return table([name, questions, facility], '<>>', rows);
};

const questionTable = (questions: readonly AnalyzedQuestion[], look: Look): readonly string[] => {
  const { words } = look;
  const { heads } = words.analyze;
  const names = ['discrimination', 'discriminativeEfficiency', 'alphaIfDropped'] as const;
  return table(
    ['#', heads.name, heads.facility, ...names.map((name) => heads[name]), heads.fifths, heads.flags],
    '><>>>><<',
    questions.map(({ number, item, figures }) => [
      String(number),
      item.question,
      percentText(figures.facility),
      ...names.map((name) => figureText(words, figures[name])),
      figures.fifths.map(percentText).join(' '),
      flagWordsOf(figures.flags, look),
    ]),
  );
};

/** A report's figures in Markdown. */
export const asMarkdown = (
  report: Pick<Report, 'exam' | 'input' | 'statistics'>,
  questions: readonly AnalyzedQuestion[],
  look: Look,
): string => {
  const { words } = look;
  const { analyze } = words;
  const { exam, statistics } = report;
  const number = (value: number): string => shortNumber(words, value);
  const grades = statistics.exam.histogram.map(({ from, to, count }) => [number(from), number(to), String(count)]);
  const lines = [
    ...part(1, lineOfText(exam.title, look), [
      ...caveats(report, look).flatMap((line) => [markdownCell(line), '']),
      ...figureTable(summaryRows(report, look), look),
    ]),
    ...part(2, analyze.grades, table([analyze.heads.from, analyze.heads.to, analyze.figures.results], '>>>', grades)),
    ...part(2, analyze.questions, questionTable(questions, look)),
    ...part(2, analyze.sections, partTable(analyze.heads.section, sectionParts(exam, statistics, look), look)),
    ...part(2, analyze.topics, partTable(analyze.heads.topic, topicParts(exam, statistics, look), look)),
    ...part(2, analyze.attention, list(attentionSentences(report, questions, look))),
    ...part(2, analyze.lacking, list(lackLines([...lacksOfExam(report), ...questions.flatMap(lacksOfQuestion)], look))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

const choiceRows = (question: AnalyzedQuestion, { words, language }: Look): readonly (readonly string[])[] =>
  (question.figures.choices ?? []).map((choice) => [
    choice.key ? words.analyze.keyMark : '',
    choiceText(choice, question, { words, language }),
    String(choice.count),
    percentText(choice.share),
    percentText(choice.upper),
    percentText(choice.lower),
    figureText(words, choice.discrimination),
    choice.fifths.map(percentText).join(' '),
  ]);

/** One question in Markdown. */
export const questionAsMarkdown = (report: Pick<Report, 'exam'>, question: AnalyzedQuestion, look: Look): string => {
  const { analyze } = look.words;
  const { heads } = analyze;
  const rows = choiceRows(question, look);
  const choiceHeads = ['', heads.choice, heads.count, heads.share, heads.upper, heads.lower, heads.discrimination];
  const { item, number } = question;
  const lines = [
    ...part(1, `${analyze.questionOf(number, report.exam.items.length)}: ${item.question}`, [
      markdownCell(kindOf(report, question, look)),
      '',
      ...lineOfText(item.prompt, look).split(' ⏎ ').map(markdownCell),
    ]),
    ...(rows.length > 0
      ? [...table([...choiceHeads, heads.fifths], '<<>>>>><', rows), '']
      : part(2, analyze.key, list(keyLines(item, look)))),
    ...figureTable(questionRows(question, look), look),
    '',
    ...part(2, analyze.attention, list(attentionSentences(report, [question], look))),
    ...part(2, analyze.lacking, list(lackLines([...lacksOfQuestion(question), ...lacksOfChoices(question)], look))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
