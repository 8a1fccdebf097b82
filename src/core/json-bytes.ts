/**
 * Looks at JSON in UTF-8 bytes without making values of it. It is no judge of JSON: what it walks past is right once
 * each piece that it was handed is. Places are offsets; -1 says that something is not as expected.
 */

const quote = 0x22;
const backslash = 0x5c;

/** The first place from `at` to `end` that is no white space of JSON, else `end`. */
export const afterSpace = (bytes: Uint8Array, at: number, end: number): number => {
  let place = at;
  for (; place < end; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte > 0x20) break;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
  }
  return place;
};

/** The place behind a text that begins at `at`, with its quotes. */
export const afterText = (bytes: Uint8Array, at: number, end: number): number => {
  if (bytes[at] !== quote) return -1;
  for (let place = at + 1; place < end; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte === quote) return place + 1;
    if (byte === backslash) place += 1;
    else if (byte < 0x20) return -1;
  }
  return -1;
};

/** The place behind a list or a mapping that begins at `at`, by its brackets. */
const afterBrackets = (bytes: Uint8Array, at: number, end: number): number => {
  let depth = 0;
  for (let place = at; place < end; place += 1) {
    const byte = bytes[place];
    if (byte === quote) {
      place = afterText(bytes, place, end) - 1;
      if (place < 0) return -1;
    } else if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return -1;
};

/** The place behind a value that begins at `at`, before `end`; of what is no text, list or mapping, up to what may follow one. */
export const afterValue = (bytes: Uint8Array, at: number, end: number): number => {
  const first = bytes[at];
  if (first === quote) return afterText(bytes, at, end);
  if (first === 0x5b || first === 0x7b) return afterBrackets(bytes, at, end);
  let place = at;
  for (; place < end; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte === 0x2c || byte === 0x7d || byte === 0x5d || byte <= 0x20) break;
  }
  return place === at ? -1 : place;
};

/** Whether `part` stands at `at`, and ends before `end`. */
export const standsAt = (bytes: Uint8Array, at: number, end: number, part: Uint8Array): boolean => {
  if (at + part.length > end) return false;
  for (let index = 0; index < part.length; index += 1) if (bytes[at + index] !== part[index]) return false;
  return true;
};

/** Bytes that are looked for often. */
export interface Pattern {
  readonly bytes: Uint8Array;
  /**
   * Eight bytes each from every eighth place, and the last eight, as numbers: so many are compared at once. Numbers are
   * equal where their bytes are, but for zeros and what is no number; neither can come of JSON.
   */
  readonly eights: Float64Array;
}

const width = 8;
/** A view of bytes, for numbers of several of them. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Prepares a copy of bytes of JSON to be looked for. */
export const patternOf = (given: Uint8Array): Pattern => {
  const bytes = Uint8Array.from(given);
  const view = viewOf(bytes);
  const last = bytes.length - width;
  const count = last < 0 ? 0 : Math.ceil(last / width) + 1;
  return {
    bytes,
    eights: Float64Array.from({ length: count }, (_, index) => view.getFloat64(Math.min(index * width, last), true)),
  };
};

/** Prepares a text of JSON to be looked for. */
export const textPattern = (text: string): Pattern => patternOf(new TextEncoder().encode(text));

/** Whether a pattern stands at `at`, and ends before `end`; `view` is of the same bytes. */
export const matchesAt = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  { bytes: wanted, eights }: Pattern,
): boolean => {
  const count = eights.length;
  if (at < 0 || count === 0) return at >= 0 && standsAt(bytes, at, end, wanted);
  const last = at + wanted.length - width;
  if (last + width > end) return false;
  // Names of one kind differ at their ends.
  if (view.getFloat64(last, true) !== eights[count - 1]) return false;
  for (let index = 0; index < count - 1; index += 1)
    if (view.getFloat64(at + index * width, true) !== eights[index]) return false;
  return true;
};
