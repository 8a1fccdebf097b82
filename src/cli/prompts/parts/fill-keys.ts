import { type Key, stepOf } from './key.ts';
import { emptyLine, type TypedLine, textOf, typeKey } from './typed-line.ts';

/** What stands in a blank: typed text, or the place of a choice. */
export type Filling = TypedLine | number | undefined;

/** Blanks while they are filled in. */
export interface FillState {
  /** How many choices each blank has; undefined where it is typed. */
  readonly choices: readonly (number | undefined)[];
  readonly values: readonly Filling[];
  /** A blank; or, one place further, the row that sends. */
  readonly at: number;
  readonly problem?: 'nothing' | 'no-choice' | undefined;
  readonly sent: boolean;
}

export const isTyped = (value: Filling): value is TypedLine => typeof value === 'object';

/** Whether nothing can be seen in a blank. */
export const isLeftOut = (value: Filling): boolean =>
  value === undefined || (isTyped(value) && textOf(value).trim() === '');

export const startFill = (choices: readonly (number | undefined)[]): FillState => ({
  choices,
  values: choices.map((count) => (count === undefined ? emptyLine : undefined)),
  at: 0,
  sent: false,
});

/** The choice that a key picks: by number below ten choices, and by letter. */
const pickOf = ({ text }: Key, count: number): number | undefined => {
  if (/^\d$/.test(text)) return count < 10 ? Number(text) - 1 : -1;
  return /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 97 : undefined;
};

/** What a key does to the blanks. */
export const pressFill = (before: FillState, key: Key): FillState => {
  const state = { ...before, problem: undefined };
  const { at, values, choices } = state;
  const moved = (step: number): FillState => ({ ...state, at: Math.max(0, Math.min(values.length, at + step)) });
  if (stepOf(key) !== 0) return moved(stepOf(key));
  if (key.name === 'tab') return moved(key.shift ? -1 : 1);
  const onSend = at === values.length;
  if (key.name === 'return') {
    if (!onSend) return moved(1);
    return values.every(isLeftOut) ? { ...state, problem: 'nothing' } : { ...state, sent: true };
  }
  if (onSend) return before;
  const value = values[at];
  if (isTyped(value)) return { ...state, values: values.with(at, typeKey(value, key)) };
  const count = choices[at] ?? 0;
  if (['backspace', 'delete'].includes(key.name)) return { ...state, values: values.with(at, undefined) };
  const pick = pickOf(key, count);
  if (pick === undefined) return before;
  return pick >= 0 && pick < count
    ? { ...moved(1), values: values.with(at, pick) }
    : { ...state, problem: 'no-choice' };
};
