import { closeSync, openSync, readSync } from 'node:fs';
import { plainPath } from './special-file.ts';
import { UserError } from './user-error.ts';

const block = 1 << 20;
const lineBreak = 10;
/** A longer line, or as much behind the lists, is of no report. */
const longest = 256 << 20;

/** `report`, `generator` and `exam`, a line each. */
const headLines = 3;

/** The lists of a report that stand an entry a line. */
export const reportLists = ['results', 'rejected', 'superseded'] as const;
export type ReportList = (typeof reportLists)[number];

/** Lines of a file from one byte to another, and the number of the first one. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly count: number;
}

/** Where the parts of a report stand that is laid out by lines. */
export interface ReportLayout {
  /** What comes before the results, without its last line. */
  readonly head: string;
  readonly lists: { readonly [L in ReportList]: LineRange };
  /** What follows the lists; absent where the file ends before. */
  readonly tail?: string;
}

/** A line with its number, and the byte on which it begins and the next one begins. */
interface PlacedLine {
  readonly bytes: Buffer;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const demandRoom = (path: string, line: number, size: number): void => {
  if (size > longest) throw new UserError('line-too-long', { path, line, most: longest >> 20 });
};

/** The lines of a file between two bytes; keeps no more than a block and a line. */
export function* linesBetween(path: string, from = 0, to = Number.POSITIVE_INFINITY, line = 1): Iterable<PlacedLine> {
  const descriptor = openSync(plainPath(path), 'r');
  try {
    let rest: Buffer[] = [];
    let start = from;
    let at = from;
    let number = line;
    while (at < to) {
      const read = Buffer.alloc(Math.min(block, to - at));
      const size = readSync(descriptor, read, 0, read.length, at);
      if (size === 0) break;
      let begin = 0;
      for (let end = read.indexOf(lineBreak); end !== -1 && end < size; end = read.indexOf(lineBreak, begin)) {
        const part = read.subarray(begin, end);
        const next = at + end + 1;
        yield { bytes: rest.length === 0 ? part : Buffer.concat([...rest, part]), line: number, from: start, to: next };
        rest = [];
        begin = end + 1;
        start = next;
        number += 1;
      }
      if (begin < size) rest.push(read.subarray(begin, size));
      at += size;
      demandRoom(path, number, at - start);
    }
    if (rest.length > 0) yield { bytes: Buffer.concat(rest), line: number, from: start, to: at };
  } finally {
    closeSync(descriptor);
  }
}

/** Lines of the layout are short; a longer one is an entry. */
const longestMark = 64;
const markOf = ({ bytes }: PlacedLine): string =>
  bytes.length > longestMark ? '' : bytes.toString('latin1').replace(/\r$/, '');

/** Whether a file begins as `grade` lays reports out; a look at its first bytes, as its first line may be all of it. */
const beginsByLines = (path: string): boolean => {
  const descriptor = openSync(plainPath(path), 'r');
  try {
    const bytes = Buffer.alloc(longestMark);
    const size = readSync(descriptor, bytes, 0, bytes.length, 0);
    return /^\uFEFF?\{"report":[\d.]+,\r?\n/.test(bytes.subarray(0, size).toString('utf8'));
  } finally {
    closeSync(descriptor);
  }
};

/** Finds the parts of a report; undefined where the file is not laid out as `grade` does it. */
export const layoutOf = (path: string): ReportLayout | undefined => {
  if (!beginsByLines(path)) return undefined;
  const head: Buffer[] = [];
  const tail: Buffer[] = [];
  let tailSize = 0;
  const ranges = new Map<ReportList, LineRange>();
  let open: { readonly list: ReportList; readonly from: number; readonly line: number; count: number } | undefined;
  for (const placed of linesBetween(path)) {
    const mark = markOf(placed);
    if (open) {
      if (mark === '],') {
        ranges.set(open.list, { from: open.from, to: placed.from, line: open.line, count: open.count });
        open = undefined;
      } else if (placed.bytes.length > 0 && mark !== '\r') open.count += 1;
      continue;
    }
    const next = reportLists[ranges.size];
    const { to, line } = placed;
    if (next !== undefined && mark === `"${next}":[`) open = { list: next, from: to, line: line + 1, count: 0 };
    else if (next !== undefined && mark === `"${next}":[],`) ranges.set(next, { from: to, to, line, count: 0 });
    else if (next === undefined) {
      tailSize += placed.bytes.length + 1;
      demandRoom(path, line, tailSize);
      tail.push(placed.bytes);
    } else if (next !== 'results' || line > headLines) return undefined;
    else head.push(placed.bytes);
  }
  const none: LineRange = { from: 0, to: 0, line: 0, count: 0 };
  const rangeOf = (list: ReportList): LineRange => ranges.get(list) ?? none;
  return {
    head: Buffer.concat(head)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    lists: { results: rangeOf('results'), rejected: rangeOf('rejected'), superseded: rangeOf('superseded') },
    ...(tail.length > 0 ? { tail: Buffer.concat(tail).toString('utf8') } : {}),
  };
};
