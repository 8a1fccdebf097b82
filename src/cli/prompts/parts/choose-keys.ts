import { type Key, stepOf } from './key.ts';

/** What somebody who chooses has done so far. */
export interface ChooseState {
  /** The place that is marked, from 0; -1 before anything was. */
  readonly at: number;
  /** Places that are ticked, where several may be. */
  readonly ticked: ReadonlySet<number>;
  /** Digits typed in a row, for numbers of two. */
  readonly digits: string;
  /** What Enter said: nothing is marked, or nothing is ticked and Enter again would mean none of them. */
  readonly problem: 'nothing-marked' | 'nothing-ticked' | undefined;
  readonly sent: boolean;
}

/** What can be chosen from: how many things, whether several, and words that stand for one of them. */
export interface ChooseRange {
  readonly count: number;
  readonly many: boolean;
  /** Letter → place, for letters that mean something else than their place in the alphabet. */
  readonly letters?: ReadonlyMap<string, number>;
}

export const startChoosing: ChooseState = { at: -1, ticked: new Set(), digits: '', problem: undefined, sent: false };

const toggled = (ticked: ReadonlySet<number>, place: number): ReadonlySet<number> => {
  const next = new Set(ticked);
  if (!next.delete(place)) next.add(place);
  return next;
};

const digitsFor = (typed: string, digit: string, count: number): string => {
  const both = typed + digit;
  return Number(both) >= 1 && Number(both) <= count ? both : digit;
};

const letterPlace = (letter: string, { letters, count }: ChooseRange): number | undefined => {
  const place = letters?.get(letter) ?? (/^[a-z]$/.test(letter) ? letter.charCodeAt(0) - 97 : -1);
  return place >= 0 && place < count ? place : undefined;
};

/** The state after a key: arrows and numbers and letters mark or tick, space ticks, Enter sends. */
export const pressChoose =
  (range: ChooseRange) =>
  (state: ChooseState, key: Key): ChooseState => {
    const { count, many } = range;
    const calm = { ...state, digits: '', problem: undefined };
    const step = stepOf(key);
    if (step !== 0)
      return { ...calm, at: state.at < 0 ? (step > 0 ? 0 : count - 1) : (state.at + step + count) % count };
    if (key.name === 'return') {
      if (!many) return state.at < 0 ? { ...calm, problem: 'nothing-marked' } : { ...calm, sent: true };
      return state.ticked.size === 0 && state.problem !== 'nothing-ticked'
        ? { ...calm, problem: 'nothing-ticked' }
        : { ...calm, sent: true };
    }
    if (key.text === ' ') return many && state.at >= 0 ? { ...calm, ticked: toggled(state.ticked, state.at) } : calm;
    if (/^[0-9]$/.test(key.text)) {
      const digits = digitsFor(state.digits, key.text, count);
      const place = Number(digits) - 1;
      if (place < 0 || place >= count) return { ...calm, digits };
      // "1" ticks the first at once; a second digit takes that tick back and means the twelfth.
      const before = digits.length > 1 ? toggled(state.ticked, Number(state.digits) - 1) : state.ticked;
      return { ...calm, digits, at: place, ticked: many ? toggled(before, place) : state.ticked };
    }
    const place = letterPlace(key.text.toLowerCase(), range);
    if (place === undefined) return calm;
    return { ...calm, at: place, ticked: many ? toggled(state.ticked, place) : state.ticked };
  };
