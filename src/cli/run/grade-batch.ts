import { shownId } from '../../core/candidate.ts';
import { openLedger } from '../../engine/batch.ts';
import type { Contender, DuplicatePolicy } from '../../engine/duplicates.ts';
import type { Exam } from '../../engine/exam.ts';
import { type Attempt, comparableTotal, gradeSubmission } from '../../engine/grade.ts';
import { packAttempt } from '../../engine/packed-attempt.ts';
import { printAttempt } from '../../engine/print-attempt.ts';
import type { ReviewBook } from '../../engine/review.ts';
import { statisticsOf } from '../../engine/statistics.ts';
import { instantOf, misfitOf, readSubmission } from '../../engine/submission.ts';
import type { Rejection, ReportCandidate, Source, Statistics, Superseded } from '../../generated/types.ts';
import type { ReportFile, ResultPlace } from '../../io/report-file.ts';
import type { RowStore } from '../../io/rows.ts';
import type { FoundSubmission } from '../../io/submissions.ts';
import { en } from '../messages/en.ts';
import { rejectionWords, reportWords } from '../messages/report-words.ts';
import { jsonLine, reportTail } from './report-text.ts';

/** What came of a batch. */
export interface BatchOutcome {
  readonly graded: number;
  readonly rejected: readonly Rejection[];
  readonly superseded: number;
  readonly statistics: Statistics;
  /** Attempts that count and wait for marks by hand. */
  readonly waiting: readonly Attempt[];
}

/** Everything that a batch is graded with and written to. */
export interface BatchSetting {
  readonly exam: Exam;
  readonly policy: DuplicatePolicy;
  readonly trace: boolean;
  readonly reviews: ReviewBook;
  readonly report: ReportFile;
  readonly rows: RowStore;
  readonly stop: AbortSignal;
}

interface Entry extends Contender {
  readonly candidate: ReportCandidate;
  readonly place: ResultPlace;
  readonly row: number;
  readonly points: number;
  readonly submittedAt?: string;
}

/** A rejection with its place in the input, for the order of the report. */
interface PlacedRejection {
  readonly position: number;
  readonly rejection: Rejection;
}

const rejectionOf = (source: Source, code: string, values = {}, candidate?: ReportCandidate): Rejection => ({
  ...(candidate ? { candidate } : {}),
  source,
  code,
  message: rejectionWords(en, code, values),
});

const supersededOf = (entry: Entry, by: Entry): Superseded => ({
  candidate: entry.candidate,
  source: entry.source,
  ...(entry.submittedAt === undefined ? {} : { submittedAt: entry.submittedAt }),
  points: entry.points,
  by: by.source,
});

/** Grades a batch into a report, submission by submission; the report is complete unless the run was stopped. */
export const gradeBatch = async (
  found: AsyncIterable<readonly FoundSubmission[]>,
  setting: BatchSetting,
): Promise<BatchOutcome> => {
  const { exam, policy, reviews, report, rows, stop } = setting;
  const ledger = openLedger<Entry>(policy);
  const rejected: PlacedRejection[] = [];
  const waiting = new Map<number, Attempt>();
  let position = 0;
  let row = 0;
  /** Grades one submission; gives why it cannot be graded. */
  const take = (one: FoundSubmission): Rejection | undefined => {
    if ('code' in one) return rejectionOf(one.source, one.code);
    const read = readSubmission(one.value);
    if (read.kind === 'rejected') return rejectionOf(one.source, read.reason.code, read.reason.values, read.candidate);
    const misfit = misfitOf(exam, read.submission);
    if (misfit?.rejected)
      return rejectionOf(one.source, misfit.code, misfit.values, { id: shownId(read.submission.candidate.id) });
    const attempt = gradeSubmission(
      exam,
      read.submission,
      misfit ? [...read.warnings, misfit] : read.warnings,
      setting,
    );
    reviews.notice(attempt);
    const printed = printAttempt(exam, attempt, one.source, reportWords);
    const { submittedAt, candidate } = read.submission;
    ledger.enter(candidate.id, {
      position,
      instant: instantOf(submittedAt),
      mark: comparableTotal(attempt),
      source: one.source,
      candidate: { id: shownId(candidate.id) },
      place: report.result(jsonLine(printed)),
      row,
      points: printed.points,
      ...(submittedAt === undefined ? {} : { submittedAt }),
    });
    rows.append(packAttempt(attempt));
    if (attempt.status === 'needs-review') waiting.set(row, attempt);
    row += 1;
    return undefined;
  };
  for await (const block of found) {
    if (stop.aborted) break;
    for (const one of block) {
      const rejection = take(one);
      if (rejection) rejected.push({ position, rejection });
      position += 1;
    }
  }
  const dropped = ledger.superseded();
  for (const { entry } of dropped) waiting.delete(entry.row);
  const duplicates = policy === 'reject' ? dropped : [];
  const allRejected = [
    ...rejected,
    ...duplicates.map(({ entry }) => ({
      position: entry.position,
      rejection: rejectionOf(entry.source, 'duplicate', {}, entry.candidate),
    })),
  ]
    .sort((a, b) => a.position - b.position)
    .map(({ rejection }) => rejection);
  const superseded = policy === 'reject' ? [] : dropped.map(({ entry, by }) => supersededOf(entry, by));
  const left = new Set([...dropped.map(({ entry }) => entry.row), ...waiting.keys()]);
  const statistics = statisticsOf(exam, () => rows.rows(left));
  const input = {
    found: position,
    graded: row - dropped.length,
    rejected: allRejected.length,
    superseded: superseded.length,
  };
  const unfit = reviews.unused();
  if (!stop.aborted && unfit.length === 0)
    report.finish(
      reportTail({ rejected: allRejected, superseded, input, statistics }),
      dropped.map(({ entry }) => entry.place),
    );
  return {
    graded: input.graded,
    rejected: allRejected,
    superseded: input.superseded,
    statistics,
    waiting: [...waiting.values()],
  };
};
