import { closeSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { kindOfBytes, kindOfFile } from './file-kind.ts';
import { UserError } from './user-error.ts';
import { openLike, type Workplace, workplaceOf } from './workplace.ts';

const blockSize = 1 << 20;
/** As many bytes has a UTF-16 code unit in UTF-8. */
const mostBytes = 3;
/** After so many bytes it is clear of what kind they are. */
const tellingBytes = 1024;

/** How a file is written. */
export interface Writing {
  /** Whether what is there may be of any kind: files of our own, and those that are mended. */
  readonly overAnything?: boolean;
  /** Whether only its owner may read it. */
  readonly isPrivate?: boolean;
}

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
  error instanceof UserError
    ? error
    : new UserError('unwritable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });

/**
 * Refuses to put something of one kind in the place of something of another kind.
 * @throws UserError `other-kind`.
 */
export const demandKind = (path: string, written: string | undefined): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return;
  const found = kindOfFile(path);
  if (found !== undefined && written !== undefined && found !== written)
    throw new UserError('other-kind', { path, found, written });
};

/**
 * Opens a file beside its target; `commit` renames it. It gets the mode and the owner of what was there. A target that
 * cannot be written, or that holds something else than is written, is the user's to mend.
 */
export const openAtomic = (target: string, { overAnything, isPrivate }: Writing = {}): AtomicFile => {
  let workplace: Workplace;
  let descriptor: number;
  try {
    workplace = workplaceOf(target);
    descriptor = openLike(workplace.temporary, workplace.there, isPrivate === true);
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
  let isTold = overAnything === true || workplace.there === undefined;
  /** Sees to it, as soon as it is clear what is written, that it is what was there. */
  const tell = (bytes: Buffer): void => {
    if (isTold) return;
    isTold = true;
    try {
      demandKind(target, kindOfBytes(bytes));
    } catch (error) {
      file.abort();
      throw error;
    }
  };
  const flush = (): void => {
    if (pending === 0) return;
    const bytes = block.subarray(0, pending);
    tell(bytes);
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
        tell(bytes);
        pour(bytes);
        size += bytes.length;
        return;
      }
      const length = typeof text === 'string' ? block.write(text, pending) : text.copy(block, pending);
      pending += length;
      size += length;
      if (!isTold && pending >= tellingBytes) tell(block.subarray(0, pending));
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
export const writeChunks = (target: string, chunks: Iterable<string>, writing?: Writing): void => {
  const file = openAtomic(target, writing);
  try {
    for (const chunk of chunks) file.write(chunk);
    file.commit();
  } catch (error) {
    file.abort();
    throw error;
  }
};

/** Writes a whole text under a name, or leaves what was there. */
export const writeAtomic = (target: string, text: string, writing?: Writing): void =>
  writeChunks(target, [text], writing);

/** Makes a folder where it is not there yet. */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UserError('unwritable-file', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
};
