import type { Loss } from '../../core/format.ts';
import { diskName, unsafeName } from './safe-names.ts';

/** The files of an archive by their names, or why it is not read. */
export type ReadZip = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly faults: readonly Loss[] };

/** More than any package of questions holds. */
export const zipLimits = {
  entries: 20_000,
  /** Bytes of one file, and of all of them together. */
  file: 128 * 1024 * 1024,
  total: 512 * 1024 * 1024,
  /** How many times its packed size a file may be, from a mebibyte on. */
  ratio: 200,
} as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly isLink: boolean;
}

const mostFaults = 20;

const endOf = (bytes: Uint8Array, view: DataView): number => {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
};

/** The directory at the end of an archive; undefined where it is damaged or of the 64-bit kind. */
const directoryOf = (bytes: Uint8Array): readonly Entry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes, view);
  if (end === -1) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    if (nameEnd > bytes.length) return undefined;
    entries.push({
      name: new TextDecoder('utf-8').decode(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      isLink: view.getUint8(at + 5) === 3 && view.getUint32(at + 38, true) >>> 28 === 0xa,
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

const faultOf = ({ name, flags, method, packed, size, isLink }: Entry): string | undefined => {
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) return unsafe;
  if (isLink) return 'zip-link';
  if (flags & 1) return 'zip-encrypted';
  if (method !== 0 && method !== 8) return 'zip-method';
  if (size > zipLimits.file || (size > 1024 * 1024 && size > packed * zipLimits.ratio)) return 'zip-too-large';
  return undefined;
};

const refused = (code: string, name?: string): Loss => ({
  code,
  ...(name === undefined ? {} : { values: { name } }),
  effect: 'left-out',
});

const faultsOf = (entries: readonly Entry[]): readonly Loss[] => {
  if (entries.length > zipLimits.entries) return [refused('zip-too-large', `${entries.length} files`)];
  if (entries.reduce((sum, { size }) => sum + size, 0) > zipLimits.total) return [refused('zip-too-large', '*')];
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const twice = seen.has(diskName(entry.name));
    seen.add(diskName(entry.name));
    const fault = faultOf(entry) ?? (twice ? 'zip-twice' : undefined);
    return fault === undefined ? [] : [refused(fault, entry.name.slice(0, 80))];
  });
};

/** Reads an archive; one entry that cannot be trusted refuses all of it. Nothing is written. */
export const readZip = async (bytes: Uint8Array): Promise<ReadZip> => {
  const entries = directoryOf(bytes);
  if (!entries) return { faults: [refused('zip-damaged')] };
  const faults = faultsOf(entries);
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  const { Inflate } = await import('fflate');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  for (const { name, at, method, packed, size } of entries) {
    if (name.endsWith('/')) continue;
    if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
      return { faults: [refused('zip-damaged', name)] };
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const data = bytes.subarray(from, from + packed);
    if (method === 0) {
      if (data.length !== size) return { faults: [refused('zip-damaged', name)] };
      files.set(name, data);
      continue;
    }
    // What the directory says of sizes is checked while unpacking, since it may lie.
    const out = new Uint8Array(size);
    let filled = 0;
    let isOver = false;
    const inflate = new Inflate((chunk) => {
      if (filled + chunk.length > size) isOver = true;
      else out.set(chunk, filled);
      filled += chunk.length;
    });
    try {
      const step = 64 * 1024;
      for (let start = 0; (start < data.length || start === 0) && !isOver; start += step)
        inflate.push(data.subarray(start, start + step), start + step >= data.length);
    } catch {
      return { faults: [refused('zip-damaged', name)] };
    }
    if (isOver) return { faults: [refused('zip-too-large', name)] };
    if (filled !== size) return { faults: [refused('zip-damaged', name)] };
    files.set(name, out);
  }
  return { files };
};

/** Whether bytes begin as an archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The same files always give the same archive. */
export const writeZip = async (files: ReadonlyMap<string, string>): Promise<Uint8Array> => {
  const { zipSync, strToU8 } = await import('fflate');
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) });
};
