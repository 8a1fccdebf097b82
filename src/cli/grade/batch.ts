import { jsonText } from '../../core/text.ts';
import { openLedger } from '../../engine/batch.ts';
import type { Contender, DuplicatePolicy } from '../../engine/duplicates.ts';
import type { ExamFrame } from '../../engine/exam-frame.ts';
import type { Attempt } from '../../engine/grade.ts';
import type { OutcomeBook } from '../../engine/outcomes.ts';
import { statisticsOf } from '../../engine/statistics.ts';
import { comparableTotal } from '../../engine/total.ts';
import type { Absent, Rejection, Result, Source, Statistics, Superseded } from '../../generated/types.ts';
import { type ReportFile, type ResultPlace, resultSeparator } from '../../io/report-file.ts';
import { openRows } from '../../io/rows.ts';
import { reportWords } from '../messages/report-words.ts';
import { reportTail } from '../run/report-text.ts';
import { type OddGroup, openOddBook } from './odd.ts';
import { type PackedBlock, unpackBlock } from './packed-block.ts';
import { type GradedEntry, rejectionOf, type TakenEntry } from './take.ts';

/** What came of a batch. */
export interface BatchOutcome {
  readonly graded: number;
  readonly rejected: readonly Rejection[];
  readonly superseded: number;
  readonly statistics: Statistics;
  /** Attempts that count and wait for marks by hand, where they are at hand. */
  readonly waiting: readonly Attempt[];
  /** How many answers wait for marks by hand. */
  readonly answersWaiting: number;
  /** What was odd about submissions that were graded, the commonest first. */
  readonly odd: readonly OddGroup[];
}

/** A batch into which submissions are entered in the order of their positions. */
export interface Batch {
  /** Enters what became of the submission at the next position. */
  enter(entry: TakenEntry): void;
  /** Enters what became of those at the next positions, with outcomes by the numbers of the batch's book. */
  enterBlock(block: PackedBlock): void;
  /**
   * Decides between duplicates, works out the figures and completes the report, unless `complete` is false. `absent` are
   * those of a roster who handed nothing in.
   */
  finish(complete: boolean, absent?: readonly Absent[]): BatchOutcome;
  close(): void;
}

/** A rejection with its place in the input, for the order of the report. */
interface PlacedRejection {
  readonly position: number;
  readonly rejection: Rejection;
}

/** Numbers that are put aside of a graded submission: what decides between duplicates, and where its result stands. */
const placeCells = 6;

/** A graded submission as it was put aside. */
const placedOf = (row: Float64Array): Contender & { readonly place: ResultPlace } => {
  const [position = 0, instant = 0, mark = 0, share = 0, offset = 0, length = 0] = row;
  return {
    position,
    instant: Number.isNaN(instant) ? undefined : instant,
    mark: comparableTotal({ mark, share }),
    place: { offset, length },
  };
};

/** What an answer is of somebody who left the question blank. */
const blankStatuses: ReadonlySet<string> = new Set(['unanswered', 'not-asked']);

const supersededOf = ({ candidate, source, submittedAt, points }: Result, by: Source): Superseded => ({
  candidate: { id: candidate.id },
  source,
  ...(submittedAt === undefined ? {} : { submittedAt }),
  points,
  by,
});

/** The first digits of a seed, which is hexadecimal. */
const seedNumber = (seed: string): number => Number.parseInt(seed.slice(0, 8), 16) || 0;

