import { afterSpace, afterText, matchesAt, type Pattern, viewOf } from './json-bytes.ts';

/** Makes a text of bytes that are UTF-8. */
export type Decode = (bytes: Uint8Array, from: number, to: number) => string;

/** A place in the bytes of a JSON document that is read from its beginning to its end. */
export interface JsonCursor {
  bytes: Uint8Array;
  /** Of the same bytes. */
  view: DataView;
  /** Where the reader is, or -1 once something is not as expected. */
  at: number;
  /** Where the document ends. */
  end: number;
}

const comma = 0x2c;
const colon = 0x3a;
const opening = 0x7b;
const closing = 0x7d;

export const openCursor = (): JsonCursor => {
  const bytes = new Uint8Array();
  return { bytes, view: viewOf(bytes), at: 0, end: 0 };
};

/** Sets a cursor to the beginning of a document, from one place of bytes to before another. */
export const moveTo = (cursor: JsonCursor, bytes: Uint8Array, from: number, to: number): void => {
  if (bytes !== cursor.bytes) {
    cursor.bytes = bytes;
    cursor.view = viewOf(bytes);
  }
  cursor.end = to;
  cursor.at = afterSpace(bytes, from, to);
};

/** The text at the cursor, which goes behind it; undefined where there is none. */
export const readText = (cursor: JsonCursor, decode: Decode): string | undefined => {
  const { bytes, at, end } = cursor;
  cursor.at = afterText(bytes, at, end);
  if (cursor.at === -1) return undefined;
  const written = decode(bytes, at + 1, cursor.at - 1);
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    cursor.at = -1;
    return undefined;
  }
};

/** Goes from behind a name over its colon to the value, or to -1 where there is no colon. */
export const passColon = (cursor: JsonCursor): boolean => {
  const { bytes, end } = cursor;
  const place = afterSpace(bytes, cursor.at, end);
  cursor.at = place < end && bytes[place] === colon ? afterSpace(bytes, place + 1, end) : -1;
  return cursor.at !== -1;
};

/** Goes over this name and its colon to the value, where the name stands at the cursor. */
export const passName = (cursor: JsonCursor, name: Pattern): boolean => {
  const { bytes, view, at, end } = cursor;
  if (!matchesAt(bytes, view, at, end, name)) return false;
  cursor.at = at + name.bytes.length;
  return passColon(cursor);
};

/** Goes into a mapping, to the name of its first member; where it is empty, no name is there. */
export const enterMapping = (cursor: JsonCursor): boolean => {
  const { bytes, at, end } = cursor;
  if (at < 0 || at >= end || bytes[at] !== opening) return false;
  cursor.at = afterSpace(bytes, at + 1, end);
  return true;
};

/**
 * Whether another member follows the value that ends at the cursor, which goes to its name; else it goes behind the
 * mapping, or to -1 where that does not end.
 */
export const nextMember = (cursor: JsonCursor): boolean => {
  if (cursor.at === -1) return false;
  const { bytes, end } = cursor;
  const place = afterSpace(bytes, cursor.at, end);
  const sign = place < end ? bytes[place] : 0;
  if (sign === comma) cursor.at = afterSpace(bytes, place + 1, end);
  else cursor.at = sign === closing ? place + 1 : -1;
  return sign === comma;
};
