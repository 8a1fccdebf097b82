import Big from 'big.js';
import { acceptedRanges } from '../core/accepted-value.ts';
import { creditUnit } from '../core/marks.ts';
import { comparableUnit, printNumber, readNumber } from '../core/number.ts';
import type { NumberPart } from '../core/question-parts.ts';
import { comparableText } from '../core/text.ts';

/** How a typed number is nearly an accepted one, and which. */
export interface NearNumber {
  readonly kind: 'unit' | 'separator' | 'power-of-ten';
  readonly right: string;
  /** What the key's own units and both readings of its signs make right is right already: another number is never sure. */
  readonly isSure: false;
}

/** As many powers of ten, up or down, as are looked for. */
const mostPowers = 9;
const mostDigits = 30;

/** The numbers that digits may stand for when each of their signs, or none, is the decimal one. */
const otherReadings = (typed: string): readonly { readonly value: Big; readonly unit: string }[] => {
  const [, sign = '', digits = '', unit = ''] = typed.trim().match(/^([+\-−]?)\s*(\d[\d.,'’; ]*)(.*)$/u) ?? [];
  const pieces = digits
    .trim()
    .split(/[^\d]+/)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.join('').length > mostDigits) return [];
  const minus = sign === '-' || sign === '−' ? '-' : '';
  return pieces.map((_, at) => {
    const [whole, part] = [pieces.slice(0, at + 1).join(''), pieces.slice(at + 1).join('')];
    return { value: new Big(`${minus}${whole}.${part || '0'}`), unit: unit.trim() };
  });
};

/** What typed numbers are grouped by: the number where it can be read in one way, else the text. */
export const numberGroup = (part: NumberPart, typed: string): string => {
  const read = readNumber(typed);
  const [value, other] = read?.values ?? [];
  const unit = comparableUnit(read?.unit ?? '');
  const factor =
    unit === '' ? 1 : Object.entries(part.units ?? {}).find(([name]) => comparableUnit(name) === unit)?.[1];
  if (!value || other || factor === undefined) return comparableText(typed).replace(/ /g, '');
  return `= ${printNumber(value.times(factor))}`;
};

/** Says how a number is near to what a part accepts for all of its credit; undefined where it is not. */
export const nearNumbers = (part: NumberPart): ((typed: string) => NearNumber | undefined) => {
  const ranges = acceptedRanges(part).filter(({ outcome }) => outcome.credit === creditUnit);
  const units = Object.entries(part.units ?? {});
  const factors = new Map(units.map(([unit, factor]) => [comparableUnit(unit), new Big(factor)]));
  const one = new Big(1);
  const shown = (value: Big): string => [printNumber(value), units[0]?.[0] ?? ''].join(' ').trim();
  const find = (kind: NearNumber['kind'], values: readonly Big[]): NearNumber | undefined => {
    const range = ranges.find(({ low, high }) => values.some((value) => value.gte(low) && value.lte(high)));
    return range && { kind, right: shown(range.value), isSure: false };
  };
  return (typed) => {
    const read = readNumber(typed);
    const own = read && factors.get(comparableUnit(read.unit));
    const values = read?.values ?? [];
    const inUnits = values.flatMap((value) => [one, ...factors.values()].map((factor) => value.times(factor)));
    const otherwise = otherReadings(typed).map(({ value, unit }) =>
      value.times(factors.get(comparableUnit(unit)) ?? one),
    );
    const scaled = values.flatMap((value) =>
      Array.from({ length: mostPowers }, (_, power) => new Big(`1e${power + 1}`)).flatMap((ten) => [
        value.times(own ?? one).times(ten),
        value.times(own ?? one).div(ten),
      ]),
    );
    return (
      find('unit', inUnits) ??
      find('separator', otherwise) ??
      find(
        'power-of-ten',
        scaled.filter((value) => !value.eq(0)),
      )
    );
  };
};
