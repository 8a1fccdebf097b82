import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.ts';

const blockSize = 1 << 20;
/** As many bytes has a UTF-16 code unit in UTF-8. */
const mostBytes = 3;
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

const unwritable = (path: string, error: unknown): UserError =>
  new UserError('unwritable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });

/** Where a target is written before it appears: beside it, or apart for a pipe or a device, which is never replaced. */
interface Workplace {
  readonly temporary: string;
  /** What is renamed to; undefined where the bytes are copied into what is there. */
  readonly place?: string;
  /** A folder made for the temporary file. */
  readonly folder?: string;
}

const workplaceOf = (target: string): Workplace => {
  opened += 1;
  const there = statSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory() || /[/\\]$/.test(target)) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (there && !there.isFile()) {
    const folder = mkdtempSync(join(tmpdir(), 'quizvisor-'));
    return { temporary: join(folder, 'output'), folder };
  }
  // A link stays a link: what it leads to is replaced.
  const place = there ? realpathSync(target) : target;
  // Names end at 255 bytes, and the temporary one is longer.
  const name = Buffer.byteLength(basename(place)) > 200 ? 'output' : basename(place);
  return { temporary: join(dirname(place), `.${name}.${process.pid}-${opened}.tmp`), place };
};

/** Opens a file beside its target; `commit` renames it. A target that cannot be written is the user's to mend. */
export const openAtomic = (target: string): AtomicFile => {
  let workplace: Workplace;
  let descriptor: number;
  try {
    workplace = workplaceOf(target);
    descriptor = openSync(workplace.temporary, 'w+');
  } catch (error) {
    throw unwritable(target, error);
  }
  const { temporary, place, folder } = workplace;
  const remove = (): void => {
    rmSync(temporary, { force: true });
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const block = Buffer.allocUnsafe(blockSize);
  let pending = 0;
  let size = 0;
  let open = true;
  const pour = (bytes: Buffer, into = descriptor): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(into, bytes, at, bytes.length - at);
  };
  const flush = (): void => {
    if (pending === 0) return;
    const bytes = block.subarray(0, pending);
    pending = 0;
    pour(bytes);
  };
  const close = (): void => {
    if (!open) return;
    open = false;
    closeSync(descriptor);
  };
  const file: AtomicFile = {
    write: (text) => {
      const most = typeof text === 'string' ? text.length * mostBytes : text.length;
      if (most > blockSize - pending) flush();
      if (most > blockSize) {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        pour(bytes);
        size += bytes.length;
        return;
      }
      const length = typeof text === 'string' ? block.write(text, pending) : text.copy(block, pending);
      pending += length;
      size += length;
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
      if (place === undefined) {
        const into = openSync(target, 'w');
        try {
          for (let at = 0; at < size; at += blockSize) pour(file.read(at, Math.min(blockSize, size - at)), into);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          throw code === 'ENOSPC' ? error : unwritable(target, error);
        } finally {
          closeSync(into);
        }
        close();
        remove();
        return;
      }
      fsyncSync(descriptor);
      close();
      try {
        renameSync(temporary, place);
      } catch (error) {
        throw unwritable(target, error);
      }
    },
    abort: () => {
      close();
      remove();
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

/** Makes a folder where it is not there yet. */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UserError('unwritable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
};
