import type { Transform } from 'node:stream';
import type { Bytes } from '../table/table.ts';

/** Less than this is never too much. */
const alwaysAllowed = 64 << 20;
/** A file that unpacks to more than so many times its size is no class's answers, which come to 5 to 50 times. */
const mostTimes = 200;
/** What is written to an unpacker at a time, as one byte may become a thousand. */
const piece = 1 << 16;

/** How much may be unpacked from a file of a size, in bytes, all its entries together. */
export interface Budget {
  /** Takes from what is left; false when there is not as much. */
  spend(size: number): boolean;
}

/** The budget of a packed file. */
export const openBudget = (packedSize: number): Budget => {
  let left = Math.max(alwaysAllowed, packedSize * mostTimes);
  return {
    spend: (size) => {
      left -= size;
      return left >= 0;
    },
  };
};

/** Pieces of a block, none too large. */
export function* piecesOf(block: Buffer): Iterable<Buffer> {
  for (let at = 0; at < block.length; at += piece) yield block.subarray(at, at + piece);
}

/**
 * Unpacks bytes as they come, through an unpacker of node:zlib. What could be read is given before a fault: damaged or
 * cut off (`broken`), or more than the budget allows (`too-large-unpacked`).
 */
export async function* inflated(
  packed: Iterable<Buffer>,
  unpacker: Transform,
  budget: Budget,
  broken: string,
): AsyncIterable<Bytes> {
  let ready: Buffer[] = [];
  let failed = false;
  const take = (): readonly Buffer[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const over = new Promise<void>((resolve) => {
    unpacker.on('data', (block: Buffer) => ready.push(block));
    unpacker.on('end', resolve);
    unpacker.on('close', resolve);
    unpacker.on('error', () => {
      failed = true;
      resolve();
    });
  });
  const write = (block: Buffer): Promise<void> => new Promise((resolve) => unpacker.write(block, () => resolve()));
  try {
    for (const block of packed) {
      for (const part of piecesOf(block)) {
        await Promise.race([write(part), over]);
        for (const out of take()) {
          if (!budget.spend(out.length)) {
            yield { code: 'too-large-unpacked' };
            return;
          }
          yield out;
        }
        if (failed) break;
      }
      if (failed) break;
    }
    if (!failed) unpacker.end();
    await over;
    for (const out of take()) {
      if (!budget.spend(out.length)) {
        yield { code: 'too-large-unpacked' };
        return;
      }
      yield out;
    }
    if (failed) yield { code: broken };
  } finally {
    unpacker.destroy();
  }
}
