/** A CSV row by its heads, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Rows of a CSV text, or why it is none. */
export type ReadCsv =
  | { readonly heads: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly reason: string; readonly line: number };

/** Text that a spreadsheet would run as a formula, also if apostrophes before it are taken for guards. */
const formula = /^'*\s*[=+\-@\t\r＝＋－＠]/u;

/** A text cell that no spreadsheet runs: an apostrophe before what looks like a formula. */
export const guardedCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A guarded cell as it was. */
const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

const separatorOf = (text: string): string => {
  const [head = ''] = text.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
};

/** Reads CSV with heads; heads are compared without case and white space, the separator is found in the head line. */
export const readCsv = async (written: string): Promise<ReadCsv> => {
  const { parse } = await import('csv-parse/sync');
  const text = written.replace(/^\uFEFF/, '');
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const [head, ...body] = records;
    const heads = (head?.record ?? []).map((name) => name.trim().toLowerCase().replace(/\s+/g, ''));
    const rows = body.map(({ record, info }): CsvRow => {
      // A record ends on `info.lines`; empty lines before it are not its own.
      const line = info.lines - record.join('').split('\n').length + 1;
      return { line, cells: new Map(record.map((cell, index) => [heads[index] ?? `${index + 1}`, unguarded(cell)])) };
    });
    return { heads, rows };
  } catch (error) {
    const lines = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { reason: error instanceof Error ? error.message : String(error), line: lines };
  }
};

/** A cell as it stands in a row, in quotes where it could be read otherwise, whatever the separator is. */
export const quotedCell = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Writes rows as CSV after RFC 4180, text cells guarded against formulas. */
export const writeCsv = async (
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<string> => {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([
    [...heads],
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardedCell(cell) : String(cell)))),
  ]);
};
