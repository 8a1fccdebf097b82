import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { plainPath } from '../special-file.ts';

const blockSize = 1 << 18;

/** Bytes that can be read at any place: those of a file or of a buffer. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from a place on; fewer where the source ends. */
  read(from: number, length: number): Buffer;
  close(): void;
}

/** Opens a file to be read at any place. */
export const openFile = (path: string): ByteSource => {
  const descriptor = openSync(plainPath(path), 'r');
  return {
    size: fstatSync(descriptor).size,
    read: (from, length) => {
      const bytes = Buffer.allocUnsafe(length);
      let at = 0;
      while (at < length) {
        const count = readSync(descriptor, bytes, at, length - at, from + at);
        if (count === 0) break;
        at += count;
      }
      return bytes.subarray(0, at);
    },
    close: () => closeSync(descriptor),
  };
};

/** Bytes that are at hand, as a source. */
export const sourceOfBytes = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  read: (from, length) => bytes.subarray(from, from + length),
  close: () => {},
});

/** The bytes of a source between two places, in blocks. */
export function* blocksOf({ size, read }: ByteSource, from = 0, to = size): Iterable<Buffer> {
  for (let at = from; at < to; at += blockSize) {
    const block = read(at, Math.min(blockSize, to - at));
    if (block.length === 0) return;
    yield block;
  }
}

/** All bytes of a source, in blocks; after each of them others have their turn, such as who hears signals. */
export async function* bytesOf(source: ByteSource): AsyncIterable<Buffer> {
  for (const block of blocksOf(source)) {
    yield block;
    await nextTurn();
  }
}
