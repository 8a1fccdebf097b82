import type { Flag, QuestionStatistics } from '../../generated/types.ts';
import { bar, sparkline } from './bars.ts';
import { figureText, percentText } from './figure-text.ts';
import { flagsToSay } from './flag-sentence.ts';
import type { Look } from './look.ts';
import type { AnalyzedQuestion } from './questions.ts';
import { type Column, columnsThatFit, tableLines } from './table.ts';

const barWidth = 10;

/** What is flagged, in a word each. */
export const flagWordsOf = (flags: readonly Flag[], { words }: Pick<Look, 'words'>): string =>
  flagsToSay(flags)
    .map((flag) => words.analyze.flagWords[flag])
    .join(', ');

/** Columns with a name for what they show, so that what is shown can be asked. */
export interface QuestionColumn extends Column {
  readonly figure?: keyof QuestionStatistics;
}

const fullNames = 60;

/** The columns of the table of questions that there is room for. */
export const questionColumns = (questions: readonly AnalyzedQuestion[], look: Look): readonly QuestionColumn[] => {
  const { words, plain, paint, columns } = look;
  const { heads } = words.analyze;
  const figures = questions.map((question) => question.figures);
  const longest = Math.max(0, ...questions.map(({ item }) => item.question.length));
  const names = questions.map(({ item, shortName }) => (columns - longest >= fullNames ? item.question : shortName));
  const flags = figures.map((one) => flagWordsOf(one.flags, look));
  const right = (figure: keyof typeof heads & keyof QuestionStatistics, drop?: number): QuestionColumn => ({
    figure,
    head: heads[figure],
    cells: figures.map((one) => figureText(words, one[figure] as number | null)),
    align: 'right',
    ...(drop === undefined ? {} : { drop }),
  });
  const all: readonly QuestionColumn[] = [
    { head: '#', cells: questions.map(({ number }) => String(number)), align: 'right' },
    { head: heads.name, cells: names, least: columns < 60 ? 10 : 28 },
    {
      figure: 'facility',
      head: heads.facility,
      cells: figures.map(({ facility }) => percentText(facility)),
      align: 'right',
    },
    {
      head: '',
      cells: figures.map(({ facility }) => bar(facility, barWidth, plain)),
      drop: 2,
      style: (text) => paint('blue', text),
    },
    right('discrimination'),
    { figure: 'fifths', head: heads.fifths, cells: figures.map(({ fifths }) => sparkline(fifths, plain)), drop: 1 },
    right('discriminativeEfficiency', 4),
    right('alphaIfDropped', 3),
    ...(flags.some((cell) => cell !== '')
      ? [{ head: heads.flags, cells: flags, least: 8, style: (text: string) => paint('yellow', text) }]
      : []),
  ];
  return columnsThatFit(all, columns);
};

/** A table of questions, a line each. */
export const questionTable = (questions: readonly AnalyzedQuestion[], look: Look): readonly string[] =>
  tableLines(questionColumns(questions, look), look);
