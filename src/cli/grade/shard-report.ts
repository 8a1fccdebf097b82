import type { Shard, ShardLine } from '../../core/shard.ts';
import { jsonText } from '../../core/text.ts';
import type { DuplicatePolicy } from '../../engine/duplicates.ts';
import type { Exam } from '../../engine/exam.ts';
import type { OutcomeBook } from '../../engine/outcomes.ts';
import { openTelling } from '../../engine/shard.ts';
import { type AtomicFile, openAtomic } from '../../io/write.ts';
import { shardHead } from '../run/report-text.ts';
import type { TakenEntry } from './take.ts';

/** A shard's report: every attempt with its position, undecided, for `merge`. */
export interface ShardReport {
  enter(entry: TakenEntry): void;
  /** Completes the report; `found` is how many submissions the whole input has. */
  finish(found: number): { readonly graded: number; readonly rejected: number };
  abort(): void;
}

/** Opens the report of a shard. */
export const openShardReport = (
  exam: Exam,
  book: OutcomeBook,
  shard: Shard,
  duplicates: DuplicatePolicy,
  target: string,
): ShardReport => {
  const file: AtomicFile = openAtomic(target);
  const size = exam.questions.length;
  const tell = openTelling(book, size);
  let count = 0;
  let rejected = 0;
  file.write(shardHead(exam, { ...shard, duplicates }));
  const lineOf = (entry: TakenEntry): string => {
    const position = shard.index - 1 + count * shard.of;
    if ('rejection' in entry) return jsonText({ position, rejection: entry.rejection } satisfies ShardLine);
    const { candidate, handedIn = null, mark, share, row, waiting, text, odd } = entry;
    const line: ShardLine = {
      position,
      candidate,
      handedIn,
      mark,
      share,
      total: book.totals[row[size] ?? 0] ?? 0,
      grade: book.grades[row[size + 1] ?? 0] ?? 0,
      ...(waiting ? { waiting: waiting.answers } : {}),
      ...tell(row),
      ...(odd && { odd: odd.map(({ source: _, ...one }) => one) }),
    };
    return `${jsonText(line).slice(0, -1)},"result":${text}}`;
  };
  return {
    enter: (entry) => {
      if ('rejection' in entry) rejected += 1;
      file.write(`${count === 0 ? '' : ',\n'}${lineOf(entry)}`);
      count += 1;
    },
    finish: (found) => {
      file.write(`\n],\n"found":${found}\n}\n`);
      file.commit();
      return { graded: count - rejected, rejected };
    },
    abort: file.abort,
  };
};
