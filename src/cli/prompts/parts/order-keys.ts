import { type Key, stepOf } from './key.ts';

/** Why an order is not sent; `number` is the number of an item, from 1. */
export type OrderProblem =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unknown' | 'twice' | 'missing'; readonly number: number };

/** An order while it is made. Items are known by their place at the start, from 0. */
export interface OrderState {
  readonly order: readonly number[];
  readonly at: number;
  /** Whether the arrow keys carry the item along. */
  readonly held: boolean;
  /** Whether anything was done; an order that nobody looked at is no answer. */
  readonly touched: boolean;
  /** Numbers typed so far. */
  readonly typed: string;
  readonly problem?: OrderProblem | undefined;
  readonly sent: boolean;
}

export const startOrder = (count: number): OrderState => ({
  order: Array.from({ length: count }, (_, index) => index),
  at: 0,
  held: false,
  touched: false,
  typed: '',
  sent: false,
});

/** The numbers in a text; below ten items, digits need nothing between them. */
export const numbersIn = (text: string, count: number): readonly number[] =>
  (text.match(count < 10 ? /\d/g : /\d+/g) ?? []).map(Number);

/** The order as it is with the numbers typed so far: these items first, the others behind them. */
export const shownOrder = ({ order, typed }: OrderState): readonly number[] => {
  const first = [...new Set(numbersIn(typed, order.length).map((number) => number - 1))].filter((item) =>
    order.includes(item),
  );
  return [...first, ...order.filter((item) => !first.includes(item))];
};

const problemOf = ({ order, typed, touched }: OrderState): OrderProblem | undefined => {
  const numbers = numbersIn(typed, order.length);
  if (numbers.length === 0) return touched ? undefined : { kind: 'untouched' };
  const unknown = numbers.find((number) => !order.includes(number - 1));
  if (unknown !== undefined) return { kind: 'unknown', number: unknown };
  const twice = numbers.find((number, place) => numbers.indexOf(number) !== place);
  if (twice !== undefined) return { kind: 'twice', number: twice };
  const missing = order.map((_, item) => item + 1).find((number) => !numbers.includes(number));
  return missing === undefined ? undefined : { kind: 'missing', number: missing };
};

/** The item at a place, one place further. */
const carried = (order: readonly number[], from: number, to: number): readonly number[] => {
  const item = order[from];
  return item === undefined ? order : order.toSpliced(from, 1).toSpliced(to, 0, item);
};

/** What a key does to an order. */
export const pressOrder = (before: OrderState, key: Key): OrderState => {
  const state = { ...before, problem: undefined };
  const step = stepOf(key);
  if (step !== 0) {
    const order = shownOrder(state);
    const at = Math.max(0, Math.min(order.length - 1, state.at + step));
    const carries = state.held || key.shift || key.ctrl;
    const touched = state.touched || state.typed !== '' || (carries && at !== state.at);
    return { ...state, order: carries ? carried(order, state.at, at) : order, at, touched, typed: '' };
  }
  if (key.name === 'return') {
    if (state.held) return { ...state, held: false };
    const problem = problemOf(state);
    return problem ? { ...state, problem } : { ...state, order: shownOrder(state), typed: '', sent: true };
  }
  if (key.name === 'backspace') return { ...state, typed: state.typed.slice(0, -1) };
  if (key.name === 'escape' || (key.ctrl && key.name === 'u')) return { ...state, typed: '', held: false };
  if (/^\d$/.test(key.text)) return { ...state, typed: state.typed + key.text, held: false };
  if (/^[ ,;>]$/.test(key.text) && state.typed !== '') return { ...state, typed: state.typed + key.text };
  return key.name === 'space' ? { ...state, held: !state.held } : before;
};
