import { standsAt } from '../core/json-bytes.ts';
import type { MarkedAnswer } from './marker.ts';

/** As many answers a question, and as many bytes an answer, as are remembered. */
const mostKnown = 1000;
const longestKnown = 300;
/** Bytes that a number holds as they are. */
const exactBytes = 4;

/** Answers to one question that were marked, by the bytes in which they were given. */
export interface KnownAnswers {
  find(bytes: Uint8Array, from: number, to: number): MarkedAnswer | undefined;
  add(bytes: Uint8Array, from: number, to: number, marked: MarkedAnswer): void;
}

interface Known {
  readonly number: number;
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly marked: MarkedAnswer;
}

/** A number for bytes: the bytes themselves where they are few, else mixed as in Java's strings. */
const numberOf = (bytes: Uint8Array, from: number, to: number): number => {
  const mixed = from + exactBytes;
  let number = 0;
  let at = from;
  for (; at < to && at < mixed; at += 1) number = (number << 8) | (bytes[at] ?? 0);
  for (; at < to; at += 1) number = (Math.imul(number, 31) + (bytes[at] ?? 0)) | 0;
  return number;
};

const slotOf = (number: number): number => (number ^ (number >>> 15) ^ (number >>> 8)) >>> 0;

/**
 * Remembers answers by their bytes, in a table of open slots: most answers to a question are the same few, and what a
 * `Map` does besides is felt at forty answers a submission.
 */
export const openKnownAnswers = (): KnownAnswers => {
  let slots = new Array<Known | undefined>(16).fill(undefined);
  let count = 0;
  const enter = (known: Known): void => {
    const mask = slots.length - 1;
    let slot = slotOf(known.number) & mask;
    while (slots[slot] !== undefined) slot = (slot + 1) & mask;
    slots[slot] = known;
  };
  return {
    find: (bytes, from, to) => {
      const length = to - from;
      if (length > longestKnown) return undefined;
      const number = numberOf(bytes, from, to);
      const mask = slots.length - 1;
      let slot = slotOf(number) & mask;
      for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
        if (known.number === number && known.length === length)
          if (length <= exactBytes || standsAt(bytes, from, to, known.bytes)) return known.marked;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
    add: (bytes, from, to, marked) => {
      const length = to - from;
      if (length > longestKnown || count === mostKnown) return;
      count += 1;
      const others = slots;
      const isFull = count * 2 > slots.length;
      if (isFull) slots = new Array<Known | undefined>(slots.length * 2).fill(undefined);
      if (isFull) for (const other of others) if (other) enter(other);
      enter({ number: numberOf(bytes, from, to), length, bytes: Uint8Array.from(bytes.subarray(from, to)), marked });
    },
  };
};
