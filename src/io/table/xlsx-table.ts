import type { ByteSource } from '../packed/blocks.ts';
import { openZip } from '../packed/zip.ts';
import { fittingRows, type OpenedTable, type TableFault, type TableItem, withoutEmptyEnd } from './table.ts';

/** So many bytes of a workbook are held at most, unpacked; a school's largest export has a tenth of them. */
const largestWorkbook = 256 << 20;
const rowsAtOnce = 1000;

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

/** Unpacks the whole once, so that what is damaged or a bomb never reaches the reader of workbooks. */
const faultOf = async (source: ByteSource): Promise<string | undefined> => {
  const entries = openZip(source);
  if (!entries) return 'not-xlsx';
  let size = 0;
  for (const { bytes, code } of entries) {
    if (code !== undefined) return code;
    for await (const block of bytes()) {
      if ('code' in block) return block.code;
      size += block.length;
      if (size > largestWorkbook) return 'too-large-unpacked';
    }
  }
  return undefined;
};

/** Opens the first sheet of a workbook. It is read as a whole, since workbooks cannot be read in part. */
export const openXlsx = async (source: ByteSource): Promise<OpenedTable | TableFault> => {
  const code = await faultOf(source);
  if (code !== undefined) return { line: 1, code };
  const { readSheet } = await import('read-excel-file/node');
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(source.read(0, source.size), {
      trim: false,
      parseNumber: (number: string) => ({ number }),
    });
  } catch {
    return { line: 1, code: 'not-xlsx' };
  }
  const texts = sheet.map((row) => row.map((cell) => cellText(cell as Cell)));
  const first = texts.findIndex((row) => row.some((cell) => cell.trim() !== ''));
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
