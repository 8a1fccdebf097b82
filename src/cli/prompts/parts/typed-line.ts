import stringWidth from 'string-width';
import type { Key } from './key.ts';
import { graphemesOf, tail } from './layout.ts';

/** A line being typed: what stands before the cursor and behind it. */
export interface TypedLine {
  readonly before: string;
  readonly after: string;
}

export const emptyLine: TypedLine = { before: '', after: '' };

export const textOf = ({ before, after }: TypedLine): string => before + after;

const last = (text: string): string => graphemesOf(text.slice(-64)).at(-1) ?? '';
const first = (text: string): string => graphemesOf(text.slice(0, 64))[0] ?? '';

/** The line after a key; the same line where the key means nothing to it. */
export const typeKey = (line: TypedLine, key: Key): TypedLine => {
  const { before, after } = line;
  if (key.text !== '') return { before: before + key.text, after };
  const name = key.ctrl ? ({ a: 'home', e: 'end', u: 'clear' }[key.name] ?? key.name) : key.name;
  switch (name) {
    case 'backspace':
      return { before: before.slice(0, before.length - last(before).length), after };
    case 'delete':
      return { before, after: after.slice(first(after).length) };
    case 'left':
      return { before: before.slice(0, before.length - last(before).length), after: last(before) + after };
    case 'right':
      return { before: before + first(after), after: after.slice(first(after).length) };
    case 'home':
      return { before: '', after: before + after };
    case 'end':
      return { before: before + after, after: '' };
    case 'clear':
      return { before: '', after };
    default:
      return line;
  }
};

/** The line behind a label, cut at the left where it is too long, and the column of the cursor. */
export const showLine = (
  label: string,
  { before, after }: TypedLine,
  width: number,
): { readonly line: string; readonly column: number } => {
  const start = label + tail(before, Math.max(8, width - stringWidth(label) - 1));
  let line = start;
  for (const grapheme of graphemesOf(after)) {
    if (stringWidth(line + grapheme) > width) break;
    line += grapheme;
  }
  return { line, column: stringWidth(start) };
};
