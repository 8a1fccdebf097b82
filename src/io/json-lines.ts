import { isAscii, isUtf8 } from 'node:buffer';
import type { MessageValues } from '../core/question-type.ts';
import type { Source } from '../generated/types.ts';

/** A line longer than this is no submission. */
const longestLine = 64 << 20;
/** A file that is one document is never longer than this. */
export const longestDocument = 256 << 20;
/** JSON may be nested so deep; JSON.parse takes any depth, but nothing that comes after it does. */
const deepest = 1000;

/** Something odd about a submission that its reader noticed: a code for the catalogue, and what fills it in. */
export interface FoundOddity {
  readonly code: string;
  readonly values?: MessageValues;
}

/** One submission whose JSON was read, or why there is none. */
export type ParsedSubmission =
  | {
      readonly source: Source;
      readonly value: unknown;
      readonly warnings?: readonly FoundOddity[];
      /** Where a map made ids of what stood there: the questions whose cells are letters all the same. */
      readonly byLetter?: ReadonlySet<string>;
    }
  | {
      readonly source: Source;
      readonly code: string;
      readonly values?: MessageValues;
      readonly candidate?: { readonly id: string };
    };

/** One submission as bytes that are UTF-8, from one place to before another; they last until the next block is asked for. */
export interface SubmissionBytes {
  readonly source: Source;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

/** One submission as it stands in the input. */
export type FoundSubmission = SubmissionBytes | ParsedSubmission;

/** The text of bytes that are UTF-8, without a byte order mark; plain ASCII is read the quick way. */
const textOf = (bytes: Buffer): string => {
  if (isAscii(bytes)) return bytes.toString('latin1');
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};

/** A text of bytes of Node that are UTF-8. */
export const decodeBytes = (bytes: Uint8Array, from: number, to: number): string =>
  (bytes as Buffer).toString('utf8', from, to);

/** How often a byte occurs; counts no further than `most`. */
const countOf = (bytes: Buffer, byte: number, most: number): number => {
  let count = 0;
  for (let at = bytes.indexOf(byte); at !== -1 && count < most; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
};

/** Whether JSON is nested too deep. Short lines and those with few brackets, nearly all, are told at once. */
const isTooDeep = (bytes: Buffer): boolean => {
  if (bytes.length <= 2 * deepest) return false;
  const most = deepest + 1;
  if (countOf(bytes, 0x5b, most) + countOf(bytes, 0x7b, most) <= deepest) return false;
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x22) {
      // The quote that ends a text is the next one behind an even number of backslashes.
      let end = bytes.indexOf(0x22, at + 1);
      for (let back = end; end !== -1; back = end) {
        while (bytes[back - 1] === 0x5c) back -= 1;
        if ((end - back) % 2 === 0) break;
        end = bytes.indexOf(0x22, end + 1);
      }
      if (end === -1) return false;
      at = end;
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
};

/** Reads bytes that are UTF-8 as one submission in JSON. */
const parseText = (source: Source, bytes: Buffer): ParsedSubmission => {
  if (isTooDeep(bytes)) return { source, code: 'too-deep' };
  try {
    return { source, value: JSON.parse(textOf(bytes)) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { source, code: 'not-json' };
    throw error;
  }
};

/** Reads bytes as one submission in JSON. */
export const parseSubmission = (source: Source, bytes: Buffer): ParsedSubmission =>
  isUtf8(bytes) ? parseText(source, bytes) : { source, code: 'not-utf8' };

/** Reads what was found, if that is still to be done. */
export const parsed = (found: FoundSubmission): ParsedSubmission =>
  'bytes' in found ? parseText(found.source, found.bytes.subarray(found.from, found.to)) : found;

const isBlankLine = (bytes: Buffer, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
};

/** Whether the next submission that is found is wanted; asked once of each, in order. */
export type Wants = () => boolean;

/** Wants everything. */
export const wantsAll: Wants = () => true;

/** Splits blocks of bytes into lines and gives each that is wanted; keeps no more than a block and a line. */
export const lineReader = (file: string, linesBefore = 0, wants: Wants = wantsAll) => {
  let rest: Buffer[] = [];
  let restSize = 0;
  let line = linesBefore;
  let skipping = false;
  /** A line between two places; `isPlain` where its bytes are known to be ASCII. */
  const take = (bytes: Buffer, from: number, to: number, found: FoundSubmission[], isPlain: boolean): void => {
    line += 1;
    if (isBlankLine(bytes, from, to) || !wants()) return;
    const source = { file, line };
    const isText = isPlain || isUtf8(bytes.subarray(from, to));
    found.push(isText ? { source, bytes, from, to } : { source, code: 'not-utf8' });
  };
  /** The line that began in blocks before and ends with this part of one. */
  const close = (part: Buffer, found: FoundSubmission[]): void => {
    if (skipping || restSize + part.length > longestLine) {
      line += 1;
      if (wants()) found.push({ source: { file, line }, code: 'line-too-long' });
    } else {
      const bytes = Buffer.concat([...rest, part]);
      take(bytes, 0, bytes.length, found, false);
    }
    skipping = false;
    rest = [];
    restSize = 0;
  };
  return {
    block: (block: Buffer): readonly FoundSubmission[] => {
      const found: FoundSubmission[] = [];
      // Most blocks are ASCII, which is told at once of them all.
      const isPlain = isAscii(block);
      let start = 0;
      for (let end = block.indexOf(10); end !== -1; end = block.indexOf(10, start)) {
        if (skipping || rest.length > 0 || end - start > longestLine) close(block.subarray(start, end), found);
        else take(block, start, end, found, isPlain);
        start = end + 1;
      }
      if (start < block.length && !skipping) {
        rest.push(Buffer.from(block.subarray(start)));
        restSize += block.length - start;
        if (restSize > longestLine) {
          rest = [];
          restSize = 0;
          skipping = true;
        }
      }
      return found;
    },
    end: (): readonly FoundSubmission[] => {
      const found: FoundSubmission[] = [];
      if (rest.length > 0 || skipping) close(Buffer.alloc(0), found);
      return found;
    },
  };
};
