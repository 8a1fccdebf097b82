import { creditUnit, markOf } from '../core/marks.ts';
import type { ChoiceStatistics, QuestionStatistics } from '../generated/types.ts';
import { fifthGroups, type GroupSums, lowerGroup, upperGroup } from './ability.ts';
import type { ExamFrame, ItemFrame } from './exam-frame.ts';
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
import { flagsOf } from './flags.ts';
import { shareInterval } from './intervals.ts';
import { type PowerSums, scaledCovariance, scaledVariance } from './moments.ts';
import type { OutcomeTally, Tally } from './tally.ts';

/** All that the figures of questions are made from. */
export interface QuestionSums {
  readonly tally: Tally;
  /** Power sums of each question's marks. */
  readonly sums: readonly PowerSums[];
  /** Power sums of the totals. */
  readonly totals: PowerSums;
}

const count = (outcomes: readonly OutcomeTally[], holds: (outcome: OutcomeTally) => boolean): number =>
  outcomes.reduce((sum, outcome) => sum + (holds(outcome) ? outcome.count : 0), 0);

const correlation = (covariance: bigint, one: bigint, other: bigint): Figure =>
  one > 0n && other > 0n ? Number(covariance) / Math.sqrt(Number(one) * Number(other)) : null;

const shareOf = (sums: readonly number[] | undefined, sizes: readonly number[], group: number): Figure =>
  rounded((sums?.[group] ?? 0) / (sizes[group] ?? 1));

/** A row a choice: `rest` are n² × variance of the rest of the exam and what sums it takes. */
const choiceStatistics = (
  { choices, keys }: ItemFrame,
  outcomes: readonly OutcomeTally[],
  { tally, sums, totals }: QuestionSums,
  index: number,
  restVariance: bigint,
  why: (figure: string) => string,
): readonly ChoiceStatistics[] => {
  const answered = count(outcomes, ({ status }) => status !== 'unanswered' && status !== 'invalid');
  const { groups, n, variantsDiffer } = tally;
  const comparable = !variantsDiffer && n >= 2;
  const own = tally.questions[index]?.groups;
  return choices.map((choice, place): ChoiceStatistics => {
    const chosen = outcomes.filter((outcome) => (outcome.chosen >> place) & 1);
    const number = count(chosen, () => true);
    const restOfChosen = chosen.reduce(
      (sum, { totals: total, mark, count: times }) => sum + total - BigInt(mark) * BigInt(times),
      0n,
    );
    const rests = totals.s1 - (sums[index]?.s1 ?? 0n);
    const big = BigInt(number);
    const covariance = scaledCovariance(n, restOfChosen, big, rests);
    const variance = BigInt(n) * big - big * big;
    const shares = (group: number): Figure =>
      comparable ? shareOf(own?.chosen[place] ?? [], groups.sizes, group) : null;
    const figures: ChoiceStatistics = {
      choice,
      key: ((keys >> place) & 1) === 1,
      count: number,
      share: ratio(big, BigInt(answered)),
      upper: shares(upperGroup),
      lower: shares(lowerGroup),
      discrimination: rounded(comparable ? correlation(covariance, variance, restVariance) : null),
      fifths: fifthGroups.map(shares),
    };
    return withReasons(figures, (figure) => (figure === 'share' ? 'no-answers' : why(figure)));
  });
};

const meanCredits = (own: GroupSums, sizes: readonly number[], worth: number): readonly number[] =>
  own.marks.map((sum, group) => sum / ((sizes[group] ?? 1) * worth));

/** The figures of each question that was asked, or of all where there are no results. */
export const questionStatistics = (exam: ExamFrame, all: QuestionSums): readonly QuestionStatistics[] => {
  const { tally, sums, totals } = all;
  const { n, variantsDiffer, groups } = tally;
  const size = questionsAsked(sums);
  const sumOfVariances = sums.reduce((sum, one) => sum + scaledVariance(one), 0n);
  return exam.items.flatMap((asked, index): readonly QuestionStatistics[] => {
    const own = sums[index];
    const tallied = tally.questions[index];
    if (!own || !tallied || (own.n === 0 && n > 0)) return [];
    const { outcomes, largest } = tallied;
    const presented = own.n;
    const worth = markOf(creditUnit, asked.points);
    const variance = scaledVariance(own);
    const productSum = outcomes.reduce((sum, outcome) => sum + BigInt(outcome.mark) * outcome.totals, 0n);
    const withTotal = scaledCovariance(n, productSum, own.s1, totals.s1);
    const totalVariance = scaledVariance(totals);
    const withRest = withTotal - variance;
    const restVariance = totalVariance - 2n * withTotal + variance;
    const comparable = !variantsDiffer && n >= 2;
    const discrimination = comparable ? correlation(withRest, variance, restVariance) : null;
    const why = (figure: string): string => {
      if (n === 0) return 'no-results';
      if (worth === 0) return 'worth-nothing';
      if (figure === 'sd') return 'fewer-than-2';
      if (variantsDiffer) return 'variants-differ';
      if (n < 2) return 'fewer-than-2';
      return size < (figure === 'alphaIfDropped' ? 3 : 2) ? 'one-question' : 'no-variance';
    };
    const facility = ratio(own.s1, BigInt(presented) * BigInt(worth));
    const penalised = exam.penalty !== 0 && ['single-choice', 'true-false'].includes(asked.type);
    const neverNegative = !penalised && outcomes.every(({ mark }) => mark >= 0);
    const interval =
      neverNegative && facility !== null ? roundedInterval(shareInterval(facility, presented)) : undefined;
    const credits =
      variantsDiffer || n < 2 || worth === 0 ? undefined : meanCredits(tallied.groups, groups.sizes, worth);
    const upperLower = credits ? (credits[upperGroup] ?? 0) - (credits[lowerGroup] ?? 0) : null;
    const choices = choiceStatistics(asked, outcomes, all, index, restVariance, why);
    const figures = {
      question: asked.question,
      section: asked.section,
      presented,
      answered: count(outcomes, ({ status }) => status !== 'unanswered' && status !== 'invalid'),
      omitted: count(outcomes, ({ status }) => status === 'unanswered'),
      invalid: count(outcomes, ({ status }) => status === 'invalid'),
      facility,
      ...(interval ? { facilityInterval: interval } : {}),
      sd: rounded(deviation(variance, presented)),
      discrimination: rounded(discrimination),
      discriminativeEfficiency: rounded(discrimination === null ? null : Number(withRest) / largest),
      alphaIfDropped: rounded(comparable ? alphaOf(size - 1, sumOfVariances - variance, restVariance) : null),
      upperLower: rounded(upperLower),
      fifths: fifthGroups.map((group) => rounded(credits?.[group] ?? null)),
    };
    return [
      {
        ...withReasons(figures, why),
        flags: flagsOf(asked, exam.penalty, figures, choices),
        ...(choices.length > 0 ? { choices } : {}),
      },
    ];
  });
};
