import { roundDecimal } from '../../core/marks.ts';
import type { Interval } from '../../generated/types.ts';
import type { Messages } from '../messages/en.ts';

/** Stands for a figure that cannot be had. */
export const noFigure = '–';

/** A figure as people read it, with so many decimals and the decimal sign of the interface. */
export const figureText = ({ analyze }: Messages, figure: number | null, decimals = 2): string =>
  figure === null ? noFigure : roundDecimal(figure, decimals).toFixed(decimals).replace('.', analyze.decimalSign);

/** A share from 0 to 1 in whole per cent. */
export const percentText = (share: number | null): string =>
  share === null ? noFigure : `${Math.round(roundDecimal(share, 2) * 100)} %`;

/** The bounds of an interval in words, each as `print` has it. */
export const intervalText = (
  { analyze }: Messages,
  interval: Interval | undefined,
  print: (bound: number) => string,
): string => (interval ? analyze.interval(print(interval.low), print(interval.high)) : '');

/** A number that is as long as it needs to be, with the decimal sign of the interface. */
export const shortNumber = ({ analyze }: Messages, value: number): string =>
  String(value).replace('.', analyze.decimalSign);
