/** Prints the time to bring GIFT in beside gift-pegjs alone on the same text, and how it grows. */
import { bankYaml } from '../src/engine/convert/bank-yaml.ts';
import { importBank } from '../src/engine/convert/import.ts';
import gift from '../src/formats/gift.ts';

const { parse } = (await import('gift-pegjs')).default as unknown as {
  readonly parse: (text: string) => readonly object[];
};

const kinds: readonly ((number: number) => string)[] = [
  (n) =>
    `Which port has service ${n}? {\n  =${n + 1}#Right.\n  ~${n + 2}#That is the next one.\n  ~${n + 3}\n  ~${n + 4}\n}`,
  (n) =>
    `Which of the numbers near ${n} are even? {\n  ~%50%${2 * n}\n  ~%50%${2 * n + 2}\n  ~%-100%${2 * n + 1}\n  ####Even numbers end in 0, 2, 4, 6 or 8.\n}`,
  (n) => `The number ${n} is even. {${n % 2 === 0 ? 'TRUE' : 'FALSE'}}`,
  (n) => `What is half of ${n}? {#${n / 2}:0.01}`,
  (n) => `What is number ${n} called? {=number ${n} =no. ${n}}`,
  (n) => `Match the names of set ${n}. {\n  =one ${n} -> 1\n  =two ${n} -> 2\n  =three ${n} -> 3\n}`,
];

const textOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const head = index % 1000 === 0 ? `$CATEGORY: $course$/top/Part ${index / 1000 + 1}\n\n` : '';
    return `${head}::q${index}::${kinds[index % kinds.length]?.(index) ?? ''}\n`;
  }).join('\n');

const time = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const settings = { bank: 'bench', title: 'Bench', language: 'en', fillPrompt: 'Fill in.' };

const measure = async (count: number) => {
  const text = textOf(count);
  const source = { file: 'bench.gift', text, bytes: new Uint8Array(), documents: [] };
  const alone = await time(() => parse(text));
  const read = await time(() => gift.parse?.(source));
  let kept = 0;
  const whole = await time(async () => {
    const parsed = await gift.parse?.(source);
    if (!parsed) return;
    const { bank } = importBank([{ file: source.file, parsed }], settings);
    kept = bank.questions.length;
    bankYaml(bank, '# bench');
  });
  return { alone, read, whole, kept };
};

await measure(500);
let before: number | undefined;
for (const count of [5000, 50_000]) {
  const { alone, read, whole, kept } = await measure(count);
  const growth = before === undefined ? '' : `; ${(whole / before).toFixed(1)} × the time of a tenth`;
  console.log(
    `${count} GIFT questions: read in ${read.toFixed(0)} ms, ${(read / alone).toFixed(2)} × gift-pegjs alone (${alone.toFixed(0)} ms); ` +
      `to a checked bank in YAML ${whole.toFixed(0)} ms (${kept} questions)${growth}`,
  );
  before = whole;
}
