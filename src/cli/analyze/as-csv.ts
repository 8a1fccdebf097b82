import { writeCsv } from '../../io/csv.ts';
import type { AnalyzedQuestion } from './questions.ts';

/** A column of the CSV, with what it has in a row. */
type CsvColumn = readonly [head: string, cell: (question: AnalyzedQuestion) => string | number | null | undefined];

const fifths = [1, 2, 3, 4, 5];

/** The columns, as docs/statistics.md lists them. */
const columns: readonly CsvColumn[] = [
  ['number', ({ number }) => number],
  ['question', ({ item }) => item.question],
  ['section', ({ item }) => item.section],
  ['topic', ({ item }) => item.topic],
  ['type', ({ item }) => item.type],
  ['difficulty', ({ item }) => item.difficulty],
  ['points', ({ item }) => item.points],
  ['presented', ({ figures }) => figures.presented],
  ['answered', ({ figures }) => figures.answered],
  ['omitted', ({ figures }) => figures.omitted],
  ['invalid', ({ figures }) => figures.invalid],
  ['facility', ({ figures }) => figures.facility],
  ['facilityLow', ({ figures }) => figures.facilityInterval?.low],
  ['facilityHigh', ({ figures }) => figures.facilityInterval?.high],
  ['sd', ({ figures }) => figures.sd],
  ['discrimination', ({ figures }) => figures.discrimination],
  ['discriminativeEfficiency', ({ figures }) => figures.discriminativeEfficiency],
  ['alphaIfDropped', ({ figures }) => figures.alphaIfDropped],
  ['upperLower', ({ figures }) => figures.upperLower],
  ...fifths.map((fifth): CsvColumn => [`fifth${fifth}`, ({ figures }) => figures.fifths[fifth - 1]]),
  ['flags', ({ figures }) => figures.flags.join(' ')],
];

/** The figures of questions as CSV, a row each; a figure that cannot be had is an empty cell. */
export const asCsv = (questions: readonly AnalyzedQuestion[]): Promise<string> =>
  writeCsv(
    columns.map(([head]) => head),
    questions.map((question) => columns.map(([, cell]) => cell(question) ?? '')),
  );
