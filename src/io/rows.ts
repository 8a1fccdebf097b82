import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

const blockRows = 4096;

/** A row of numbers. */
type Row = Uint32Array | Float64Array;

/** Rows of numbers, all of one length, put aside on disk so that memory does not grow with a batch. */
export interface RowStore<R extends Row> {
  /** Appends a row, or several that stand one behind the other. */
  append(rows: R): void;
  /** The row at an index; valid until the next one is asked for. */
  at(index: number): R;
  /** All rows in order, but for those at the given indexes, in pieces of many; each is valid until the next one. */
  rows(without: ReadonlySet<number>): Iterable<R>;
  close(): void;
}

/** Opens a store for rows of `width` numbers, held in what `make` makes. Up to some thousand rows stay in memory. */
export const openRows = <R extends Row>(width: number, make: (length: number) => R): RowStore<R> => {
  const block = make(blockRows * width);
  const single = make(width);
  const rowBytes = single.byteLength;
  let inBlock = 0;
  let written = 0;
  let folder: string | undefined;
  let spool: { readonly descriptor: number } | undefined;
  const flush = (): void => {
    if (!spool) {
      folder ??= makeTemporaryFolder();
      spool = { descriptor: openSync(join(folder, 'rows'), 'w+') };
    }
    const bytes = Buffer.from(block.buffer, 0, inBlock * rowBytes);
    for (let at = 0; at < bytes.length; )
      at += writeSync(spool.descriptor, bytes, at, bytes.length - at, written * rowBytes + at);
    written += inBlock;
    inBlock = 0;
  };
  const readInto = (target: R, rows: number, from: number): void => {
    const bytes = Buffer.from(target.buffer, 0, rows * rowBytes);
    for (let at = 0; spool && at < bytes.length; ) {
      const count = readSync(spool.descriptor, bytes, at, bytes.length - at, from * rowBytes + at);
      if (count === 0) throw new Error('rows that were put aside are gone');
      at += count;
    }
  };
  const slice = (from: R, row: number): R => from.subarray(row * width, (row + 1) * width) as R;
  return {
    append: (rows) => {
      for (let from = 0; from < rows.length; ) {
        const count = Math.min(rows.length - from, (blockRows - inBlock) * width);
        block.set(count === rows.length ? rows : rows.subarray(from, from + count), inBlock * width);
        inBlock += count / width;
        from += count;
        if (inBlock === blockRows) flush();
      }
    },
    at: (index) => {
      if (index >= written) return slice(block, index - written);
      readInto(single, 1, index);
      return single;
    },
    rows: function* (without) {
      const read = make(blockRows * width);
      /** The rows that are wanted of those in `read`, moved together. */
      const wanted = (count: number, start: number): R => {
        let kept = 0;
        for (let row = 0; row < count; row += 1) {
          if (without.has(start + row)) continue;
          if (kept !== row) read.copyWithin(kept * width, row * width, (row + 1) * width);
          kept += 1;
        }
        return read.subarray(0, kept * width) as R;
      };
      for (let start = 0; start < written; start += blockRows) {
        const count = Math.min(blockRows, written - start);
        readInto(read, count, start);
        yield wanted(count, start);
      }
      read.set(block.subarray(0, inBlock * width));
      yield wanted(inBlock, written);
    },
    close: () => {
      if (spool) closeSync(spool.descriptor);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
