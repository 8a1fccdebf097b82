import { pastedBreak } from '../../terminal/paste.ts';
import { type Key, stepOf } from './key.ts';
import { atPlace, placeOf } from './text-rows.ts';
import { emptyLine, type TypedLine, textOf, typeKey } from './typed-line.ts';

/** A text of several lines while it is written. */
export interface ComposeState {
  readonly text: TypedLine;
  /** Whether it was to be sent with nothing in it. */
  readonly empty: boolean;
  readonly sent: boolean;
}

export const startCompose: ComposeState = { text: emptyLine, empty: false, sent: false };

/** A text and the cursor at its end. */
export const composed = (text: string): ComposeState => ({ ...startCompose, text: { before: text, after: '' } });

/** Lines without the single full stop that ends them. */
export const withoutEnd = (text: string): string => text.replace(/(^|\n)[ \t]*\.[ \t]*$/, '').replace(/\s+$/, '');

/** Whether the last line is a single full stop. */
export const isEnded = (text: string): boolean => /(^|\n)[ \t]*\.[ \t]*$/.test(text);

const send = (text: string): ComposeState =>
  text.trim() === '' ? { ...startCompose, empty: true } : { ...composed(text), sent: true };

/** What a key does to the text, which is shown `width` cells wide. */
export const pressCompose = (state: ComposeState, key: Key, width: number): ComposeState => {
  const { before, after } = state.text;
  const edited = (text: TypedLine): ComposeState => ({ text, empty: false, sent: false });
  const typed = key.text === pastedBreak ? '\n' : key.name === 'tab' ? '\t' : key.text;
  if (typed !== '') return edited({ before: before + typed, after });
  const text = textOf(state.text);
  if (key.ctrl && key.name === 's') return send(withoutEnd(text));
  if (key.name === 'return')
    return after.trim() === '' && isEnded(before) ? send(withoutEnd(before)) : edited({ before: `${before}\n`, after });
  if (stepOf(key) !== 0) {
    const { row, column } = placeOf(text, before.length, width);
    if (row + stepOf(key) < 0) return state;
    const last = placeOf(text, text.length, width).row;
    const at = row + stepOf(key) > last ? text.length : atPlace(text, row + stepOf(key), column, width);
    return edited({ before: text.slice(0, at), after: text.slice(at) });
  }
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = after.indexOf('\n') === -1 ? after.length : after.indexOf('\n');
  const line = typeKey({ before: before.slice(lineStart), after: after.slice(0, lineEnd) }, key);
  const crosses = ['backspace', 'left'].includes(key.name)
    ? lineStart === before.length
    : ['delete', 'right'].includes(key.name) && lineEnd === 0;
  if (crosses) return edited(typeKey(state.text, key));
  return edited({ before: before.slice(0, lineStart) + line.before, after: line.after + after.slice(lineEnd) });
};
