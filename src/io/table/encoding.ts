import { isAscii, isUtf8 } from 'node:buffer';
import type { Bytes } from './table.ts';

/** Text as it is decoded, and what is known of its bytes by then. */
export interface DecodedText {
  readonly blocks: AsyncIterable<string>;
  /** Why the text ends early. */
  readonly fault: () => string | undefined;
  /** The encoding that the bytes turned out to have. */
  readonly encoding: () => string;
}

/** So many pairs of bytes are looked at for UTF-16 without a mark. */
const sampled = 512;

/** The UTF-16 of bytes: by its mark, or where nearly every second byte is zero and none of the others. */
const utf16Of = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(sampled, Math.floor(bytes.length / 2));
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (pairs < 4) return undefined;
  if (even === 0 && odd >= 0.7 * pairs) return 'utf-16le';
  return odd === 0 && even >= 0.7 * pairs ? 'utf-16be' : undefined;
};

/** How many bytes at the end begin a sequence of UTF-8 that is cut off. */
const cutOff = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
};

/** Whether bytes that are no UTF-8 were meant as such: most signs beyond ASCII are whole. */
const isDamagedUtf8 = (text: string): boolean => {
  const broken = text.split('\uFFFD').length - 1;
  return [...text.matchAll(/[^\0-\x7F\uFFFD]/gu)].length > broken;
};

/**
 * Decodes the bytes of a table: UTF-8, UTF-16 with a mark or unmistakably without, and Windows-1252 where the first
 * signs beyond ASCII are no UTF-8. Bytes that are damaged UTF-8 end the text with a fault.
 */
export const decodeText = (bytes: AsyncIterable<Bytes>): DecodedText => {
  let fault: string | undefined;
  let encoding = 'ascii';
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let rest: Buffer = Buffer.alloc(0);
  const asUtf8 = (block: Buffer): string => {
    const whole = block.subarray(0, block.length - cutOff(block));
    if (isAscii(whole) || isUtf8(whole)) {
      rest = block.subarray(whole.length);
      if (!isAscii(whole)) encoding = 'utf-8';
      return whole.toString('utf8');
    }
    const text = block.toString('utf8');
    if (encoding === 'utf-8' || isDamagedUtf8(text)) {
      fault = 'not-utf8';
      return text.slice(0, text.indexOf('\uFFFD'));
    }
    encoding = 'windows-1252';
    decoder = new TextDecoder('windows-1252');
    rest = Buffer.alloc(0);
    return decoder.decode(block, { stream: true });
  };
  const decode = (block: Buffer): string => {
    if (decoder) return decoder.decode(block, { stream: true });
    return asUtf8(rest.length === 0 ? block : Buffer.concat([rest, block]));
  };
  async function* blocks(): AsyncIterable<string> {
    let isFirst = true;
    for await (const block of bytes) {
      if (!Buffer.isBuffer(block)) {
        fault = block.code;
        return;
      }
      if (block.length === 0) continue;
      const utf16 = isFirst ? utf16Of(block) : undefined;
      if (utf16 !== undefined) {
        encoding = utf16;
        decoder = new TextDecoder(utf16);
      }
      const text = decode(block);
      yield isFirst ? text.replace(/^\uFEFF+/, '') : text;
      isFirst = false;
      if (fault !== undefined) return;
    }
    if (decoder) yield decoder.decode();
    // A sequence that is cut off at the very end is no UTF-8.
    else if (rest.length > 0 && encoding === 'utf-8') fault = 'not-utf8';
    else if (rest.length > 0) {
      encoding = 'windows-1252';
      yield new TextDecoder('windows-1252').decode(rest);
    }
  }
  return { blocks: blocks(), fault: () => fault, encoding: () => encoding };
};
