import { isAscii, isUtf8 } from 'node:buffer';
import type { MessageValues } from '../core/question-type.ts';
import type { Source } from '../generated/types.ts';

/** A line longer than this is no submission. */
const longestLine = 64 << 20;

/** Something odd about a submission that its reader noticed: a code for the catalogue, and what fills it in. */
export interface FoundOddity {
  readonly code: string;
  readonly values?: MessageValues;
}

/** One submission as it stands in the input: JSON, or why it is none. */
export type FoundSubmission =
  | { readonly source: Source; readonly value: unknown; readonly warnings?: readonly FoundOddity[] }
  | {
      readonly source: Source;
      readonly code: string;
      readonly values?: MessageValues;
      readonly candidate?: { readonly id: string };
    };

/** The text of bytes that are UTF-8, without a byte order mark; plain ASCII is read the quick way. */
const textOf = (bytes: Buffer): string => {
  if (isAscii(bytes)) return bytes.toString('latin1');
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};

/** Reads bytes as one submission in JSON. */
export const parseSubmission = (source: Source, bytes: Buffer): FoundSubmission => {
  if (!isUtf8(bytes)) return { source, code: 'not-utf8' };
  try {
    return { source, value: JSON.parse(textOf(bytes)) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { source, code: 'not-json' };
    if (error instanceof RangeError) return { source, code: 'too-deep' };
    throw error;
  }
};

const isBlankLine = (line: Buffer): boolean =>
  (line[0] ?? 0x20) <= 0x20 && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Whether the next submission that is found is wanted; asked once of each, in order. */
export type Wants = () => boolean;

/** Wants everything. */
export const wantsAll: Wants = () => true;

/** Splits blocks of bytes into lines and reads each that is wanted as JSON; keeps no more than a block and a line. */
export const lineReader = (file: string, linesBefore = 0, wants: Wants = wantsAll) => {
  let rest: Buffer[] = [];
  let restSize = 0;
  let line = linesBefore;
  let skipping = false;
  const take = (bytes: Buffer): readonly FoundSubmission[] => {
    line += 1;
    if (skipping) {
      skipping = false;
      return wants() ? [{ source: { file, line }, code: 'line-too-long' }] : [];
    }
    return isBlankLine(bytes) || !wants() ? [] : [parseSubmission({ file, line }, bytes)];
  };
  return {
    block: (block: Buffer): readonly FoundSubmission[] => {
      const found: FoundSubmission[] = [];
      let start = 0;
      for (let end = block.indexOf(10); end !== -1; end = block.indexOf(10, start)) {
        const part = block.subarray(start, end);
        found.push(...take(rest.length === 0 ? part : Buffer.concat([...rest, part])));
        rest = [];
        restSize = 0;
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
    end: (): readonly FoundSubmission[] => (rest.length > 0 || skipping ? take(Buffer.concat(rest)) : []),
  };
};
