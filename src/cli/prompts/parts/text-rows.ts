import stringWidth from 'string-width';
import { visible } from '../../terminal/visible.ts';
import { graphemesOf } from './layout.ts';

/** A stretch of a text that stands on one row of the screen; offsets in code units. */
export interface TextRow {
  readonly start: number;
  readonly end: number;
}

/** A text of one row as it is shown. */
export const shownRow = (text: string): string => visible(text).replaceAll('\t', '  ');

const widthOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(shownRow(text)));

/** The rows of one line: broken behind spaces where there are any, and never inside a character. */
const rowsOfLine = (line: string, from: number, width: number): readonly TextRow[] => {
  const rows: TextRow[] = [];
  let start = 0;
  let afterSpace = 0;
  let at = 0;
  let used = 0;
  for (const grapheme of graphemesOf(line)) {
    const cells = widthOf(grapheme);
    if (used + cells > width && grapheme !== ' ' && at > start) {
      const cut = afterSpace > start ? afterSpace : at;
      rows.push({ start: from + start, end: from + cut });
      used = widthOf(line.slice(cut, at));
      start = cut;
    }
    at += grapheme.length;
    used += cells;
    if (grapheme === ' ') afterSpace = at;
  }
  rows.push({ start: from + start, end: from + line.length });
  return rows;
};

/** A text in rows of at most `width` cells; spaces at the end of a row may stand out. */
export const rowsOf = (text: string, width: number): readonly TextRow[] => {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const rows = rowsOfLine(line, from, width);
    from += line.length + 1;
    return rows;
  });
};

/** The row and column of a place in a text. */
export const placeOf = (text: string, at: number, width: number): { readonly row: number; readonly column: number } => {
  const rows = rowsOf(text, width);
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= at),
  );
  return { row, column: Math.min(width, widthOf(text.slice(rows[row]?.start ?? 0, at))) };
};

/** The place in a text that is nearest to a column of a row. */
export const atPlace = (text: string, row: number, column: number, width: number): number => {
  const rows = rowsOf(text, width);
  const { start, end } = rows[row] ?? { start: 0, end: 0 };
  let at = start;
  for (const grapheme of graphemesOf(text.slice(start, end))) {
    if (widthOf(text.slice(start, at + grapheme.length)) > column) break;
    at += grapheme.length;
  }
  const breaksHere = at === end && rows[row + 1]?.start === end;
  return breaksHere ? at - (graphemesOf(text.slice(start, end)).at(-1)?.length ?? 0) : at;
};
