import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { clozePieces } from '../../../core/cloze-text.ts';
import { renderMarkdown } from '../../terminal/markdown.ts';
import type { Paint } from '../../terminal/style.ts';
import { visibleLine } from '../../terminal/visible.ts';
import { tail } from './layout.ts';

/*
 * The words of a blank go through Markdown as private signs, as many as the word is wide; so nothing in the text or in an
 * answer can change how the other is read, code stays as it is, and lines break where they should.
 */
const firstSign = 0x100000;
const filler = '\u{10FFFD}';
const taken = /[\u{100000}-\u{10FFFD}]/gu;
const placed = /([\u{100000}-\u{10FFFC}])\u{10FFFD}*/gu;

/** A text with blanks, in lines. */
export interface FilledText {
  readonly lines: readonly string[];
  /** For each blank its line; 0 where the text does not mark it. */
  readonly rows: readonly number[];
}

/** What stands in a blank of the text, as plain text, and whether it is the one that is being filled in. */
export interface ShownBlank {
  readonly id: string;
  readonly text: string;
  readonly current: boolean;
}

/** `[1: …]` for an empty blank, `[1: text]` for a filled one, `[▸1: text]` for the current one. */
const labelOf = ({ text, current }: ShownBlank, index: number, columns: number): readonly string[] => {
  const shown = text.trim() === '' ? '…' : tail(text.trim(), Math.min(columns, 100) * 2);
  const mark = `[${current ? '▸' : ''}${index + 1}: `;
  const words = `${shown}]`.split(/ +/).map((word) => tail(word, columns - mark.length - 4));
  return words.map((word, place) => (place === 0 ? mark + word : word));
};

/** A Markdown text with what stands in its blanks. */
export const renderFilled = (
  text: string,
  blanks: readonly ShownBlank[],
  columns: number,
  paint: Paint,
): FilledText => {
  const words: string[] = [];
  const signOf = (word: string, current: boolean): string => {
    const sign = String.fromCodePoint(firstSign + words.length);
    words.push(current ? paint('bold', word) : word);
    return sign + filler.repeat(Math.max(0, stringWidth(word) - 1));
  };
  const marks = blanks.map((blank, index) => labelOf(blank, index, columns).map((word) => signOf(word, blank.current)));
  const source = clozePieces(text)
    .map((piece) => {
      if ('text' in piece) return piece.text.replace(taken, '\uFFFD');
      const mark = marks[blanks.findIndex(({ id }) => id === piece.blank)];
      return mark?.join(' ') ?? `[${visibleLine(piece.blank)}]`;
    })
    .join('');
  const lines = renderMarkdown(source, columns, paint).flatMap((line) =>
    wrapAnsi(line, columns, { hard: true, trim: false }).split('\n'),
  );
  const wordOf = (_: string, sign: string): string => words[(sign.codePointAt(0) ?? 0) - firstSign] ?? '';
  return {
    lines: lines.map((line) => line.replace(placed, wordOf).replaceAll(filler, '')),
    rows: marks.map(([first = '']) =>
      Math.max(
        0,
        lines.findIndex((line) => line.includes(String.fromCodePoint(first.codePointAt(0) ?? 0))),
      ),
    ),
  };
};
