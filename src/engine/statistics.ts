import type { Mark } from '../core/marks.ts';
import { creditUnit, markOf, markUnit, roundFraction } from '../core/marks.ts';
import type { ExamStatistics, SectionStatistics, Statistics, TopicStatistics } from '../generated/types.ts';
import type { ExamFrame } from './exam-frame.ts';
import {
  alphaOf,
  deviation,
  type Figure,
  questionsAsked,
  ratio,
  rounded,
  roundedInterval,
  withReasons,
} from './figures.ts';
import { histogramOf } from './histogram.ts';
import { alphaInterval } from './intervals.ts';
import { kurtosisOf, type PowerSums, scaledVariance, skewnessOf, sumsOf } from './moments.ts';
import type { OutcomeBook } from './outcomes.ts';
import { questionStatistics } from './question-statistics.ts';
import { type Tally, tallyRows } from './tally.ts';

const median = (totals: Tally['totals'], n: number): bigint => {
  const at = (place: number): bigint => {
    let before = 0;
    for (const [mark, count] of totals) {
      before += count;
      if (place < before) return BigInt(mark);
    }
    return 0n;
  };
  return at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2));
};

const examStatistics = (
  exam: ExamFrame,
  tally: Tally,
  sums: readonly PowerSums[],
  totals: PowerSums,
): ExamStatistics => {
  const { n, worthsDiffer, variantsDiffer } = tally;
  const size = questionsAsked(sums);
  const { pass } = exam;
  const same = <Value>(figure: Value): Value | null => (worthsDiffer ? null : figure);
  const points = (mark: Mark | undefined): Figure =>
    mark === undefined ? null : roundFraction(BigInt(mark), markUnit, 6);
  const ofQuestions = sums.reduce((sum, one) => sum + scaledVariance(one), 0n);
  const alpha = n < 2 || variantsDiffer ? null : alphaOf(size, ofQuestions, scaledVariance(totals));
  const sd = deviation(scaledVariance(totals), n);
  const passed = tally.grades.reduce((sum, [grade, count]) => sum + (grade >= (pass ?? 0) ? count : 0), 0);
  const interval = alpha === null ? undefined : roundedInterval(alphaInterval(alpha, size, n));
  const why = (figure: string): string => {
    if (figure === 'passRate' && pass === undefined) return 'no-pass-mark';
    if (n === 0) return 'no-results';
    if (worthsDiffer || (variantsDiffer && ['alpha', 'standardError'].includes(figure))) return 'variants-differ';
    if (n < 2) return 'fewer-than-2';
    if (figure === 'skewness' && n < 3) return 'fewer-than-3';
    if (figure === 'kurtosis' && n < 4) return 'fewer-than-4';
    return size < 2 && ['alpha', 'standardError'].includes(figure) ? 'one-question' : 'no-variance';
  };
  const figures: ExamStatistics = {
    n,
    mean: same(ratio(totals.s1, BigInt(n) * markUnit)),
    min: same(points(tally.totals[0]?.[0])),
    max: same(points(tally.totals.at(-1)?.[0])),
    median: n === 0 ? null : same(roundFraction(median(tally.totals, n), 2n * markUnit, 6)),
    sd: same(rounded(sd)),
    skewness: same(rounded(skewnessOf(totals))),
    kurtosis: same(rounded(kurtosisOf(totals))),
    alpha: rounded(alpha),
    standardError: rounded(alpha === null || sd === null || alpha > 1 ? null : sd * Math.sqrt(1 - alpha)),
    ...(interval ? { alphaInterval: interval } : {}),
    passRate: pass === undefined || n === 0 ? null : roundFraction(BigInt(passed), BigInt(n), 6),
    histogram: histogramOf(exam, tally.grades),
  };
  return withReasons(figures, why);
};

/** Mean of marks / points over the questions at some indexes; null where nobody was asked one of them. */
const facilityOver = (exam: ExamFrame, sums: readonly PowerSums[], indexes: readonly number[]): Figure => {
  const earned = indexes.reduce((sum, index) => sum + (sums[index]?.s1 ?? 0n), 0n);
  const worth = indexes.reduce(
    (sum, index) => sum + BigInt(sums[index]?.n ?? 0) * BigInt(markOf(creditUnit, exam.items[index]?.points ?? 0)),
    0n,
  );
  return ratio(earned, worth);
};

const sectionStatistics = (exam: ExamFrame, sums: readonly PowerSums[]): readonly SectionStatistics[] =>
  exam.sections.map(({ section, questions }): SectionStatistics => {
    const indexes = exam.items.flatMap((item, index) => (item.section === section ? [index] : []));
    const figures = { section, questions, facility: facilityOver(exam, sums, indexes) };
    return withReasons(figures, () => 'no-results');
  });

const topicStatistics = (exam: ExamFrame, sums: readonly PowerSums[], n: number): readonly TopicStatistics[] => {
  const topics = new Map<string, number[]>();
  for (const [index, { topic }] of exam.items.entries()) {
    if (n > 0 && sums[index]?.n === 0) continue;
    topics.set(topic, [...(topics.get(topic) ?? []), index]);
  }
  return [...topics].map(([topic, indexes]): TopicStatistics => {
    const figures = { topic, questions: indexes.length, facility: facilityOver(exam, sums, indexes) };
    return withReasons(figures, () => 'no-results');
  });
};

/**
 * Figures over the rows of a batch, in pieces of one or more, the same in whatever order they come; `rows` can be gone
 * through several times.
 * Questions that nobody was asked are left out, unless there are no rows at all.
 */
export const statisticsOf = (exam: ExamFrame, book: OutcomeBook, rows: () => Iterable<Uint32Array>): Statistics => {
  const tally = tallyRows(exam, book, rows);
  const sums = tally.questions.map(({ outcomes }) => sumsOf(outcomes.map(({ mark, count }) => [mark, count])));
  const totals = sumsOf(tally.totals);
  return {
    exam: examStatistics(exam, tally, sums, totals),
    sections: sectionStatistics(exam, sums),
    questions: questionStatistics(exam, { tally, sums, totals }),
    topics: topicStatistics(exam, sums, tally.n),
  };
};
