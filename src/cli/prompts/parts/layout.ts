import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A terminal's size in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Code units looked at together: V8 copies the whole text for each of its segments, so long texts go in pieces. */
const pieceLength = 256;

/** What a reader takes for the characters of a text: none is ever cut in two. */
export const graphemesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + pieceLength);
    const inPiece = /^[ -~]*$/.test(piece) ? [...piece] : [...graphemes.segment(piece)].map(({ segment }) => segment);
    const mayBeCut = at + pieceLength < text.length && inPiece.length > 1;
    for (const grapheme of mayBeCut ? inPiece.slice(0, -1) : inPiece) {
      found.push(grapheme);
      at += grapheme.length;
    }
  }
  return found;
};

/** A text in lines of at most `width` cells. */
export const wrap = (text: string, width: number): readonly string[] =>
  wrapAnsi(text, Math.max(8, width), { hard: true, trim: true }).split('\n');

/** Rows behind a mark; further rows stand under the first one. `rowsOf` gets the columns that are left. */
export const behind = (
  mark: string,
  width: number,
  rowsOf: (width: number) => readonly string[],
): readonly string[] => {
  const indent = stringWidth(mark);
  const rows = rowsOf(width - indent);
  return (rows.length > 0 ? rows : ['']).map((row, index) =>
    row === '' && index > 0 ? '' : (index === 0 ? mark : ' '.repeat(indent)) + row,
  );
};

/** A text behind a mark; further lines stand under the first one. */
export const hang = (mark: string, text: string, width: number): readonly string[] =>
  behind(mark, width, (left) => wrap(text, left));

/** The end of a text without styles, in at most `width` cells; `…` stands for what is cut off. */
export const tail = (text: string, width: number): string => {
  const end = text.slice(-16 * width);
  if (end === text && stringWidth(text) <= width) return text;
  let kept = '';
  for (const grapheme of graphemesOf(end).toReversed()) {
    if (stringWidth(grapheme + kept) + 1 > width) break;
    kept = grapheme + kept;
  }
  return `…${kept}`;
};

/** Lines of which some must be seen. */
export interface Focused {
  readonly lines: readonly string[];
  /** The first and the last line that must be seen. */
  readonly focus: readonly [number, number];
}

/** As many lines as there is room for, around those that must be seen; `⋮` stands for what is left out. */
export const clip = (
  { lines, focus: [first, last] }: Focused,
  room: number,
): { readonly lines: readonly string[]; readonly from: number } => {
  if (lines.length <= room) return { lines, from: 0 };
  const middle = Math.floor((first + last + 1 - room) / 2);
  const from = Math.max(0, Math.min(middle, first - 1, lines.length - room));
  const seen = lines.slice(from, from + room);
  if (from > 0 && first > from) seen[0] = '⋮';
  if (from + room < lines.length && last < from + room - 1) seen[room - 1] = '⋮';
  return { lines: seen, from };
};
