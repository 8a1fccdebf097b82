import { type Key, stepOf } from './key.ts';

/** Why pairs are not sent, or a letter not taken. */
export type MatchProblem = { readonly kind: 'nothing' } | { readonly kind: 'no-target'; readonly letter: string };

/** Pairs while they are made. */
export interface MatchState {
  /** For each item the place of its target, or undefined where it is left out. */
  readonly pairs: readonly (number | undefined)[];
  readonly targets: number;
  /** An item; or, one place further, the row that sends. */
  readonly at: number;
  readonly problem?: MatchProblem | undefined;
  readonly sent: boolean;
}

export const startMatch = (items: number, targets: number): MatchState => ({
  pairs: Array.from({ length: items }, () => undefined),
  targets,
  at: 0,
  sent: false,
});

/** What a key does to the pairs. */
export const pressMatch = (before: MatchState, key: Key): MatchState => {
  const state = { ...before, problem: undefined };
  const { pairs, at } = state;
  const onItem = at < pairs.length;
  const moved = (step: number): MatchState => ({ ...state, at: Math.max(0, Math.min(pairs.length, at + step)) });
  if (stepOf(key) !== 0) return moved(stepOf(key));
  if (key.name === 'tab') return moved(key.shift ? -1 : 1);
  if (key.name === 'return') {
    if (onItem) return moved(1);
    return pairs.every((target) => target === undefined)
      ? { ...state, problem: { kind: 'nothing' } }
      : { ...state, sent: true };
  }
  if (onItem && ['backspace', 'delete', 'space'].includes(key.name))
    return { ...state, pairs: pairs.with(at, undefined) };
  if (onItem && /^[a-z]$/i.test(key.text)) {
    const target = key.text.toLowerCase().charCodeAt(0) - 97;
    return target < state.targets
      ? { ...moved(1), pairs: pairs.with(at, target) }
      : { ...state, problem: { kind: 'no-target', letter: key.text.toLowerCase() } };
  }
  return before;
};
