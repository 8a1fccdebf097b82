import type { ShardLine, ShardOutcome } from '../../core/shard.ts';
import type { DuplicatePolicy } from '../../engine/duplicates.ts';
import { frameOfReport } from '../../engine/exam-frame.ts';
import { type OutcomeBook, openOutcomes } from '../../engine/outcomes.ts';
import { sumFault } from '../../engine/shard.ts';
import { openReport } from '../../io/report-file.ts';
import { examOfShard, openShardFile, type ShardAttempt, type ShardFile } from '../../io/shard-file.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type Batch, openBatch } from '../grade/batch.ts';
import { isDoubtful, sayGraded } from '../grade/closing.ts';
import type { TakenEntry } from '../grade/take.ts';
import type { Shell } from '../shell.ts';

export interface MergeOptions {
  readonly paths: readonly string[];
  readonly output?: string;
}

/** The shards in the order of their numbers; each part once, all of one exam and one command. */
const openShards = (paths: readonly string[]): readonly [ShardFile, ...ShardFile[]] => {
  const shards = paths.map(openShardFile).sort((a, b) => a.shard.index - b.shard.index);
  const [first, ...others] = shards;
  if (!first) throw new UserError('no-shard', { path: '' });
  for (const one of others) {
    const alike =
      one.shard.of === first.shard.of &&
      one.shard.duplicates === first.shard.duplicates &&
      one.head.every((line, index) => line === first.head[index]);
    if (!alike) throw new UserError('other-shards', { path: one.path, other: first.path });
  }
  const { of } = first.shard;
  const twice = shards.find((one, index) =>
    shards.some((other, at) => at < index && other.shard.index === one.shard.index),
  );
  if (twice) throw new UserError('shard-twice', { path: twice.path, index: twice.shard.index, of });
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (index) => !shards.some(({ shard }) => shard.index === index),
  );
  if (missing.length > 0) throw new UserError('shards-missing', { missing: missing.join(', '), of });
  return [first, ...others];
};

/** Turns a shard's lines into entries of the whole batch's book; what does not add up is refused. */
const openReading = (path: string, book: OutcomeBook, questions: number, decimals: number) => {
  const numbers = Array.from({ length: questions }, () => [0]);
  const marks = Array.from({ length: questions }, () => [0]);
  const row = new Uint32Array(book.width);
  return ({ line, result, printed, at }: ShardAttempt): TakenEntry => {
    if (line.rejection) return { rejection: line.rejection };
    const { met = [], outcomes = [], candidate = '', handedIn, mark = 0, share = 0, total = 0, grade = 0 } = line;
    for (const [index, earned, status, chosen] of met as readonly ShardOutcome[]) {
      numbers[index]?.push(book.numberOf(index, { mark: earned, status, chosen }));
      marks[index]?.push(earned);
    }
    const isWhole = outcomes.length === questions && met.every(([index]) => Number(index) < questions);
    const fault = isWhole
      ? printed && sumFault(line, printed, { id: candidate, decimals }, (index) => marks[index] ?? [])
      : '/outcomes';
    if (fault !== undefined) throw new UserError('bad-shard-line', { path, line: at, reason: fault });
    for (const [index, number] of outcomes.entries()) row[index] = numbers[index]?.[number] ?? 0;
    row[questions] = book.numberOfTotal(total);
    row[questions + 1] = book.numberOfGrade(grade);
    const waiting = line.waiting === undefined ? {} : { waiting: { answers: line.waiting } };
    const source = printed?.source;
    const odd = source && line.odd ? { odd: line.odd.map((one) => ({ ...one, source })) } : {};
    return { candidate, handedIn: handedIn ?? undefined, mark, share, text: result, row, ...waiting, ...odd };
  };
};

interface Part {
  readonly path: string;
  readonly attempts: Generator<ShardAttempt, number>;
  read(attempt: ShardAttempt): TakenEntry;
}

/** Enters all attempts in the order of their positions; gives how many there are. */
const enterAll = (parts: readonly Part[], batch: Batch, stop: AbortSignal): number => {
  const ends: number[] = [];
  const demandPosition = (path: string, { position }: ShardLine, expected: number): void => {
    if (position !== expected) throw new UserError('broken-shard', { path });
  };
  for (let position = 0; ends.length < parts.length && !stop.aborted; position += 1) {
    const part = parts[position % parts.length];
    if (!part) break;
    const next = part.attempts.next();
    if (next.done) {
      // From here on every part must be at its end, and all must have seen the same number of submissions.
      ends.push(next.value);
      continue;
    }
    if (ends.length > 0) throw new UserError('broken-shard', { path: part.path });
    demandPosition(part.path, next.value.line, position);
    batch.enter(part.read(next.value));
  }
  return ends[0] ?? 0;
};

/** Joins the reports of shards into the report of the whole. */
export const runMerge = async (shell: Shell, { paths, output }: MergeOptions): Promise<ExitCode> => {
  const shards = openShards(paths);
  const [first] = shards;
  const exam = examOfShard(first);
  const questions = exam.items.length;
  const book = openOutcomes({ questions: exam.items });
  const report = openReport(output, ['{"report":1,', ...first.head, '"results":[\n'].join('\n'), shell.out);
  const batch = openBatch(
    frameOfReport(exam),
    book,
    first.shard.duplicates as DuplicatePolicy,
    report,
    shell.context.newSeed(),
  );
  const { stop } = shell.context;
  try {
    const parts = shards.map(
      (shard): Part => ({
        path: shard.path,
        attempts: shard.attempts(),
        read: openReading(shard.path, book, questions, exam.grading.decimals),
      }),
    );
    enterAll(parts, batch, stop);
    const outcome = batch.finish(!stop.aborted);
    if (stop.aborted) {
      shell.complain(shell.messages.grade.stopped);
      return stop.reason as ExitCode;
    }
    const worth = exam.maxPoints === null ? '' : String(exam.maxPoints);
    sayGraded(shell, outcome, { named: output ?? '', worth, decimals: exam.grading.decimals });
    return outcome.rejected.length > 0 || isDoubtful(outcome) ? exitCode.problems : exitCode.fine;
  } catch (error) {
    report.abort();
    throw error;
  } finally {
    if (stop.aborted) report.abort();
    batch.close();
  }
};
