import type { MessageValues } from '../../core/question-type.ts';

/** A row of a table as it stands in its file. */
export interface TableRow {
  /** The line of the file on which the row begins, or the number of the row in a sheet. */
  readonly line: number;
  /** Which row it is, from 1, the heads and empty rows not counted. */
  readonly record: number;
  readonly cells: readonly string[];
}

/** Why a row, or what follows a place, cannot be read: a code for the catalogue, what fills it in, and where. */
export interface TableFault {
  readonly line: number;
  readonly record?: number;
  readonly code: string;
  readonly values?: MessageValues;
  /** Its cells, where it is a row that could be cut into them. */
  readonly cells?: readonly string[];
}

/** What a table holds under its heads. */
export type TableItem = TableRow | TableFault;

/** A table with its heads, and its rows in blocks, read as they are asked for. */
export interface OpenedTable {
  readonly heads: readonly string[];
  readonly rows: AsyncIterable<readonly TableItem[]>;
  /** Codes of what was odd about the file as a whole; complete once its rows are read. */
  readonly notes: () => readonly string[];
}

/** Bytes as they come out of a file, or why no more come. */
export type Bytes = Buffer | { readonly code: string };

/** Whether something that was read is a fault. */
export const isFault = <Good extends object>(one: Good | TableFault): one is TableFault => 'code' in one;

/** Heads without those at the end that are empty, as spreadsheets leave them. */
export const withoutEmptyEnd = (heads: readonly string[]): readonly string[] =>
  heads.slice(0, heads.findLastIndex((head) => head.trim() !== '') + 1);

/** Whether nothing stands in a row. */
export const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Rows with as many cells as there are heads; those with more or fewer are faults, and empty ones are left out. */
export const fittingRows = (heads: readonly string[]) => {
  let record = 0;
  const itemsOf = (line: number, cells: readonly string[]): readonly TableItem[] => {
    if (isEmpty(cells)) return [];
    record += 1;
    const surplus = cells.slice(heads.length).findIndex((cell) => cell.trim() !== '');
    if (cells.length < heads.length)
      return [
        {
          line,
          record,
          code: 'row-too-short',
          values: { record, cells: cells.length, heads: heads.length, column: cells.length + 1 },
          cells,
        },
      ];
    if (surplus !== -1)
      return [
        {
          line,
          record,
          code: 'row-too-long',
          values: { record, cells: cells.length, heads: heads.length, column: heads.length + surplus + 1 },
          cells,
        },
      ];
    return [{ line, record, cells: cells.slice(0, heads.length) }];
  };
  return {
    itemsOf,
    refuse: ({ line, code, values }: TableFault): TableFault => {
      record += 1;
      return { line, record, code, values: { record, ...values } };
    },
  };
};
