type Pair = readonly [before: number, after: number];
interface Landmark {
  readonly pair: Pair;
  readonly previous: Landmark | undefined;
}

/** Line → where it stands in a text that has it once. */
const singleLines = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) places.set(line, places.has(line) ? -1 : index);
  return new Map([...places].filter(([, index]) => index >= 0));
};

/** The lines that both texts have once, as many of them as keep their order: patience sorting. */
const landmarks = (before: readonly string[], after: readonly string[]): readonly Pair[] => {
  const there = singleLines(after);
  const piles: Landmark[] = [];
  for (const [line, a] of singleLines(before)) {
    const b = there.get(line);
    if (b === undefined) continue;
    const pile = piles.findLastIndex(({ pair }) => pair[1] < b) + 1;
    piles[pile] = { pair: [a, b], previous: piles[pile - 1] };
  }
  const chain: Pair[] = [];
  for (let top = piles.at(-1); top; top = top.previous) chain.push(top.pair);
  return chain.reverse();
};

/** The lines of two texts, each with a space where it stays, `-` where it goes and `+` where it comes. */
const signedLines = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const differs = before.findIndex((line, index) => line !== after[index]);
  const head = differs < 0 ? before.length : differs;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [gone, come] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const found = landmarks(gone, come);
  const changed =
    found.length === 0
      ? [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)]
      : [...found, [gone.length, come.length] as const].flatMap(([a, b], index) => {
          const [fromA, fromB] = found[index - 1] ?? [0, 0];
          return signedLines(gone.slice(fromA, a), come.slice(fromB, b));
        });
  const stay = (lines: readonly string[]): readonly string[] => lines.map((line) => ` ${line}`);
  return [...stay(before.slice(0, head)), ...changed, ...stay(before.slice(before.length - tail))];
};

const linesOf = (text: string): readonly string[] =>
  (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) =>
    line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`,
  );

/** What changed from one text to another as a unified diff, which `patch` understands; nothing where they are equal. */
export const unifiedDiff = (file: string, before: string, after: string): string => {
  const lines = signedLines(linesOf(before), linesOf(after));
  const changed = (line: string): boolean => !line.startsWith(' ');
  let diff = lines.some(changed) ? `--- ${file}\n+++ ${file}\n` : '';
  let [oldLine, newLine] = [1, 1];
  let hunk: string[] = [];
  for (const [index, line] of [...lines, ' '].entries()) {
    if (index < lines.length && lines.slice(Math.max(0, index - 3), index + 4).some(changed)) {
      hunk.push(line);
      continue;
    }
    const [olds = 0, news = 0] = ['+', '-'].map((sign) => hunk.filter((one) => !one.startsWith(sign)).length);
    const range = (at: number, count: number): string => `${count === 0 ? at - 1 : at},${count}`;
    if (hunk.length > 0) diff += `@@ -${range(oldLine, olds)} +${range(newLine, news)} @@\n${hunk.join('')}`;
    oldLine += olds + 1;
    newLine += news + 1;
    hunk = [];
  }
  return diff;
};
