import { createGunzip } from 'node:zlib';
import { type ByteSource, blocksOf, bytesOf, openFile } from '../packed/blocks.ts';
import { inflated, openBudget } from '../packed/inflate.ts';
import { openZip } from '../packed/zip.ts';
import { UserError } from '../user-error.ts';
import { openCsv } from './csv-table.ts';
import { type Bytes, isFault, type OpenedTable, type TableFault } from './table.ts';
import { openXlsx } from './xlsx-table.ts';

/** The heads of a table and some of its rows. */
export interface TableSample {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const unpacked = (source: ByteSource, isPacked: boolean): AsyncIterable<Bytes> =>
  isPacked ? inflated(blocksOf(source), createGunzip(), openBudget(source.size), 'gz-damaged') : bytesOf(source);

/** The one table of an archive, as Google Forms packs it. */
const openPacked = async (source: ByteSource): Promise<OpenedTable | TableFault> => {
  const entries = openZip(source);
  const tables = entries?.filter(({ name }) => /\.[ct]sv$/i.test(name)) ?? [];
  const [table] = tables;
  if (!entries || !table) return { line: 1, code: entries ? 'zip-empty' : 'zip-damaged' };
  if (tables.length > 1) return { line: 1, code: 'zip-several' };
  return table.code === undefined ? openCsv(table.bytes()) : { line: 1, code: table.code };
};

const open = (path: string, source: ByteSource): Promise<OpenedTable | TableFault> => {
  if (/\.zip$/i.test(path)) return openPacked(source);
  return /\.xlsx$/i.test(path) ? openXlsx(source) : openCsv(unpacked(source, /\.gz$/i.test(path)));
};

const fileOf = (path: string): ByteSource => {
  try {
    return openFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw reason === 'ENOENT'
      ? new UserError('no-such-file', { path })
      : new UserError('unreadable-file', { path, reason });
  }
};

/**
 * Reads a table's heads and its first rows, or says why there are none; rows that cannot be read are left out.
 * @throws UserError `not-a-table`, `no-such-file` or `unreadable-file`.
 */
export const sampleTable = async (path: string, most: number): Promise<TableSample | TableFault> => {
  if (!/\.(csv|tsv|csv\.gz|tsv\.gz|xlsx|zip)$/i.test(path)) throw new UserError('not-a-table', { path });
  const source = fileOf(path);
  try {
    const table = await open(path, source);
    if (isFault(table)) return table;
    const rows: (readonly string[])[] = [];
    for await (const items of table.rows) {
      rows.push(...items.flatMap((item) => (isFault(item) ? [] : [item.cells])));
      if (rows.length >= most) break;
    }
    return { heads: table.heads, rows: rows.slice(0, most) };
  } finally {
    source.close();
  }
};
