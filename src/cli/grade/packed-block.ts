import type { AnswerStatus } from '../../engine/grade-answer.ts';
import type { OutcomeBook } from '../../engine/outcomes.ts';
import type { Rejection } from '../../generated/types.ts';
import type { TakenEntry } from './take.ts';

/** Numbers of one graded entry besides its outcomes: its time, mark, share, how many answers wait, and its text's length. */
const entryCells = 5;

/** An outcome that a book met first in this block. */
export interface NewOutcome {
  readonly index: number;
  readonly mark: number;
  readonly status: AnswerStatus | 'not-asked';
  readonly chosen: number;
}

/** What became of a block of submissions, in few large pieces that travel between threads. */
export interface PackedBlock {
  /** For each entry its rejection, or null for a graded one. */
  readonly rejections: readonly (Rejection | null)[];
  readonly candidates: readonly string[];
  readonly numbers: Float64Array;
  readonly rows: Uint32Array;
  readonly texts: Uint8Array;
  readonly outcomes: readonly NewOutcome[];
  readonly totals: readonly number[];
  readonly grades: readonly number[];
}

/** How far a book has been told of. */
export interface Told {
  readonly outcomes: number[];
  totals: number;
  grades: number;
}

export const nothingTold = (questions: number): Told => ({
  outcomes: new Array<number>(questions).fill(1),
  totals: 0,
  grades: 0,
});

/** What a book has met since it was last told of. */
const news = (book: OutcomeBook, told: Told): Pick<PackedBlock, 'outcomes' | 'totals' | 'grades'> => {
  const outcomes = told.outcomes.flatMap((from, index): readonly NewOutcome[] => {
    const met = book.outcomesOf(index);
    told.outcomes[index] = met.length;
    return met.slice(from).map(({ mark, status, chosen }) => ({ index, mark, status, chosen }));
  });
  const totals = book.totals.slice(told.totals);
  const grades = book.grades.slice(told.grades);
  told.totals = book.totals.length;
  told.grades = book.grades.length;
  return { outcomes, totals, grades };
};

/** Packs entries as they come; `finish` gives the block and what the book has met since the last one. */
export const openPacker = (book: OutcomeBook, told: Told) => {
  const rejections: (Rejection | null)[] = [];
  const candidates: string[] = [];
  const numbers: number[] = [];
  const rows: number[] = [];
  const texts: string[] = [];
  return {
    enter: (entry: TakenEntry): void => {
      if ('rejection' in entry) {
        rejections.push(entry.rejection);
        return;
      }
      rejections.push(null);
      candidates.push(entry.candidate);
      numbers.push(
        entry.handedIn ?? Number.NaN,
        entry.mark,
        entry.share,
        entry.waiting?.answers ?? 0,
        Buffer.byteLength(String(entry.text)),
      );
      for (const outcome of entry.row) rows.push(outcome);
      texts.push(String(entry.text));
    },
    finish: (): PackedBlock => ({
      rejections,
      candidates,
      numbers: Float64Array.from(numbers),
      rows: Uint32Array.from(rows),
      texts: new Uint8Array(Buffer.from(texts.join(''))),
      ...news(book, told),
    }),
  };
};

/** Translates the numbers of another thread's book into those of `book`. */
export const openTranslation = (book: OutcomeBook, questions: number) => {
  const outcomes = Array.from({ length: questions }, () => [0]);
  const totals: number[] = [];
  const grades: number[] = [];
  return {
    learn: (block: PackedBlock): void => {
      for (const { index, ...outcome } of block.outcomes) outcomes[index]?.push(book.numberOf(index, outcome));
      for (const total of block.totals) totals.push(book.numberOfTotal(total));
      for (const grade of block.grades) grades.push(book.numberOfGrade(grade));
    },
    /** Translates a row in place. */
    translate: (row: Uint32Array): void => {
      for (let index = 0; index < questions; index += 1) row[index] = outcomes[index]?.[row[index] ?? 0] ?? 0;
      row[questions] = totals[row[questions] ?? 0] ?? 0;
      row[questions + 1] = grades[row[questions + 1] ?? 0] ?? 0;
    },
  };
};

/** The entries of a block, in order; their rows are translated by `translate`. */
export function* unpackBlock(
  block: PackedBlock,
  width: number,
  translate: (row: Uint32Array) => void,
): Generator<TakenEntry> {
  const bytes = Buffer.from(block.texts.buffer, block.texts.byteOffset, block.texts.byteLength);
  let number = 0;
  let at = 0;
  for (const rejection of block.rejections) {
    if (rejection) {
      yield { rejection };
      continue;
    }
    const [handedIn = 0, mark = 0, share = 0, answers = 0, length = 0] = block.numbers.subarray(
      number * entryCells,
      (number + 1) * entryCells,
    );
    const row = block.rows.subarray(number * width, (number + 1) * width);
    translate(row);
    yield {
      candidate: block.candidates[number] ?? '',
      handedIn: Number.isNaN(handedIn) ? undefined : handedIn,
      mark,
      share,
      text: bytes.subarray(at, at + length),
      row,
      ...(answers > 0 ? { waiting: { answers } } : {}),
    };
    at += length;
    number += 1;
  }
}
