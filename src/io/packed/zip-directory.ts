import type { ByteSource } from './blocks.ts';

/** More entries than this are no class. */
const mostEntries = 1_000_000;
/** The longest end of an archive: its record, and a comment. */
const longestEnd = 22 + 0xffff;

/** An entry as the archive's directory has it. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const number64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** Where the directory stands, and how many entries it has. */
const directoryPlace = (
  source: ByteSource,
): { readonly from: number; readonly size: number; readonly count: number } | undefined => {
  const start = Math.max(0, source.size - longestEnd);
  const tail = source.read(start, source.size - start);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1 || end + 22 > tail.length) return undefined;
  const place = {
    from: tail.readUInt32LE(end + 16),
    size: tail.readUInt32LE(end + 12),
    count: tail.readUInt16LE(end + 10),
  };
  const locator = end - 20;
  if (locator < 0 || tail.toString('latin1', locator, locator + 4) !== 'PK\x06\x07') return place;
  const large = source.read(number64(tail, locator + 8), 56);
  if (large.length < 56 || large.toString('latin1', 0, 4) !== 'PK\x06\x06') return undefined;
  return { from: number64(large, 48), size: number64(large, 40), count: number64(large, 32) };
};

/** The sizes and the place of an entry, as its fields or, where they do not fit there, its extra field says. */
const placeOf = (extra: Buffer, fields: { readonly size: number; readonly packed: number; readonly at: number }) => {
  const found = { ...fields };
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    const body = extra.subarray(at + 4, at + 4 + length);
    let from = 0;
    if (extra.readUInt16LE(at) === 1)
      for (const field of ['size', 'packed', 'at'] as const)
        if (fields[field] === 0xffffffff && from + 8 <= body.length) {
          found[field] = number64(body, from);
          from += 8;
        }
    at += 4 + length;
  }
  return found;
};

const nameOf = (bytes: Buffer, isUtf8: boolean): string =>
  bytes
    .toString(isUtf8 ? 'utf8' : 'latin1')
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');

/** The entries of an archive, as its directory at the end has them; undefined where there is none, or it is damaged. */
export const directoryOf = (source: ByteSource): readonly DirectoryEntry[] | undefined => {
  const place = directoryPlace(source);
  if (!place || place.count > mostEntries || place.from + place.size > source.size) return undefined;
  const bytes = source.read(place.from, place.size);
  const entries: DirectoryEntry[] = [];
  let at = 0;
  while (entries.length < place.count) {
    if (at + 46 > bytes.length || bytes.toString('latin1', at, at + 4) !== 'PK\x01\x02') return undefined;
    const flags = bytes.readUInt16LE(at + 8);
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const fields = {
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (flags & 1) !== 0,
      crc: bytes.readUInt32LE(at + 16),
      ...placeOf(bytes.subarray(nameEnd, extraEnd), fields),
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
};
