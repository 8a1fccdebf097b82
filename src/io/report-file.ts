import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { type AtomicFile, openAtomic } from './write.ts';

const copyBlock = 1 << 20;

/** Where a result stands in the report, in bytes, so that it can be read again or left out. */
export interface ResultPlace {
  readonly offset: number;
  readonly length: number;
}

/** A result that is left out of the complete report, or replaced by a text. */
export interface ResultChange extends ResultPlace {
  readonly text?: string;
}

/** A report that is written result by result; a result that another one supersedes can be dropped at the end. */
export interface ReportFile {
  /** Writes a result, as text or as its bytes. */
  result(line: string | Buffer): ResultPlace;
  /** Writes results with their separators between them; gives the place of the first byte. */
  results(lines: Buffer): number;
  /** A result as it was written. */
  read(place: ResultPlace): string;
  /** Completes the report with what follows the results; those at the given places (in order) are left out or replaced. */
  finish(tail: string, changes: readonly ResultChange[]): void;
  abort(): void;
}

/** What stands between two results. */
export const resultSeparator = ',\n';

/** Copies the bytes from `start` to `end`, block by block. */
const copyRange = (from: AtomicFile, to: (bytes: Buffer) => void, start: number, end: number): void => {
  for (let at = start; at < end; at += copyBlock) to(from.read(at, Math.min(copyBlock, end - at)));
};

/** Copies results with their changes; each result has its separator before it, but the first. */
const copyChanged = (
  from: AtomicFile,
  to: (bytes: Buffer) => void,
  first: number,
  end: number,
  changes: readonly ResultChange[],
): void => {
  let at = first;
  let any = false;
  const keep = (start: number, stop: number): void => {
    if (stop <= start) return;
    copyRange(from, to, !any && start !== first ? start + resultSeparator.length : start, stop);
    any = true;
  };
  for (const { offset, length, text } of changes) {
    if (text === undefined) keep(at, offset === first ? first : offset - resultSeparator.length);
    else {
      keep(at, offset);
      to(Buffer.from(text));
      any = true;
    }
    at = offset + length;
  }
  keep(at, end);
};

/** Opens a report: under a name, or to be handed to `output` when it is complete. */
export const openReport = (target: string | undefined, head: string, output: (text: string) => void): ReportFile => {
  const folder = target === undefined ? makeTemporaryFolder() : undefined;
  const cleanUp = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const openFile = (): AtomicFile => {
    try {
      return openAtomic(target ?? join(folder ?? '', 'report.json'));
    } catch (error) {
      cleanUp();
      throw error;
    }
  };
  const file = openFile();
  file.write(head);
  const first = file.size();
  const rewrite = (tail: string, changes: readonly ResultChange[], write: (text: string) => void): void => {
    const decoder = new TextDecoder();
    write(head);
    copyChanged(file, (bytes) => write(decoder.decode(bytes, { stream: true })), first, file.size(), changes);
    write(tail);
  };
  /** Sets what comes apart from what is there; gives its place. */
  const begin = (): number => {
    if (file.size() > first) file.write(resultSeparator);
    return file.size();
  };
  return {
    result: (line) => {
      const offset = begin();
      file.write(line);
      return { offset, length: file.size() - offset };
    },
    results: (lines) => {
      const offset = begin();
      file.write(lines);
      return offset;
    },
    read: ({ offset, length }) => file.read(offset, length).toString(),
    finish: (tail, changes) => {
      if (target === undefined) {
        rewrite(tail, changes, output);
        file.abort();
      } else if (changes.length === 0) {
        file.write(tail);
        file.commit();
      } else {
        const clean = openAtomic(target);
        try {
          rewrite(tail, changes, clean.write);
          file.abort();
          clean.commit();
        } catch (error) {
          clean.abort();
          throw error;
        }
      }
      cleanUp();
    },
    abort: () => {
      file.abort();
      cleanUp();
    },
  };
};
