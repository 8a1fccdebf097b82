import { type CheckedBank, defineRule, type RuleProblem } from '../core/rule.ts';
import { shinglesOf, similarity, sketchOf } from '../core/shingles.ts';
import type { Question } from '../generated/types.ts';

/** So many hashes of a question are looked up. */
const sketchSize = 16;
/** So many questions are remembered by one hash: what occurs in very many tells nothing. */
const mostByHash = 20;

interface Entry {
  readonly bank: CheckedBank;
  readonly index: number;
  readonly question: Question;
}

const nameOf = ({ bank, question }: Entry): string => `${bank.bank.bank}/${question.id}`;

/** The earlier entry that shares most of these hashes, where one shares a third of them. */
const likeliest = (sketch: readonly number[], byHash: ReadonlyMap<number, readonly Entry[]>): Entry | undefined => {
  const shared = new Map<Entry, number>();
  for (const hash of sketch)
    for (const entry of byHash.get(hash) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  let best: Entry | undefined;
  for (const [entry, count] of shared)
    if (count * 3 >= sketch.length && count > (best ? (shared.get(best) ?? 0) : 0)) best = entry;
  return best;
};

const remember = (entry: Entry, sketch: readonly number[], byHash: Map<number, Entry[]>): void => {
  for (const hash of sketch) {
    const entries = byHash.get(hash);
    if (!entries) byHash.set(hash, [entry]);
    else if (entries.length < mostByHash) entries.push(entry);
  }
};

export default defineRule({
  scope: 'library',
  severity: 'warning',
  options: { similarity: 0.8 },
  *check(banks, { option }) {
    const reported = new Set<Question>();
    for (const language of new Set(banks.flatMap(({ bank }) => bank.languages))) {
      const byHash = new Map<number, Entry[]>();
      for (const bank of banks.filter((one) => one.bank.languages.includes(language)))
        for (const { index, question } of bank.questions) {
          const entry = { bank, index, question };
          const shingles = shinglesOf(question, language);
          const sketch = sketchOf(shingles, sketchSize);
          const earlier = likeliest(sketch, byHash);
          remember(entry, sketch, byHash);
          // One name twice is a finding of its own.
          if (!earlier || reported.has(question) || nameOf(earlier) === nameOf(entry)) continue;
          const alike = similarity(shingles, shinglesOf(earlier.question, language));
          if (alike < option('similarity')) continue;
          reported.add(question);
          const values = { earlier: nameOf(earlier), percent: Math.floor(alike * 100), language };
          yield { bank, pointer: `/questions/${index}/prompt`, values } satisfies RuleProblem & { bank: CheckedBank };
        }
    }
  },
});
