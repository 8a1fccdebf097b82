import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.ts';

const blockSize = 1 << 20;
let opened = 0;

/** A file that appears whole under its name, or not at all. */
export interface AtomicFile {
  /** Writes text, or bytes as they are. */
  write(text: string | Buffer): void;
  /** Reads back what was written, from a byte offset. */
  read(offset: number, length: number): Buffer;
  /** Bytes written so far. */
  size(): number;
  /** Puts the file under its name. */
  commit(): void;
  /** Leaves nothing behind. */
  abort(): void;
}

/** Opens a file beside its target; `commit` renames it. A target that cannot be written is the user's to mend. */
export const openAtomic = (target: string): AtomicFile => {
  opened += 1;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${opened}.tmp`);
  let descriptor: number;
  try {
    descriptor = openSync(temporary, 'w+');
  } catch (error) {
    throw new UserError('unwritable-file', { path: target, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  let pending: string[] = [];
  let pendingSize = 0;
  let size = 0;
  let open = true;
  const pour = (bytes: Buffer): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at);
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    const bytes = Buffer.from(pending.join(''));
    pending = [];
    pendingSize = 0;
    pour(bytes);
  };
  const close = (): void => {
    if (!open) return;
    open = false;
    closeSync(descriptor);
  };
  const file: AtomicFile = {
    write: (text) => {
      if (typeof text !== 'string') {
        flush();
        pour(text);
        size += text.length;
        return;
      }
      const bytes = Buffer.byteLength(text);
      pending.push(text);
      pendingSize += bytes;
      size += bytes;
      if (pendingSize >= blockSize) flush();
    },
    read: (offset, length) => {
      flush();
      const bytes = Buffer.alloc(length);
      let at = 0;
      while (at < length) {
        const count = readSync(descriptor, bytes, at, length - at, offset + at);
        if (count === 0) break;
        at += count;
      }
      return bytes.subarray(0, at);
    },
    size: () => size,
    commit: () => {
      flush();
      fsyncSync(descriptor);
      close();
      renameSync(temporary, target);
    },
    abort: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
  return file;
};

/** Writes chunks of text under a name as they come, or leaves what was there. */
export const writeChunks = (target: string, chunks: Iterable<string>): void => {
  const file = openAtomic(target);
  try {
    for (const chunk of chunks) file.write(chunk);
    file.commit();
  } catch (error) {
    file.abort();
    throw error;
  }
};

/** Writes a whole text under a name, or leaves what was there. */
export const writeAtomic = (target: string, text: string): void => writeChunks(target, [text]);
