import { scaleLinear, scalePoint } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import type { QuestionStatistics } from '../../generated/types.ts';
import { chart, lettering, line } from './chart.ts';
import { length, percent } from './format.ts';
import type { View } from './view.ts';

/** The measures that the small charts of a question share. */
export const small = { width: 330, height: 190, left: 44, right: 318, top: 22, bottom: 160 } as const;

/** The five groups, from the weakest. */
export const places = [0, 1, 2, 3, 4] as const;

/** Where each fifth stands. */
export const fifthScale = (right: number) => scalePoint<number>(places, [small.left + 14, right - 14]);

/** Grid, scale and names of the two ends, for shares from `low` to `high`. */
export const smallAxes = (view: View, y: (value: number) => number, ticks: readonly number[], right: number): string =>
  ticks
    .map(
      (tick) =>
        line(tick === 0 ? 'axis' : 'grid', small.left, y(tick), right, y(tick)) +
        lettering({ x: small.left - 7, y: y(tick) + 4, anchor: 'end' }, percent(tick)),
    )
    .join('') +
  lettering({ x: small.left, y: small.height - 10 }, view.words.charts.weakestFifth) +
  lettering({ x: right, y: small.height - 10, anchor: 'end' }, view.words.charts.strongestFifth);

/** A scale for shares that covers 0 to 1 and whatever lies beyond. */
export const shareScale = (values: readonly number[]) =>
  scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [small.bottom, small.top]);

/** Figures that are all there. */
export const present = (figures: readonly (number | null)[]): readonly number[] | undefined =>
  figures.length === places.length && figures.every((figure) => figure !== null) ? figures.map(Number) : undefined;

/** A question's mean credit by fifth of the class; undefined where there are no such figures. */
export const creditCurve = (view: View, question: QuestionStatistics, id: string): string | undefined => {
  const credits = present(question.fifths);
  if (!credits) return undefined;
  const x = fifthScale(small.right);
  const y = shareScale(credits);
  const at = (place: number): number => x(place) ?? 0;
  const path = lineOf<number>(
    (_, place) => Number(length(at(place))),
    (credit) => Number(length(y(credit))),
  )(credits);
  const points = credits.map(
    (credit, place) =>
      `<circle class="dot" cx="${length(at(place))}" cy="${length(y(credit))}" r="4"/>` +
      lettering(
        { x: at(place), y: y(credit) + (y(credit) < small.top + 14 ? 18 : -9), anchor: 'middle', className: 'value' },
        percent(credit),
      ),
  );
  const description = view.words.charts.curveText(credits.map(percent).join(', '));
  return chart(
    { id: `${id}-curve`, width: small.width, height: small.height, title: view.words.charts.curve, description },
    `${smallAxes(view, y, y.ticks(4), small.right)}<path class="curve" d="${path ?? ''}"/>${points.join('')}`,
  );
};
