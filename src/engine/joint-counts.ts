import type { OutcomeBook } from './outcomes.ts';

/** As many counts as may be held at once. */
const mostHeld = 8_000_000;

/** How often each total came together with each outcome of a question. */
export interface JointCounts {
  readonly index: number;
  /** How often the total of this rank came with the outcome of this number. */
  at(rank: number, outcome: number): number;
}

/**
 * The joint counts of totals and outcomes, for each of `size` questions. `rankOf` gives a total's rank by its number in the
 * book; there are `ranks` of them. `rows` come in pieces of one or more. Goes through the rows as often as memory
 * demands, which is once for most exams.
 */
export function* jointCounts(
  size: number,
  book: OutcomeBook,
  rows: () => Iterable<Uint32Array>,
  rankOf: Uint32Array,
  ranks: number,
): Generator<JointCounts> {
  let from = 0;
  while (from < size) {
    let held = 0;
    const members: { readonly index: number; readonly outcomes: number; readonly start: number }[] = [];
    for (let index = from; index < size; index += 1) {
      const outcomes = book.outcomesOf(index).length;
      if (members.length > 0 && held + outcomes * ranks > mostHeld) break;
      members.push({ index, outcomes, start: held });
      held += outcomes * ranks;
    }
    const counts = new Float64Array(held);
    const starts = Uint32Array.from(members, ({ start }) => start);
    const widths = Uint32Array.from(members, ({ outcomes }) => outcomes);
    const count = members.length;
    for (const piece of rows())
      for (let row = 0; row < piece.length; row += book.width) {
        const rank = rankOf[piece[row + size] ?? 0] ?? 0;
        for (let member = 0; member < count; member += 1) {
          const place = (starts[member] ?? 0) + rank * (widths[member] ?? 0) + (piece[row + from + member] ?? 0);
          counts[place] = (counts[place] ?? 0) + 1;
        }
      }
    for (const { index, outcomes, start } of members)
      yield { index, at: (rank, outcome) => counts[start + rank * outcomes + outcome] ?? 0 };
    from += count;
  }
}
