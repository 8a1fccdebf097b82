const candidates: readonly string[] = [',', ';', '\t', '|'];

/** How a table's cells are divided, and how much of the text says nothing but that. */
export interface FoundSeparator {
  readonly separator: string;
  /** Where the heads begin. */
  readonly from: number;
  /** How many lines stand before the heads. */
  readonly linesBefore: number;
}

/** How often each candidate stands outside quotes in one record, and where the record ends. */
const countsIn = (text: string, from: number): { readonly counts: readonly number[]; readonly end: number } => {
  const counts: number[] = candidates.map(() => 0);
  let quoted = false;
  let atStart = true;
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '"') {
        if (text[at + 1] === '"') at += 1;
        else quoted = false;
      }
      continue;
    }
    if (sign === '\n' || sign === '\r') break;
    const which = (candidates as readonly string[]).indexOf(sign);
    if (which !== -1) counts[which] = (counts[which] ?? 0) + 1;
    if (sign === '"' && atStart) quoted = true;
    atStart = which !== -1;
  }
  while (text[at] === '\n' || text[at] === '\r') at += 1;
  return { counts, end: at };
};

/**
 * Finds the separator in the heads, quoted text left aside: the one that the first row has as often, else the one that
 * stands there most often. A first line `sep=;` says it.
 */
export const findSeparator = (text: string): FoundSeparator => {
  const said = text.match(/^"?sep=([^\r\n"])"?[ ,;\t]*(\r\n|\r|\n|$)/i);
  if (said) return { separator: said[1] ?? ',', from: said[0].length, linesBefore: 1 };
  const heads = countsIn(text, text.match(/^[\r\n]*/)?.[0].length ?? 0);
  const row = countsIn(text, heads.end);
  let best = 0;
  const weight = (which: number): number => {
    const count = heads.counts[which] ?? 0;
    return count === 0 ? 0 : count + (row.counts[which] === count ? text.length : 0);
  };
  for (const which of candidates.keys()) if (weight(which) > weight(best)) best = which;
  return { separator: candidates[best] ?? ',', from: 0, linesBefore: 0 };
};
