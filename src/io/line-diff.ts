/** A line that stays, goes or comes. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The lines of both texts that have no equal in their own text and one in the other, in the longest common order. */
const landmarks = (before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] => {
  const once = (lines: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    for (const [index, line] of lines.entries()) places.set(line, places.has(line) ? -1 : index);
    return places;
  };
  const there = once(after);
  const tops: { readonly pair: readonly [number, number]; readonly previous: unknown }[] = [];
  for (const [line, a] of once(before)) {
    const b = there.get(line) ?? -1;
    if (a < 0 || b < 0) continue;
    const pile = tops.findIndex(({ pair }) => pair[1] >= b);
    const at = pile < 0 ? tops.length : pile;
    tops[at] = { pair: [a, b], previous: tops[at - 1] };
  }
  const chain: (readonly [number, number])[] = [];
  for (let top = tops.at(-1); top; top = top.previous as typeof top | undefined) chain.unshift(top.pair);
  return chain;
};
