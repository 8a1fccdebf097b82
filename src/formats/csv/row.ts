import Big from 'big.js';
import type { Loss } from '../../core/format.ts';
import type { Credit } from '../../generated/types.ts';
import type { Head, NumberedHead } from './cells.ts';

/** A row by its heads. */
export interface CsvQuestionRow {
  readonly line: number;
  cell(head: Head): string;
  /** The cells of a numbered column, from 1; empty ones too. */
  cells(head: NumberedHead): readonly string[];
}

/** Why a row is no question. */
export interface RowFault {
  readonly fault: string;
  readonly values: NonNullable<Loss['values']>;
}

/** A reason why a row is no question. */
export const fault = (code: string, values: RowFault['values'] = {}): RowFault => ({ fault: code, values });

/** Whether a cell was read in vain. */
export const isFault = <T extends object>(value: T | RowFault): value is RowFault => 'fault' in value;

/** What is a number in a cell. */
export const decimal = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const creditShape = /^-?\d{1,4}\/[1-9]\d{0,3}$/;

const creditOf = (cell: string): Credit | undefined | (RowFault & object) => {
  const written = cell.trim();
  if (written === '') return undefined;
  if (creditShape.test(written)) return written;
  const percent = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(written)?.[1];
  const value =
    percent === undefined
      ? decimal.test(written)
        ? Number(written)
        : Number.NaN
      : Number(new Big(percent).div(100).toString());
  return Number.isNaN(value) || Math.abs(value) > 1 ? fault('csv-cell', { value: written, head: 'credit' }) : value;
};

/** What each option earns, and what is said to those who took it. */
export const outcomes = (
  row: CsvQuestionRow,
  count: number,
): readonly { readonly credit?: Credit; readonly feedback?: string }[] | RowFault => {
  const credits = row.cells('credit');
  const feedback = row.cells('feedback');
  const list: { readonly credit?: Credit; readonly feedback?: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    const credit = creditOf(credits[index] ?? '');
    if (typeof credit === 'object') return credit;
    const told = (feedback[index] ?? '').trim();
    list.push({ ...(credit === undefined ? {} : { credit }), ...(told === '' ? {} : { feedback: told }) });
  }
  return list;
};
