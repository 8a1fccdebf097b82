import type { AnswerStatus } from '../../engine/grade-answer.ts';
import type { OutcomeBook } from '../../engine/outcomes.ts';
import type { Rejection } from '../../generated/types.ts';
import { resultSeparator } from '../../io/report-file.ts';
import type { Odd } from './odd.ts';
import type { TakenEntry } from './take.ts';

/** Numbers of one graded entry besides its outcomes: its time, mark, share, how many answers wait, and its text's length. */
const entryCells = 5;
/** A block is made for so many entries and bytes of text at first. */
const usualEntries = 1024;
const usualText = 1 << 19;
/** As many bytes has a UTF-16 code unit in UTF-8. */
const mostBytes = 3;

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
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly rows: Uint32Array<ArrayBuffer>;
  /** What the report prints of them, with its separator between. */
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly outcomes: readonly NewOutcome[];
  readonly totals: readonly number[];
  readonly grades: readonly number[];
  readonly odd: readonly Odd[];
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

/** The same bytes in a piece of memory that is twice as long, or longer where more is needed. */
const grown = (bytes: Buffer<ArrayBuffer>, needed: number): Buffer<ArrayBuffer> => {
  const larger = Buffer.alloc(Math.max(bytes.length * 2, needed));
  larger.set(bytes);
  return larger;
};

/** Packs entries as they come; `finish` gives the block and what the book has met since the last one. */
export const openPacker = (book: OutcomeBook, told: Told) => {
  const { width } = book;
  const rejections: (Rejection | null)[] = [];
  const candidates: string[] = [];
  const odd: Odd[] = [];
  let numbers = new Float64Array(usualEntries * entryCells);
  let rows = new Uint32Array(usualEntries * width);
  let texts: Buffer<ArrayBuffer> = Buffer.alloc(usualText);
  let used = 0;
  const addText = (text: string | Buffer): number => {
    const needed = used + resultSeparator.length + text.length * mostBytes;
    if (needed > texts.length) texts = grown(texts, needed);
    if (used > 0) used += texts.write(resultSeparator, used);
    const length = typeof text === 'string' ? texts.write(text, used) : text.copy(texts, used);
    used += length;
    return length;
  };
  return {
    enter: (entry: TakenEntry): void => {
      if ('rejection' in entry) {
        rejections.push(entry.rejection);
        return;
      }
      rejections.push(null);
      if (entry.odd) odd.push(...entry.odd);
      const number = candidates.push(entry.candidate) - 1;
      if ((number + 1) * width > rows.length) {
        const [fewerRows, fewerNumbers] = [rows, numbers];
        rows = new Uint32Array(fewerRows.length * 2);
        rows.set(fewerRows);
        numbers = new Float64Array(fewerNumbers.length * 2);
        numbers.set(fewerNumbers);
      }
      rows.set(entry.row, number * width);
      const at = number * entryCells;
      numbers[at] = entry.handedIn ?? Number.NaN;
      numbers[at + 1] = entry.mark;
      numbers[at + 2] = entry.share;
      numbers[at + 3] = entry.waiting?.answers ?? 0;
      numbers[at + 4] = addText(entry.text);
    },
    finish: (): PackedBlock => ({
      rejections,
      candidates,
      odd,
      numbers: numbers.slice(0, candidates.length * entryCells),
      rows: rows.slice(0, candidates.length * width),
      texts: new Uint8Array(texts.buffer, texts.byteOffset, used),
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
    /** Translates rows in place. */
    translate: (rows: Uint32Array): void => {
      for (let from = 0; from < rows.length; from += book.width) {
        for (let index = 0; index < questions; index += 1)
          rows[from + index] = outcomes[index]?.[rows[from + index] ?? 0] ?? 0;
        const after = from + questions;
        rows[after] = totals[rows[after] ?? 0] ?? 0;
        rows[after + 1] = grades[rows[after + 1] ?? 0] ?? 0;
      }
    },
  };
};

/** What is known of a graded entry of a block besides its row: `instant` is NaN where it does not say when it was handed in. */
export interface UnpackedEntry {
  readonly candidate: string;
  readonly instant: number;
  readonly mark: number;
  readonly share: number;
  /** How many answers wait. */
  readonly waiting: number;
  /** Of its text, in bytes. */
  readonly length: number;
}

/** Goes through the entries of a block in their order. */
export function* unpackBlock({ rejections, candidates, numbers }: PackedBlock): Generator<UnpackedEntry | Rejection> {
  let number = 0;
  for (const rejection of rejections) {
    if (rejection) {
      yield rejection;
      continue;
    }
    const [instant = 0, mark = 0, share = 0, waiting = 0, length = 0] = numbers.subarray(number * entryCells);
    yield { candidate: candidates[number] ?? '', instant, mark, share, waiting, length };
    number += 1;
  }
}
