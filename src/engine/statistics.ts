import type { Mark } from '../core/marks.ts';
import { creditUnit, markOf, markUnit, roundFraction } from '../core/marks.ts';
import type { ExamStatistics, QuestionStatistics, Statistics, TopicStatistics } from '../generated/types.ts';
import type { Exam } from './exam.ts';
import {
  addValue,
  kurtosisOf,
  noSums,
  type PowerSums,
  scaledCovariance,
  scaledVariance,
  skewnessOf,
} from './moments.ts';
import { markAt, statusAt, totalMark } from './packed-attempt.ts';
import { upperLowerOf } from './upper-lower.ts';

/** Statistics have at most this many decimals. */
const decimals = 6;
/** As many numbers as may be held at once to sort them. */
const mostHeld = 4_000_000;

/** What is summed of one question. */
interface Tally {
  answered: number;
  omitted: number;
  invalid: number;
  readonly marks: PowerSums;
  /** Σ mark × total. */
  withTotal: bigint;
}

type Figure = number | null;

/** A figure to six decimals, never `-0`. */
const rounded = (value: Figure): Figure => (value === null ? null : Number(value.toFixed(decimals)) || 0);

const ratio = (sum: bigint, whole: bigint): Figure => (whole === 0n ? null : roundFraction(sum, whole, decimals));

/** A standard deviation in points, from n² × a variance. */
const deviation = (scaled: bigint, n: number): Figure =>
  n < 2 ? null : Math.sqrt(Number(scaled) / (n * (n - 1))) / Number(markUnit);

const withReasons = <Figures extends object>(figures: Figures, reasonOf: (figure: string) => string) => {
  const absent = Object.entries(figures).filter(([, value]) => value === null);
  return absent.length === 0
    ? figures
    : { ...figures, reasons: Object.fromEntries(absent.map(([name]) => [name, reasonOf(name)])) };
};

const tallyRows = (exam: Exam, rows: Iterable<Float64Array>) => {
  const tallies = exam.questions.map(
    (): Tally => ({ answered: 0, omitted: 0, invalid: 0, marks: noSums(), withTotal: 0n }),
  );
  const totals = noSums();
  const counts = new Map<Mark, number>();
  for (const row of rows) {
    const total = totalMark(row);
    addValue(totals, BigInt(total));
    counts.set(total, (counts.get(total) ?? 0) + 1);
    for (const [index, tally] of tallies.entries()) {
      const mark = BigInt(markAt(row, index));
      const status = statusAt(row, index);
      if (status === 'unanswered') tally.omitted += 1;
      else if (status === 'invalid') tally.invalid += 1;
      else tally.answered += 1;
      addValue(tally.marks, mark);
      tally.withTotal += mark * BigInt(total);
    }
  }
  return { tallies, totals, counts };
};

const median = (counts: ReadonlyMap<Mark, number>, n: number): Figure => {
  if (n === 0) return null;
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (place: number): bigint => {
    let before = 0;
    for (const [mark, count] of sorted) {
      before += count;
      if (place < before) return BigInt(mark);
    }
    return 0n;
  };
  return roundFraction(at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2)), 2n * markUnit, decimals);
};

/** Cronbach's alpha of so many questions, from n² × the sum of their variances and of the variance of the total. */
const alphaOf = (questions: number, ofQuestions: bigint, ofTotal: bigint): Figure =>
  questions < 2 || ofTotal === 0n ? null : (questions / (questions - 1)) * (1 - Number(ofQuestions) / Number(ofTotal));

/** The largest covariance that marks and rests could have: both sorted; n² × it. Sorted sums are the same in any order of input. */
const largestCovariances = (exam: Exam, rows: () => Iterable<Float64Array>, n: number): readonly number[] => {
  const largest: number[] = [];
  const group = Math.max(1, Math.floor(mostHeld / Math.max(1, 2 * n)));
  for (let from = 0; from < exam.questions.length; from += group) {
    const size = Math.min(group, exam.questions.length - from);
    const held = Array.from({ length: size }, () => ({ marks: new Float64Array(n), rests: new Float64Array(n) }));
    let at = 0;
    for (const row of rows()) {
      const total = totalMark(row);
      for (const [index, { marks, rests }] of held.entries()) {
        const mark = markAt(row, from + index);
        marks[at] = mark;
        rests[at] = total - mark;
      }
      at += 1;
    }
    for (const { marks, rests } of held) {
      marks.sort();
      rests.sort();
      const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / n;
      const [ofMarks, ofRests] = [mean(marks), mean(rests)];
      largest.push(n * marks.reduce((sum, mark, place) => sum + (mark - ofMarks) * ((rests[place] ?? 0) - ofRests), 0));
    }
  }
  return largest;
};

