/** Ids and a number each; a million ids of ten signs take about 45 MB, some 30 less than in a `Map`. */
export interface IdTable {
  /** The number of an id; undefined where there is none. */
  get(id: string): number | undefined;
  /** Gives an id, of fewer than 65 536 UTF-16 code units, its number: a whole one from 0 to 2³² − 1. */
  set(id: string, number: number): void;
}

/** Ids stand in pieces of so many UTF-16 code units, each behind its length. */
const pieceLength = 1 << 16;

const doubled = (values: Uint32Array): Uint32Array => {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
};

/** A number for a text (FNV-1a over its code units, with its upper bits mixed in), begun with a seed. */
const hashOf = (text: string, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/**
 * Opens an empty table: open slots that lead to entries, and the ids' code units in pieces, so that nothing is an object.
 * A seed that nobody knows keeps ids from being made up that would all have one hash; it changes nothing that is seen.
 */
export const openIdTable = (seed = 0): IdTable => {
  let slots: Uint32Array = new Uint32Array(1024);
  let hashes: Uint32Array = new Uint32Array(512);
  let numbers: Uint32Array = new Uint32Array(512);
  /** Where each entry's id stands in the pieces, one behind the other. */
  let starts: Uint32Array = new Uint32Array(512);
  const pieces: Uint16Array[] = [];
  let used = pieceLength;
  let count = 0;
  const isAt = (entry: number, id: string): boolean => {
    const start = starts[entry] ?? 0;
    const piece = pieces[Math.floor(start / pieceLength)];
    const from = (start % pieceLength) + 1;
    if (!piece || piece[from - 1] !== id.length) return false;
    for (let at = 0; at < id.length; at += 1) if (piece[from + at] !== id.charCodeAt(at)) return false;
    return true;
  };
  /** The slot of an id: the one that leads to it, or the free one where it would be. */
  const slotOf = (id: string, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (hashes[held - 1] === hash && isAt(held - 1, id)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    if (count === hashes.length) {
      hashes = doubled(hashes);
      numbers = doubled(numbers);
      starts = doubled(starts);
    }
    if ((count + 1) * 2 <= slots.length) return;
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < count; entry += 1) {
      let slot = (hashes[entry] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  };
  const keep = (id: string): void => {
    if (id.length >= pieceLength) throw new Error(`an id of ${id.length} code units`);
    if (used + id.length >= pieceLength) {
      pieces.push(new Uint16Array(pieceLength));
      used = 0;
    }
    const piece = pieces.at(-1);
    if (!piece) return;
    piece[used] = id.length;
    for (let at = 0; at < id.length; at += 1) piece[used + 1 + at] = id.charCodeAt(at);
    starts[count] = (pieces.length - 1) * pieceLength + used;
    used += id.length + 1;
  };
  return {
    get: (id) => {
      const held = slots[slotOf(id, hashOf(id, seed))] ?? 0;
      return held === 0 ? undefined : numbers[held - 1];
    },
    set: (id, number) => {
      const hash = hashOf(id, seed);
      const held = slots[slotOf(id, hash)] ?? 0;
      if (held !== 0) {
        numbers[held - 1] = number;
        return;
      }
      grow();
      keep(id);
      hashes[count] = hash;
      numbers[count] = number;
      slots[slotOf(id, hash)] = count + 1;
      count += 1;
    },
  };
};