/** Opens a batch that writes its report as entries come; what it needs later is put aside on disk, ids excepted. */
export const openBatch = (
  exam: ExamFrame,
  book: OutcomeBook,
  policy: DuplicatePolicy,
  report: ReportFile,
  seed: string,
): Batch => {
  const rows = openRows<Uint32Array>(book.width, (length) => new Uint32Array(length));
  const places = openRows(placeCells, (length) => new Float64Array(length));
  const cells = new Float64Array(placeCells);
  const ledger = openLedger(policy, (number) => placedOf(places.at(number)), seedNumber(seed));
  const rejected: PlacedRejection[] = [];
  const oddBook = openOddBook();
  const waiting = new Map<number, NonNullable<GradedEntry['waiting']>>();
  let position = 0;
  let count = 0;
  const putAside = (
    candidate: string,
    instant: number,
    mark: number,
    share: number,
    { offset, length }: ResultPlace,
  ): void => {
    cells[0] = position;
    cells[1] = instant;
    cells[2] = mark;
    cells[3] = share;
    cells[4] = offset;
    cells[5] = length;
    places.append(cells);
    ledger.enter(candidate, count);
  };
  const enterGraded = ({ candidate, handedIn, mark, share, text, row, waiting: waits, odd }: GradedEntry): void => {
    putAside(candidate, handedIn ?? Number.NaN, mark, share, report.result(text));
    rows.append(row);
    if (waits) waiting.set(count, waits);
    for (const one of odd ?? []) oddBook.add(one);
    count += 1;
  };
  const enterBlock = (block: PackedBlock): void => {
    const { texts } = block;
    let offset = texts.length === 0 ? 0 : report.results(Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength));
    rows.append(block.rows);
    for (const one of block.odd) oddBook.add(one);
    for (const entry of unpackBlock(block)) {
      if ('code' in entry) rejected.push({ position, rejection: entry });
      else {
        const { candidate, instant, mark, share, waiting: answers, length } = entry;
        putAside(candidate, instant, mark, share, { offset, length });
        if (answers > 0) waiting.set(count, { answers });
        offset += length + resultSeparator.length;
        count += 1;
      }
      position += 1;
    }
  };
  const resultAt = (number: number): Result => JSON.parse(report.read(placedOf(places.at(number)).place)) as Result;
  return {
    enter: (entry) => {
      if ('rejection' in entry) rejected.push({ position, rejection: entry.rejection });
      else enterGraded(entry);
      position += 1;
    },
    enterBlock,
    finish: (complete, absent) => {
      const dropped = ledger.superseded().map(({ number, by }) => ({ number, by, ...placedOf(places.at(number)) }));
      for (const { number } of dropped) waiting.delete(number);
      const duplicates = (policy === 'reject' ? dropped : []).map(({ number, position: at }): PlacedRejection => {
        const { source, candidate } = resultAt(number);
        return { position: at, rejection: rejectionOf(source, 'duplicate', {}, { id: candidate.id }) };
      });
      const allRejected = [...rejected, ...duplicates]
        .sort((a, b) => a.position - b.position)
        .map(({ rejection }) => rejection);
      const superseded =
        policy === 'reject' ? [] : dropped.map(({ number, by }) => supersededOf(resultAt(number), resultAt(by).source));
      // A candidate's full submission behind an empty one is mostly a slip of the form's.
      const isBlank = (number: number): boolean => {
        const row = rows.at(number);
        return exam.items.every((_, index) => blankStatuses.has(book.outcomesOf(index)[row[index] ?? 0]?.status ?? ''));
      };
      const emptied = new Map<number, Superseded>();
      for (const [at, { number, by }] of (policy === 'reject' ? [] : dropped).entries()) {
        const one = superseded[at];
        const isFuller = one && !isBlank(number) && isBlank(by);
        if (isFuller && (emptied.get(by)?.points ?? -1) <= (one.points ?? 0)) emptied.set(by, one);
      }
      const replaced = [...emptied].map(([by, { points }]) => {
        const result = resultAt(by);
        const values = { points: points ?? '?', maxPoints: result.maxPoints };
        const { id } = result.candidate;
        oddBook.add({ code: 'emptied', subject: '', value: id, values, source: result.source });
        const warnings = [...result.warnings, reportWords.warning({ code: 'emptied', values })];
        // The notes stand behind the warnings, wherever there are some.
        const { warnings: _, notes = [], ...rest } = result;
        const { sections, topics, answers, credits, ...head } = rest;
        const printed = {
          ...head,
          warnings,
          notes: [...notes, { code: 'emptied', values }],
          sections,
          topics,
          answers,
          ...(credits && { credits }),
        };
        return { ...placedOf(places.at(by)).place, text: jsonText(printed) };
      });
      const left = new Set([...dropped.map(({ number }) => number), ...waiting.keys()]);
      const statistics = statisticsOf(exam, book, () => rows.rows(left));
      const input = {
        found: position,
        graded: count - dropped.length,
        rejected: allRejected.length,
        superseded: superseded.length,
        ...(absent && { absent: absent.length }),
      };
      if (complete)
        report.finish(
          reportTail({ rejected: allRejected, superseded, ...(absent && { absent }), input, statistics }),
          [...dropped.map(({ place }) => place), ...replaced].sort((a, b) => a.offset - b.offset),
        );
      return {
        graded: input.graded,
        rejected: allRejected,
        superseded: input.superseded,
        statistics,
        waiting: [...waiting.values()].flatMap(({ attempt }) => attempt ?? []),
        odd: oddBook.groups(),
        answersWaiting: [...waiting.values()].reduce((sum, { answers }) => sum + answers, 0),
      };
    },
    close: () => {
      rows.close();
      places.close();
    },
  };
};