/** Figures over packed attempts, the same in whatever order they come. `rows` can be gone through several times. */
export const statisticsOf = (exam: Exam, rows: () => Iterable<Float64Array>): Statistics => {
  const { tallies, totals, counts } = tallyRows(exam, rows());
  const { n } = totals;
  const size = exam.questions.length;
  const totalVariance = scaledVariance(totals);
  const sumOfVariances = tallies.reduce((sum, { marks }) => sum + scaledVariance(marks), 0n);
  const alpha = n < 2 ? null : alphaOf(size, sumOfVariances, totalVariance);
  const sd = deviation(totalVariance, n);
  const sortedMarks = [...counts.keys()].sort((a, b) => a - b);
  const points = (mark: Mark | undefined): Figure =>
    mark === undefined ? null : roundFraction(BigInt(mark), markUnit, decimals);
  const whyExam = (figure: string): string =>
    n === 0
      ? 'no-results'
      : n < 2
        ? 'fewer-than-2'
        : figure === 'skewness' && n < 3
          ? 'fewer-than-3'
          : figure === 'kurtosis' && n < 4
            ? 'fewer-than-4'
            : size < 2 && figure !== 'skewness' && figure !== 'kurtosis'
              ? 'one-question'
              : 'no-variance';
  const largest = largestCovariances(exam, rows, n);
  const upperLower = upperLowerOf(exam, rows, counts, n);
  const whole = (worth: number): bigint => BigInt(n) * BigInt(markOf(creditUnit, worth));
  const ofQuestion = (index: number): QuestionStatistics => {
    const asked = exam.questions[index];
    const tally = tallies[index];
    if (!asked || !tally) throw new Error(`no question ${index}`);
    const variance = scaledVariance(tally.marks);
    const withTotal = scaledCovariance(n, tally.withTotal, tally.marks.s1, totals.s1);
    const withRest = withTotal - variance;
    const restVariance = totalVariance - 2n * withTotal + variance;
    const varies = n >= 2 && variance > 0n && restVariance > 0n;
    const figures = {
      question: asked.name,
      presented: n,
      answered: tally.answered,
      omitted: tally.omitted,
      invalid: tally.invalid,
      facility: ratio(tally.marks.s1, whole(asked.points)),
      sd: rounded(deviation(variance, n)),
      discrimination: rounded(varies ? Number(withRest) / Math.sqrt(Number(variance) * Number(restVariance)) : null),
      discriminativeEfficiency: rounded(varies ? Number(withRest) / (largest[index] ?? 0) : null),
      alphaIfDropped: rounded(n < 2 ? null : alphaOf(size - 1, sumOfVariances - variance, restVariance)),
      upperLower: rounded(upperLower[index] ?? null),
    };
    return withReasons(figures, (figure) =>
      n === 0
        ? 'no-results'
        : n < 2
          ? 'fewer-than-2'
          : size < (figure === 'alphaIfDropped' ? 3 : 2)
            ? 'one-question'
            : 'no-variance',
    );
  };
  const ofTopic = (topic: string): TopicStatistics => {
    const members = exam.questions.flatMap((question, index) =>
      question.topic === topic ? [{ question, index }] : [],
    );
    const earned = members.reduce((sum, { index }) => sum + (tallies[index]?.marks.s1 ?? 0n), 0n);
    const worth = whole(members.reduce((sum, { question }) => sum + question.points, 0));
    return withReasons({ topic, questions: members.length, facility: ratio(earned, worth) }, () => 'no-results');
  };
  const examFigures: ExamStatistics = {
    n,
    mean: ratio(totals.s1, BigInt(n) * markUnit),
    min: points(sortedMarks[0]),
    max: points(sortedMarks.at(-1)),
    median: median(counts, n),
    sd: rounded(sd),
    skewness: rounded(skewnessOf(totals)),
    kurtosis: rounded(kurtosisOf(totals)),
    alpha: rounded(alpha),
    standardError: rounded(alpha === null || sd === null || alpha > 1 ? null : sd * Math.sqrt(1 - alpha)),
  };
  return {
    exam: withReasons(examFigures, whyExam),
    questions: exam.questions.map((_, index) => ofQuestion(index)),
    topics: [...new Set(exam.questions.map(({ topic }) => topic))].map(ofTopic),
  };
};
