import { decodeText } from './encoding.ts';
import { type CsvRecord, openRecords } from './records.ts';
import { findSeparator } from './separator.ts';
import {
  type Bytes,
  fittingRows,
  isFault,
  type OpenedTable,
  type TableFault,
  type TableItem,
  withoutEmptyEnd,
} from './table.ts';

/** So much text is waited for before the separator is looked for, if there is so much. */
const looked = 1 << 16;

/** Opens a table of text, whatever its encoding, separator and line ends; keeps no more than a block and a row. */
export const openCsv = async (bytes: AsyncIterable<Bytes>): Promise<OpenedTable | TableFault> => {
  const text = decodeText(bytes);
  const blocks = text.blocks[Symbol.asyncIterator]();
  let start = '';
  let ended = false;
  while (!ended && start.length < looked) {
    const next = await blocks.next();
    if (next.done) ended = true;
    else start += next.value;
  }
  const { separator, from, linesBefore } = findSeparator(start);
  const records = openRecords(separator, linesBefore);
  const faultAtEnd = (): readonly TableFault[] => {
    const code = text.fault();
    return code === undefined ? [] : [{ line: records.line(), code }];
  };
  /** What is left when no more text comes; a record that a fault cut off is left out. */
  const last = (): readonly CsvRecord[] => [...(text.fault() === undefined ? records.end() : []), ...faultAtEnd()];
  let found = [...records.push(start.slice(from))];
  start = '';
  while (found.length === 0 && !ended) {
    const next = await blocks.next();
    if (next.done) ended = true;
    else found.push(...records.push(next.value));
  }
  if (ended) found.push(...last());
  const [head, ...more] = found;
  if (head === undefined) return { line: 1, code: 'empty-table' };
  if (isFault(head)) return head;
  const heads = withoutEmptyEnd(head.cells);
  if (heads.length === 0) return { line: head.line, code: 'empty-table' };
  found = more;
  const { itemsOf, refuse } = fittingRows(heads);
  const items = (some: readonly CsvRecord[]): readonly TableItem[] =>
    some.flatMap((one) => (isFault(one) ? [refuse(one)] : itemsOf(one.line, one.cells)));
  async function* rows(): AsyncIterable<readonly TableItem[]> {
    yield items(found);
    found = [];
    if (ended) return;
    for (let next = await blocks.next(); !next.done && !records.isOver(); next = await blocks.next())
      yield items(records.push(next.value));
    yield items(last());
  }
  return { heads, rows: rows(), notes: () => (text.encoding() === 'windows-1252' ? ['windows-1252'] : []) };
};
