import type { Report } from '../../generated/types.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { visibleLine } from '../terminal/visible.ts';
import { flagSentence, flagsToSay } from './flag-sentence.ts';
import { histogramLines } from './histogram.ts';
import { type Lack, lackLines, lacksOfExam, lacksOfQuestion } from './lacking.ts';
import { type Look, lineOfText } from './look.ts';
import { partLines, sectionParts, topicParts } from './part-lines.ts';
import { questionColumns, questionTable } from './question-table.ts';
import type { AnalyzedQuestion } from './questions.ts';
import { caveats, rowLines, summaryRows } from './summary.ts';

/** A question needs so many answers to be flagged. */
const fewestAnswers = 20;

/** Lines under a title, or nothing where there are none. */
export const block = (title: string, lines: readonly string[], { paint }: Pick<Look, 'paint'>): readonly string[] =>
  lines.length === 0 ? [] : ['', paint('bold', title), ...lines];

/** What is flagged, a sentence each, the question first that comes first in the table. */
export const attentionSentences = (
  { exam }: Pick<Report, 'exam'>,
  questions: readonly AnalyzedQuestion[],
  { words }: Pick<Look, 'words'>,
): readonly string[] =>
  questions.flatMap(({ figures }) =>
    flagsToSay(figures.flags).map((flag) => visibleLine(flagSentence(words, exam, figures, flag))),
  );

const attention = (
  report: Pick<Report, 'exam'>,
  questions: readonly AnalyzedQuestion[],
  look: Look,
): readonly string[] => {
  const { analyze } = look.words;
  const sentences = attentionSentences(report, questions, look);
  if (sentences.length > 0) return sentences.flatMap((sentence) => hanging(sentence, look));
  const enough = questions.some(({ figures }) => figures.answered >= fewestAnswers);
  return wrap(enough ? analyze.nothingFlagged : analyze.tooFewForFlags(fewestAnswers), look.columns);
};

/** A sentence of which further lines stand in. */
const hanging = (sentence: string, { columns }: Look): readonly string[] =>
  wrap(sentence, columns - 2).map((line, index) => (index === 0 ? line : `  ${line}`));

/** The figures that the table of questions shows. */
const shownFigures = (questions: readonly AnalyzedQuestion[], look: Look): ReadonlySet<string> =>
  new Set(questionColumns(questions, look).flatMap(({ figure }) => figure ?? []));

/** What the table of questions cannot show. The curve of the fifths can be had where the difference of the groups can. */
const lacksShown = (questions: readonly AnalyzedQuestion[], shown: ReadonlySet<string>): readonly Lack[] =>
  questions
    .flatMap(lacksOfQuestion)
    .map((lack) => (lack.figure === 'upperLower' ? { ...lack, figure: 'fifths' } : lack))
    .filter(({ figure }) => shown.has(figure));

/** A report's figures for people: a summary, grades, questions, sections and topics, and what to look at. */
export const asTable = (
  report: Pick<Report, 'exam' | 'input' | 'statistics'>,
  questions: readonly AnalyzedQuestion[],
  path: string,
  look: Look,
): string => {
  const { words, columns, paint } = look;
  const { analyze } = words;
  const { exam, statistics } = report;
  const wrapped = (text: string): readonly string[] => wrap(text, columns);
  const first = questions[0];
  const shown = shownFigures(questions, look);
  const lacks = [...lacksOfExam(report), ...lacksShown(questions, shown)];
  const legend = [analyze.legend, ...(shown.has('fifths') ? [analyze.fifthsLegend(look.plain)] : [])].join(' ');
  const lines = [
    ...wrapped(lineOfText(exam.title, look)).map((line) => paint('bold', line)),
    ...caveats(report, look).flatMap(wrapped),
    '',
    ...rowLines(summaryRows(report, look), look),
    ...block(analyze.grades, statistics.exam.n === 0 ? [] : histogramLines(exam, statistics.exam, look), look),
    ...block(analyze.questions, questionTable(questions, look), look),
    ...wrapped(legend).map((line) => paint('dim', line)),
    ...block(analyze.sections, partLines(analyze.heads.section, sectionParts(exam, statistics, look), look), look),
    ...block(analyze.topics, partLines(analyze.heads.topic, topicParts(exam, statistics, look), look), look),
    ...block(analyze.attention, attention(report, questions, look), look),
    ...block(
      analyze.lacking,
      lackLines(lacks, look).flatMap((line) => hanging(line, look)),
      look,
    ),
    ...(first ? ['', ...wrapped(visibleLine(analyze.oneInFull(path, first.number)))] : []),
  ];
  return `${lines.join('\n')}\n`;
};
