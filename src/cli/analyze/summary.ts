import stringWidth from 'string-width';
import type { ExamStatistics, Report } from '../../generated/types.ts';
import { hang } from '../prompts/parts/layout.ts';
import { padded } from '../terminal/padded.ts';
import { figureText, intervalText, percentText, shortNumber } from './figure-text.ts';
import type { Look } from './look.ts';

/** A figure of the exam: its name, itself, and what it means where that can be said. */
export interface SummaryRow {
  readonly name: string;
  readonly value: string;
  readonly meaning?: string;
}

/** From this alpha on, marks tell candidates apart reliably. */
const reliable = 0.8;
/** Under this alpha, chance has a large part. */
const unreliable = 0.5;
/** Skewness and kurtosis nearer to 0 than this say nothing. */
const noticeable = 0.5;

const meaningOfAlpha = (alpha: number, { alphaWords }: Look['words']['analyze']): string => {
  if (alpha >= reliable) return alphaWords.high;
  return alpha < unreliable ? alphaWords.low : alphaWords.fair;
};

const meaningOfSkewness = (skewness: number, { skewWords }: Look['words']['analyze']): string => {
  if (Math.abs(skewness) < noticeable) return skewWords.none;
  return skewness < 0 ? skewWords.left : skewWords.right;
};

const meaningOfKurtosis = (kurtosis: number, { kurtosisWords }: Look['words']['analyze']): string => {
  if (Math.abs(kurtosis) < noticeable) return kurtosisWords.bell;
  return kurtosis < 0 ? kurtosisWords.flat : kurtosisWords.peaked;
};

const withMeaning = (row: SummaryRow, figure: number | null, meaningOf: (figure: number) => string): SummaryRow =>
  figure === null ? row : { ...row, meaning: meaningOf(figure) };

/** The figures of an exam in words and numbers. */
export const summaryRows = (
  { exam, input, statistics }: Pick<Report, 'exam' | 'input' | 'statistics'>,
  { words }: Pick<Look, 'words'>,
): readonly SummaryRow[] => {
  const figures: ExamStatistics = statistics.exam;
  const { analyze } = words;
  const { scale, pass, decimals } = exam.grading;
  const row = (name: keyof typeof analyze.figures, value: string): SummaryRow => ({
    name: analyze.figures[name],
    value,
  });
  const number = (figure: number | null): string => figureText(words, figure);
  const points = (figure: number | null): string => figureText(words, figure, decimals);
  const inPoints = (figure: number | null, most = ''): string =>
    figure === null ? points(null) : analyze.points(points(figure), most);
  const most = exam.maxPoints === null ? '' : shortNumber(words, exam.maxPoints);
  const share =
    exam.maxPoints === null || figures.mean === null ? '' : ` (${percentText(figures.mean / exam.maxPoints)})`;
  const { passRate, n } = figures;
  const passed =
    passRate === null || pass === undefined
      ? percentText(passRate)
      : analyze.passing(
          percentText(passRate),
          Math.round(passRate * n),
          n,
          shortNumber(words, pass),
          shortNumber(words, scale),
        );
  const interval = intervalText(words, figures.alphaInterval, number);
  const alpha = `${number(figures.alpha)}${interval === '' ? '' : ` (${interval})`}`;
  return [
    row('results', analyze.counts(input.graded, input.rejected, input.superseded)),
    row('passRate', passed),
    row('mean', `${inPoints(figures.mean, most)}${share}`),
    row('median', inPoints(figures.median)),
    row('min', inPoints(figures.min)),
    row('max', inPoints(figures.max)),
    row('sd', inPoints(figures.sd)),
    withMeaning(row('skewness', number(figures.skewness)), figures.skewness, (one) => meaningOfSkewness(one, analyze)),
    withMeaning(row('kurtosis', number(figures.kurtosis)), figures.kurtosis, (one) => meaningOfKurtosis(one, analyze)),
    withMeaning(row('alpha', alpha), figures.alpha, (one) => meaningOfAlpha(one, analyze)),
    withMeaning(row('standardError', inPoints(figures.standardError)), figures.standardError, () => analyze.errorWords),
  ];
};

/** What has to be said before any figure. */
export const caveats = (
  { exam, input, statistics }: Pick<Report, 'exam' | 'input' | 'statistics'>,
  { words }: Pick<Look, 'words'>,
): readonly string[] => {
  const { analyze } = words;
  const waiting = input.graded - statistics.exam.n;
  return [
    ...(statistics.exam.n === 0 ? [analyze.noResults] : []),
    ...(waiting > 0 ? [analyze.waiting(waiting)] : []),
    ...(exam.variants === 'per-candidate' ? [analyze.perCandidate] : []),
  ];
};

/** Names, values and meanings in columns; in a narrow place a meaning goes on below its value. */
export const rowLines = (rows: readonly SummaryRow[], { columns, paint }: Look): readonly string[] => {
  const width = Math.max(0, ...rows.map(({ name }) => stringWidth(name)));
  return rows.flatMap(({ name, value, meaning }) => {
    const label = `  ${padded(name, width)}  `;
    const both = meaning === undefined ? value : `${value} · ${meaning}`;
    return hang(label, both, columns).map((line, index) =>
      index === 0 ? `  ${paint('dim', padded(name, width))}${line.slice(label.length - 2)}` : line,
    );
  });
};
