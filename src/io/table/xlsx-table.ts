import type { ByteSource } from '../packed/blocks.ts';
import { openZip } from '../packed/zip.ts';
import { fittingRows, isEmpty, type OpenedTable, type TableFault, type TableItem, withoutEmptyEnd } from './table.ts';

/** So many bytes of a workbook are held at most, unpacked; a school's largest export has a tenth of them. */
const largestWorkbook = 256 << 20;
const rowsAtOnce = 1000;
/** A sheet is read as a whole rectangle; one lonely cell at the far end would make it larger than any memory. */
const mostPlaces = 20_000_000;
/** A place of a sheet is written in fewer bytes than these. */
const placeBytes = 40;
/** No spreadsheet writes one; what it declares could be of any size, or stand in other files. */
const documentType = '<!DOCTYPE';

/** A cell as it is read: a number keeps the text that the file has. */
type Cell = string | boolean | Date | { readonly number: string } | null | undefined;

/** Times are those of the wall; Excel counts days, so they are rounded to the second. */
const timeText = (date: Date): string => new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);

/** A number as a person sees it in the sheet; digits that a number cannot hold are kept. */
const numberText = (written: string): string =>
  /^-?\d+$/.test(written) || Number.isNaN(Number(written)) ? written : String(Number(written));

const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : timeText(cell);
  return typeof cell === 'boolean' ? String(cell) : numberText(cell.number);
};

/** The number of a column by its letters: A is 1. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Follows the places that a sheet's XML names, block by block; says whether their rectangle is larger than can be read. */
const openExtent = () => {
  let [rows, columns, rest] = [0, 0, ''];
  return (block: Buffer): boolean => {
    const text = rest + block.toString('latin1');
    rest = text.slice(-placeBytes);
    for (const [, letters = '', row = ''] of text.matchAll(
      /\s(?:r|ref)="(?:[A-Z]{1,4}\d{1,10}:)?([A-Z]{1,4})(\d{1,10})(?=")/g,
    )) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnNumber(letters));
    }
    return rows * columns > mostPlaces;
  };
};

/** Unpacks the whole once, so that what is damaged or a bomb never reaches the reader of workbooks; gives the names in it. */
const entriesOf = async (source: ByteSource): Promise<readonly string[] | { readonly code: string }> => {
  const entries = openZip(source);
  if (!entries) return { code: 'not-xlsx' };
  let size = 0;
  for (const { name, bytes, code } of entries) {
    if (code !== undefined) return { code };
    const isXml = /\.(xml|rels)$/i.test(name);
    const isTooLarge = /worksheets\//i.test(name) ? openExtent() : () => false;
    for await (const block of bytes()) {
      if ('code' in block) return { code: block.code };
      if (isXml && block.includes(documentType)) return { code: 'not-xlsx' };
      size += block.length;
      if (size > largestWorkbook || isTooLarge(block)) return { code: 'too-large-unpacked' };
    }
  }
  return entries.map(({ name }) => name);
};

const reading = { trim: false, parseNumber: (number: string) => ({ number }) };

const textsOf = (rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map((cell) => cellText(cell as Cell)));

/** A workbook as text. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  /** The names of the files that it is packed of. */
  readonly entries: readonly string[];
}

/** Reads a workbook: all its sheets, or just the first one, which is then nameless. */
export const readWorkbook = async (
  source: ByteSource,
  which: 'all' | 'first',
): Promise<Workbook | { readonly code: string }> => {
  const entries = await entriesOf(source);
  if ('code' in entries) return entries;
  const { default: readSheets, readSheet } = await import('read-excel-file/node');
  const bytes = source.read(0, source.size);
  try {
    const sheets =
      which === 'all' ? await readSheets(bytes, reading) : [{ sheet: '', data: await readSheet(bytes, reading) }];
    return { entries, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: textsOf(data) })) };
  } catch {
    return { code: 'not-xlsx' };
  }
};

/** Opens the first sheet of a workbook. It is read as a whole, since workbooks cannot be read in part. */
export const openXlsx = async (source: ByteSource): Promise<OpenedTable | TableFault> => {
  const workbook = await readWorkbook(source, 'first');
  if ('code' in workbook) return { line: 1, code: workbook.code };
  const texts = workbook.sheets[0]?.rows ?? [];
  const first = texts.findIndex((row) => !isEmpty(row));
  if (first === -1) return { line: 1, code: 'empty-table' };
  const heads = withoutEmptyEnd(texts[first] ?? []);
  const { itemsOf } = fittingRows(heads);
  async function* rows(): AsyncIterable<readonly TableItem[]> {
    for (let from = first + 1; from < texts.length; from += rowsAtOnce)
      yield texts.slice(from, from + rowsAtOnce).flatMap((row, index) => {
        const whole = row.length < heads.length ? [...row, ...Array<string>(heads.length - row.length).fill('')] : row;
        return itemsOf(from + index + 1, whole);
      });
  }
  return { heads, rows: rows(), notes: () => [] };
};
