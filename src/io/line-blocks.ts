import { closeSync, openSync, readSync } from 'node:fs';
import { type FoundSubmission, lineReader } from './json-lines.ts';

const blockSize = 1 << 20;

/** Whole lines of a file: bytes from `start` to before `end`. */
export interface LineBlock {
  readonly path: string;
  /** What the file is called in a report. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** How many lines of the file stand before it. */
  readonly linesBefore: number;
}

/** Cuts a file of lines into blocks of about a mebibyte; a long line is never cut. */
export function* lineBlocks(path: string, file: string): Generator<LineBlock> {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(blockSize);
    let at = 0;
    let start = 0;
    let linesBefore = 0;
    let lines = 0;
    for (let count = readSync(descriptor, bytes); count > 0; count = readSync(descriptor, bytes)) {
      let lastEnd = -1;
      for (let end = bytes.indexOf(10); end !== -1 && end < count; end = bytes.indexOf(10, end + 1)) {
        lines += 1;
        lastEnd = end;
      }
      if (lastEnd !== -1) {
        const end = at + lastEnd + 1;
        yield { path, file, start, end, linesBefore };
        start = end;
        linesBefore = lines;
      }
      at += count;
    }
    if (start < at) yield { path, file, start, end: at, linesBefore };
  } finally {
    closeSync(descriptor);
  }
}

/** The submissions of a block, in pieces. */
export function* readLineBlock({
  path,
  file,
  start,
  end,
  linesBefore,
}: LineBlock): Generator<readonly FoundSubmission[]> {
  const descriptor = openSync(path, 'r');
  try {
    const reader = lineReader(file, linesBefore);
    // A line may be longer than memory; no more than a piece of it is read at a time.
    const bytes = Buffer.allocUnsafe(Math.min(2 * blockSize, end - start));
    for (let at = start; at < end; ) {
      const count = readSync(descriptor, bytes, 0, Math.min(bytes.length, end - at), at);
      if (count === 0) break;
      yield reader.block(bytes.subarray(0, count));
      at += count;
    }
    yield reader.end();
  } finally {
    closeSync(descriptor);
  }
}
