import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const blockRows = 4096;

/** Rows of numbers, all of one length, put aside on disk so that memory does not grow with a batch. */
export interface RowStore {
  append(row: Float64Array): void;
  /** All rows in order, but for those at the given indexes. */
  rows(without: ReadonlySet<number>): Iterable<Float64Array>;
  close(): void;
}

/** Opens a store for rows of `width` numbers. Up to some thousand rows stay in memory. */
export const openRows = (width: number): RowStore => {
  let block = new Float64Array(blockRows * width);
  let inBlock = 0;
  let written = 0;
  let spool: { readonly folder: string; readonly descriptor: number } | undefined;
  const flush = (): void => {
    if (!spool) {
      const folder = mkdtempSync(join(tmpdir(), 'quizvisor-'));
      spool = { folder, descriptor: openSync(join(folder, 'rows'), 'w+') };
    }
    const bytes = Buffer.from(block.buffer, 0, inBlock * width * 8);
    for (let at = 0; at < bytes.length; ) at += writeSync(spool.descriptor, bytes, at, bytes.length - at);
    written += inBlock;
    inBlock = 0;
    block = new Float64Array(blockRows * width);
  };
  return {
    append: (row) => {
      block.set(row, inBlock * width);
      inBlock += 1;
      if (inBlock === blockRows) flush();
    },
    rows: function* (without) {
      const read = new Float64Array(width);
      const bytes = Buffer.from(read.buffer);
      for (let index = 0; index < written; index += 1) {
        if (without.has(index) || !spool) continue;
        readSync(spool.descriptor, bytes, 0, bytes.length, index * width * 8);
        yield read;
      }
      for (let index = 0; index < inBlock; index += 1)
        if (!without.has(written + index)) yield block.subarray(index * width, (index + 1) * width);
    },
    close: () => {
      if (!spool) return;
      closeSync(spool.descriptor);
      rmSync(spool.folder, { recursive: true, force: true });
    },
  };
};
