import Big from 'big.js';
import { whiteSpaceRuns } from './text.ts';

/** Numbers with more digits than this are none. */
const mostDigits = 60;
/** Nothing of this magnitude or more is a number here. */
const tooLarge = new Big('1e308');

/** A text read as a number: every value that it may mean, and what stands behind it. */
export interface ReadNumber {
  /** One value, or two where a single point or comma may group or divide. */
  readonly values: readonly Big[];
  /** The unit as it was typed; empty where there is none. */
  readonly unit: string;
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\p{Nd}/u.test(character);

/** Digits of any script as 0 to 9: in every script they stand in a row of ten. */
const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const compatible = digit.normalize('NFKC');
    if (/^[0-9]$/.test(compatible)) return compatible;
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && isDigit(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainPowers = (text: string): string =>
  text.replace(
    /10([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
    (_, power: string) =>
      `10^${[...power].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '+' : superscripts.indexOf(sign))).join('')}`,
  );

/** Signs, spaces, apostrophes and digits in their plain forms. */
const plain = (text: string): string =>
  asciiDigits(plainPowers(text).replace(/[\u2019\u02BC]/g, "'"))
    .replace(/[\u2212\u2013\uFF0D]/g, '-')
    .replace(/\uFF0B/g, '+')
    .replace(/\uFF0E/g, '.')
    .replace(/\uFF0C/g, ',')
    // Digits and signs never need a joiner.
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(whiteSpaceRuns, ' ')
    .trim();

/** The values of digits with separators, as decimal texts; none where the groups are not of three digits. */
const mantissas = (text: string): readonly string[] => {
  const decimal = (whole: string, part = ''): string => `${whole === '' ? '0' : whole}.${part === '' ? '0' : part}`;
  const grouped = text.match(/^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:[.,](\d*))?$/);
  if (grouped) return [decimal(text.replace(/[.,]\d*$/, '').replace(/[ ']/g, ''), grouped[2])];
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return [];
  const signs = text.replace(/\d/g, '');
  if (signs === '') return [decimal(text)];
  const last = signs.at(-1) ?? '';
  const other = last === '.' ? ',' : '.';
  if (signs.includes(other)) {
    const [before = '', after = ''] = [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)];
    const groups = before.split(other);
    return isGrouping(groups) && !before.includes(last) ? [decimal(groups.join(''), after)] : [];
  }
  const pieces = text.split(last);
  if (pieces.length > 2) return isGrouping(pieces) ? [decimal(pieces.join(''))] : [];
  const [whole = '', part = ''] = pieces;
  const values = [decimal(whole, part)];
  if (isGrouping(pieces) && !/^0/.test(whole)) values.push(decimal(whole + part));
  return values;
};

const isGrouping = (groups: readonly string[]): boolean =>
  /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));

const shape =
  /^([+-]?) ?((?:\d|[.,](?=\d)|[ '](?=\d{3})|(?<=\d)[.,])+)(?:[eE]([+-]?\d{1,4})| ?[×x·⋅*] ?10\^([+-]?\d{1,4}))? ?(.*)$/u;

/** A JSON number or a text as a number, by the reading rules of docs/question-types.md; undefined where it is none. */
export const readNumber = (written: number | string): ReadNumber | undefined => {
  if (typeof written === 'number') {
    const value = Number.isFinite(written) ? new Big(written) : undefined;
    return value?.abs().lt(tooLarge) ? { values: [value], unit: '' } : undefined;
  }
  const match = plain(written).match(shape);
  if (!match) return undefined;
  const [, sign = '', digits = '', exponent, power, unit = ''] = match;
  if (digits.replace(/\D/g, '').length > mostDigits) return undefined;
  if (/^[\d.,'e]/i.test(unit) && /^[\d.,']/.test(unit)) return undefined;
  const values = mantissas(digits).map(
    (mantissa) => new Big(`${sign === '-' ? '-' : ''}${mantissa}e${Number(exponent ?? power ?? 0)}`),
  );
  if (values.length === 0 || values.some((value) => value.abs().gte(tooLarge))) return undefined;
  return { values, unit };
};

/** A unit as units are compared: the ohm sign is an omega, the micro sign a mu; case counts. */
export const comparableUnit = (unit: string): string => unit.normalize('NFKC').replace(whiteSpaceRuns, ' ').trim();

/** A value in plain digits, without an exponent where it is not very large or small. */
export const printNumber = (value: Big): string => {
  const text = value.toFixed();
  return text.length <= 30 ? text : value.toString();
};
