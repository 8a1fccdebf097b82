import { clozePieces } from '../core/cloze-text.ts';
import { readPoints } from '../core/marks.ts';
import type { Paper, PaperFill, PaperQuestion } from '../generated/types.ts';

/** The words that stand on a sheet of paper, in its language. */
export interface SheetWords {
  readonly name: string;
  readonly id: string;
  readonly date: string;
  readonly variant: string;
  readonly time: string;
  readonly opens: string;
  readonly closes: string;
  readonly total: string;
  readonly answer: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly targets: string;
  /** What a wrong answer costs: a share of its points, or as much as guessing gains. */
  penalty(cost: number | string): string;
  minutes(count: number): string;
  points(count: number): string;
  questions(count: number): string;
  question(number: number): string;
  blank(number: number): string;
  units(names: string): string;
  words(least: number | undefined, most: number | undefined): string;
  /** What to do, where that is not plain. */
  readonly howTo: { readonly [kind in PaperQuestion['kind']]: string };
  /** Stands on top of a marker's sheet, so that nobody hands it out. */
  readonly forMarkers: string;
  readonly blueprint: string;
}

/** Something that a marker has to know of a question; the lines are Markdown, one line each or more. */
export interface KeyNote {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A table of plain texts; the first column names the rows. */
export interface TextTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a marker's sheet says besides the paper. */
export interface KeySheet {
  /** What holds for the whole exam. */
  readonly notes: readonly KeyNote[];
  /** Of a question, by its full name. */
  notesOf(question: string): readonly KeyNote[];
  readonly blueprint: TextTable;
}

/** Sections as they are printed, with the numbers that their questions have across sections. */
export const numberedSections = ({ sections }: Paper) => {
  let number = 0;
  return sections
    .filter(({ questions }) => questions.length > 0)
    .map(({ title, questions }) => ({
      title,
      points: pointsOf(questions),
      questions: questions.map((asked) => {
        number += 1;
        return { number, asked };
      }),
    }));
};

/** What questions are worth together. */
export const pointsOf = (questions: readonly PaperQuestion[]): number =>
  questions.reduce((sum, { points }) => sum + readPoints(points), 0) / 100;

/** The blanks of a text in the order in which it marks them; their numbers are their places, from 1. */
export const blanksInOrder = ({ text, blanks }: Pick<PaperFill, 'text' | 'blanks'>): PaperFill['blanks'] => {
  const marked = clozePieces(text).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
  const placeOf = ({ id }: { readonly id: string }): number => {
    const place = marked.indexOf(id);
    return place < 0 ? marked.length : place;
  };
  return [...blanks].sort((one, other) => placeOf(one) - placeOf(other));
};

// Private signs, which stand for a blank while its text is read as Markdown.
const opening = '\uE000';
const closing = '\uE001';

/** The text of a fill question as Markdown with a sign for each blank, and what puts something in the place of signs. */
export const markedText = ({ text, blanks }: PaperFill) => {
  const numbers = new Map(blanksInOrder({ text, blanks }).map(({ id }, index) => [id, index + 1]));
  const markdown = clozePieces(text.replace(/[\uE000\uE001]/g, ''))
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const number = numbers.get(piece.blank);
      return number === undefined ? '' : `${opening}${number}${closing}`;
    })
    .join('');
  const putIn = (blankOf: (number: number) => string) => (written: string) =>
    written.replace(/\uE000(\d+)\uE001/g, (_, number: string) => blankOf(Number(number)));
  return { markdown, putIn };
};

/** A time as it is written, easier to read: the offset stays. */
export const readableInstant = (written: string): string =>
  written.replace(/^(.{10})[Tt](\d\d:\d\d)(?::00(?:\.0+)?)?(.*?)([Zz]|[+-]\d\d:\d\d)$/, '$1 $2$3 ($4)');

/** How many ruled lines a text of so many words needs by hand. */
export const ruledLines = ({ min, max }: { readonly min?: number; readonly max?: number }): number =>
  Math.min(80, Math.max(8, Math.ceil((max ?? (min ?? 0) * 1.5) / 8)));
