import { crc32, createInflateRaw } from 'node:zlib';
import type { Bytes } from '../table/table.ts';
import { type ByteSource, blocksOf } from './blocks.ts';
import { type Budget, inflated, openBudget } from './inflate.ts';
import { type DirectoryEntry, directoryOf } from './zip-directory.ts';

/** A file in an archive. */
export interface ZipEntry {
  /** Its path in the archive, with slashes. Never used to write anything. */
  readonly name: string;
  /** Why it is not read; absent where it can be. */
  readonly code?: string;
  bytes(): AsyncIterable<Bytes>;
}

const stored = 0;
const deflated = 8;

const unusable = ({ name, method, encrypted }: DirectoryEntry): string | undefined => {
  if (name.split('/').includes('..')) return 'zip-unsafe-name';
  if (encrypted) return 'zip-encrypted';
  return method === stored || method === deflated ? undefined : 'zip-method';
};

async function* bytesOf(source: ByteSource, entry: DirectoryEntry, budget: Budget): AsyncIterable<Bytes> {
  const head = source.read(entry.at, 30);
  if (head.length < 30 || head.toString('latin1', 0, 4) !== 'PK\x03\x04') {
    yield { code: 'zip-damaged' };
    return;
  }
  const from = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = blocksOf(source, from, Math.min(source.size, from + entry.packed));
  let size = 0;
  let crc = 0;
  const noted = (block: Buffer): Buffer => {
    size += block.length;
    crc = crc32(block, crc);
    return block;
  };
  if (entry.method === stored)
    for (const block of packed) {
      if (!budget.spend(block.length)) {
        yield { code: 'too-large-unpacked' };
        return;
      }
      yield noted(block);
    }
  else
    for await (const block of inflated(packed, createInflateRaw(), budget, 'zip-damaged')) {
      yield 'code' in block ? block : noted(block);
      if ('code' in block) return;
    }
  if (size !== entry.size || crc !== entry.crc) yield { code: 'zip-damaged' };
}

/** Folders, hidden files and what macOS adds are no submissions. */
const isIgnored = (name: string): boolean =>
  name.endsWith('/') || name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '..'));

const byCodePoints = (a: ZipEntry, b: ZipEntry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The files of an archive by their names; undefined where it is none, or damaged. They share one budget of unpacked bytes. */
export const openZip = (source: ByteSource): readonly ZipEntry[] | undefined => {
  const budget = openBudget(source.size);
  return directoryOf(source)
    ?.filter(({ name }) => !isIgnored(name))
    .map((entry): ZipEntry => {
      const code = unusable(entry);
      return { name: entry.name, ...(code === undefined ? {} : { code }), bytes: () => bytesOf(source, entry, budget) };
    })
    .sort(byCodePoints);
};
