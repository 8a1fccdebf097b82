import stringWidth from 'string-width';
import { graphemesOf } from '../prompts/parts/layout.ts';
import { padded } from '../terminal/padded.ts';
import { visibleLine } from '../terminal/visible.ts';
import type { Look } from './look.ts';

/** A table that is narrower than this has less between its columns. */
const narrow = 60;
/** Cut texts keep so many columns at least. */
const shortest = 3;

const gapIn = (room: number): string => (room < narrow ? ' ' : '  ');

/** A column of a table. */
export interface Column {
  readonly head: string;
  readonly cells: readonly string[];
  readonly align?: 'right';
  /** Columns with a higher number are dropped before others; one without a number stays. */
  readonly drop?: number;
  /** How narrow it may become; without it, it is never cut. */
  readonly least?: number;
  /** Styles a cell that has been cut and padded. */
  readonly style?: (text: string, row: number) => string;
}

/** As much of a text as fits, cut between characters, with `…` for the rest. */
export const fitting = (text: string, columns: number): string => {
  if (stringWidth(text) <= columns) return text;
  let cut = '';
  let width = 1;
  for (const grapheme of graphemesOf(text)) {
    width += stringWidth(grapheme);
    if (width > columns) break;
    cut += grapheme;
  }
  return `${cut}…`;
};

const naturalWidth = ({ head, cells }: Column): number =>
  cells.reduce((most, cell) => Math.max(most, stringWidth(cell)), stringWidth(head));

const leastWidth = (column: Column): number => Math.min(naturalWidth(column), column.least ?? Number.POSITIVE_INFINITY);

const sumOf = (widths: readonly number[], room: number): number =>
  widths.reduce((sum, width) => sum + width, gapIn(room).length * Math.max(0, widths.length - 1));

/** The columns there is room for. */
export const columnsThatFit = (columns: readonly Column[], room: number): readonly Column[] => {
  const most = Math.max(0, ...columns.map(({ drop = 0 }) => drop));
  if (most === 0 || sumOf(columns.map(leastWidth), room) <= room) return columns;
  return columnsThatFit(
    columns.filter(({ drop = 0 }) => drop < most),
    room,
  );
};

/** A table in lines of at most `look.columns`: columns are dropped first, then texts are cut; nothing is wrapped. */
export const tableLines = (all: readonly Column[], { columns: room, plain, paint }: Look): readonly string[] => {
  const safe = all.map((column) => ({ ...column, cells: column.cells.map(visibleLine) }));
  const columns = columnsThatFit(safe, room);
  let left = room - sumOf(columns.map(leastWidth), room);
  // Those at the right get room first: a name may be cut rather than what is said of it.
  const widths = columns
    .toReversed()
    .map((column) => {
      const least = leastWidth(column);
      const fewest = column.least === undefined ? least : Math.min(least, shortest);
      const width = Math.max(fewest, Math.min(naturalWidth(column), least + left));
      left -= width - least;
      return width;
    })
    .toReversed();
  const lineOf = (cellOf: (column: Column) => string, style: (column: Column, text: string) => string): string =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        return style(column, padded(fitting(cellOf(column), width), width, column.align));
      })
      .join(gapIn(room))
      .trimEnd();
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const rule = (plain ? '-' : '─').repeat(Math.min(room, sumOf(widths, room)));
  return [
    lineOf(
      ({ head }) => head,
      (_, text) => paint('bold', text),
    ),
    paint('dim', rule),
    ...Array.from({ length: height }, (_, row) =>
      lineOf(
        ({ cells }) => cells[row] ?? '',
        ({ style }, text) => style?.(text, row) ?? text,
      ),
    ),
  ];
};
