import type { TableFault } from './table.ts';

/** A record as it is written, or why it is none. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] } | TableFault;

/** A longer cell is a quote that was never closed. Essays have at most 100 000 signs. */
const longestCell = 1 << 20;
/** As many columns as a sheet of Excel can have. */
const mostCells = 16_384;
/** After so many signs of a record that cannot be read, nothing that follows is looked at. */
const longestFault = 1 << 24;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Reads CSV after RFC 4180 as it comes, with LF, CRLF or CR, and the lines of the file counted within quotes too. */
export const openRecords = (separator: string, linesBefore = 0) => {
  const divider = separator.charCodeAt(0);
  let line = linesBefore + 1;
  let start = line;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let closed = false;
  let opened = 0;
  let fault: TableFault | undefined;
  let afterReturn = false;
  let over = false;
  let skipped = 0;
  const blame = (code: string, values = {}): void => {
    fault ??= { line: start, code, values: { column: cells.length + 1, ...values } };
  };
  const endCell = (): void => {
    if (cells.length < mostCells) cells.push(cell);
    else blame('too-many-cells');
    cell = '';
    closed = false;
  };
  const endRecord = (): CsvRecord | undefined => {
    const isEmpty = cells.length === 0 && cell === '' && !closed;
    endCell();
    const record = fault ?? (isEmpty ? undefined : { line: start, cells });
    cells = [];
    fault = undefined;
    skipped = 0;
    return record;
  };
  const extend = (part: string): void => {
    if (fault) skipped += part.length;
    if (part.includes('\0')) blame('nul');
    else if (closed) {
      if (part.trim() !== '') blame('stray-quote');
    } else if (cell.length + part.length > longestCell) blame('cell-too-long');
    else cell += part;
  };
  const unclosed = (): TableFault => {
    over = true;
    return { line: opened, code: 'unclosed-quote', values: { column: cells.length + 1 } };
  };
  /** Whether a sign can stand for more than itself. */
  const isSpecial = (code: number): boolean =>
    code === quote || code === lineFeed || code === carriageReturn || (code === divider && !quoted);
  const push = (text: string): readonly CsvRecord[] => {
    const found: CsvRecord[] = [];
    let from = 0;
    for (let at = 0; at < text.length && !over; at += 1) {
      const code = text.charCodeAt(at);
      if (!isSpecial(code)) {
        afterReturn = false;
        continue;
      }
      const part = text.slice(from, at);
      if (part !== '') extend(part);
      from = at + 1;
      const completesBreak = code === lineFeed && afterReturn && part === '';
      afterReturn = code === carriageReturn;
      if (code === quote) {
        if (quoted) {
          quoted = false;
          closed = true;
        } else if (closed && part !== '') blame('stray-quote');
        else if (closed) {
          // Two quotes within quotes are one.
          cell += '"';
          quoted = true;
          closed = false;
        } else if (cell.trim() === '') {
          cell = '';
          quoted = true;
          opened = line;
        } else extend('"');
        continue;
      }
      if (code === divider) {
        endCell();
        continue;
      }
      if (!completesBreak) line += 1;
      if (quoted) {
        extend(text.charAt(at));
        if (cell.length >= longestCell || fault?.code === 'cell-too-long') found.push(unclosed());
        continue;
      }
      if (!completesBreak) {
        const record = endRecord();
        if (record) found.push(record);
      }
      start = line;
    }
    if (!over && from < text.length) extend(text.slice(from));
    if (!over && fault && skipped > longestFault) {
      over = true;
      found.push(fault);
    }
    return found;
  };
  return {
    push,
    /** The line that is being read. */
    line: () => line,
    /** Whether nothing more can be read, as a quote was never closed. */
    isOver: () => over,
    end: (): readonly CsvRecord[] => {
      if (over) return [];
      if (quoted) return [unclosed()];
      const record = endRecord();
      return record ? [record] : [];
    },
  };
};
