import { statSync } from 'node:fs';
import type { ShardLine } from '../core/shard.ts';
import { linesBetween } from './report-layout.ts';
import { plainPath } from './special-file.ts';
import { UserError } from './user-error.ts';

/** A shard's report, read line by line. */
export interface ShardFile {
  readonly path: string;
  /** `generator` and `exam` as they stand there, each on its line. */
  readonly head: readonly [generator: string, exam: string];
  readonly shard: { readonly index: number; readonly of: number; readonly duplicates: string };
  /** Its attempts in order, each with the bytes of its result; ends with how many submissions the whole input has. */
  attempts(): Generator<ShardAttempt, number>;
}

/** An attempt of a shard. */
export interface ShardAttempt {
  readonly line: ShardLine;
  /** The result's line of a report; empty for a rejection. */
  readonly result: Buffer;
}

const resultField = Buffer.from(',"result":');
const comma = 0x2c;

const parse = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError('broken-shard', { path });
  }
};

/** The value of a line `"field":…,` of a report. */
const fieldOf = (path: string, line: string, field: string): unknown => {
  const start = `"${field}":`;
  if (!line.startsWith(start) || !line.endsWith(',')) throw new UserError('no-shard', { path });
  return parse(path, line.slice(start.length, -1));
};

const attemptOf = (path: string, bytes: Buffer): ShardAttempt => {
  const end = bytes.at(-1) === comma ? bytes.length - 1 : bytes.length;
  const at = bytes.indexOf(resultField);
  if (at === -1) return { line: parse(path, bytes.toString('utf8', 0, end)) as ShardLine, result: Buffer.alloc(0) };
  const line = parse(path, `${bytes.toString('utf8', 0, at)}}`) as ShardLine;
  return { line, result: bytes.subarray(at + resultField.length, end - 1) };
};

/** Opens a shard's report; what is none is the user's to mend. */
export const openShardFile = (path: string): ShardFile => {
  if (!statSync(plainPath(path), { throwIfNoEntry: false })?.isFile()) throw new UserError('no-such-file', { path });
  const lines = linesBetween(path)[Symbol.iterator]();
  const next = (): string => {
    const read = lines.next();
    if (read.done) throw new UserError('no-shard', { path });
    return read.value.bytes.toString('utf8');
  };
  if (next() !== '{"report":1,') throw new UserError('no-shard', { path });
  const head = [next(), next()] as const;
  const shard = fieldOf(path, next(), 'shard') as ShardFile['shard'];
  if (next() !== '"attempts":[') throw new UserError('no-shard', { path });
  return {
    path,
    head,
    shard,
    attempts: function* () {
      for (;;) {
        const read = lines.next();
        if (read.done) throw new UserError('broken-shard', { path });
        const { bytes } = read.value;
        if (bytes.length === 0) continue;
        if (bytes.toString() === '],') break;
        yield attemptOf(path, bytes);
      }
      const found = /^"found":(\d+)$/.exec(next());
      if (!found || next() !== '}') throw new UserError('broken-shard', { path });
      return Number(found[1]);
    },
  };
};

/** The exam that shards' reports are of. */
export const examOfShard = ({ path, head: [, exam] }: ShardFile): unknown => fieldOf(path, exam, 'exam');
