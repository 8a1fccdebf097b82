import { statSync } from 'node:fs';
import type { ShardLine } from '../core/shard.ts';
import type { ReportExam, Result } from '../generated/types.ts';
import validateReport from '../generated/validate-report.js';
import validateShard from '../generated/validate-shard.js';
import { schemaFault } from './report-check.ts';
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
  /** The number of its line in the file. */
  readonly at: number;
  /** The result's line of a report; empty for a rejection. */
  readonly result: Buffer;
  /** What that line says. */
  readonly printed?: Result;
}

const policies = ['last', 'first', 'best', 'reject'];
const isDuplicatePolicy = (text: unknown): boolean => policies.includes(String(text));

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

/** An attempt out of its line, which is checked against the schema before anything is made of it. */
const attemptOf = (path: string, bytes: Buffer, at: number): ShardAttempt => {
  const end = bytes.at(-1) === comma ? bytes.length - 1 : bytes.length;
  const bad = (reason: string): UserError => new UserError('bad-shard-line', { path, line: at, reason });
  let line: unknown;
  try {
    line = JSON.parse(bytes.toString('utf8', 0, end));
  } catch {
    throw bad('JSON');
  }
  const fault = schemaFault(validateShard, line);
  if (fault !== undefined) throw bad(fault);
  const attempt = line as ShardLine & { readonly result?: object };
  if ((attempt.rejection === undefined) === (attempt.result === undefined)) throw bad('/ rejection result');
  const from = bytes.indexOf(resultField);
  return {
    line: attempt,
    at,
    result: from === -1 ? Buffer.alloc(0) : bytes.subarray(from + resultField.length, end - 1),
    ...(attempt.result === undefined ? {} : { printed: attempt.result as Result }),
  };
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
  const isPart = [shard?.index, shard?.of].every((number) => Number.isSafeInteger(number) && number > 0);
  if (!isPart || shard.index > shard.of || !isDuplicatePolicy(shard.duplicates))
    throw new UserError('no-shard', { path });
  if (next() !== '"attempts":[') throw new UserError('no-shard', { path });
  return {
    path,
    head,
    shard,
    attempts: function* () {
      for (;;) {
        const read = lines.next();
        if (read.done) throw new UserError('broken-shard', { path });
        const { bytes, line } = read.value;
        if (bytes.length === 0) continue;
        if (bytes.toString() === '],') break;
        yield attemptOf(path, bytes, line);
      }
      const found = /^"found":(\d+)$/.exec(next());
      if (!found || next() !== '}') throw new UserError('broken-shard', { path });
      return Number(found[1]);
    },
  };
};

/**
 * The exam that shards' reports are of.
 * @throws UserError where a part's head is not what a report has there.
 */
export const examOfShard = ({ path, head: [generator, exam] }: ShardFile): ReportExam => {
  const value = fieldOf(path, exam, 'exam');
  const head = { report: 1, generator: fieldOf(path, generator, 'generator'), exam: value };
  if (!validateReport(head)) {
    const [first] = (validateReport.errors ?? []).filter(
      ({ instancePath, keyword }) => /^\/(exam|generator)/.test(instancePath) && keyword !== 'additionalProperties',
    );
    if (first)
      throw new UserError('bad-shard-line', { path, line: 3, reason: `${first.instancePath} ${first.keyword}` });
  }
  return value as ReportExam;
};
