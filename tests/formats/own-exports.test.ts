import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/core/format.ts';
import { exportBanks } from '../../src/engine/convert/export.ts';
import { importBank } from '../../src/engine/convert/import.ts';
import { formats } from '../../src/generated/formats.ts';
import type { Bank, Question } from '../../src/generated/types.ts';
import { checkBanks } from '../../src/index.ts';
import { readYaml } from '../../src/io/yaml.ts';

const printing = (Object.values(formats) as readonly Format[]).filter(({ print, parse }) => print && parse);

/** Signs that XML, YAML or a terminal do not take as they are, and words that mean something in some format. */
const signs = [
  '\uFFFE',
  '\uFFFF',
  '\u0000',
  '\u0007',
  '\u001B',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u{1F9EA}',
];
const words = [
  'a',
  'two',
  'é',
  '日本',
  '{',
  '}',
  '=',
  '~',
  '#',
  ':',
  '|',
  '"',
  "'",
  '<b>',
  '&amp;',
  ']]>',
  '%',
  '\\',
  '`',
  '$x$',
];
const text = fc
  .array(fc.constantFrom(...signs, ...words, ' '), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}y`);
/** What is left of a text where signs that a format cannot say are gone, and spaces are alike. */
const bare = (one: string): string => one.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\uFFFE\uFFFF]+/gu, '');
const texts = (count: number) => fc.uniqueArray(text, { minLength: count, maxLength: count, selector: bare });

const choices = texts(3).map((list) => Object.fromEntries(list.map((one, at) => [`c${at}`, one])));
const fields: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    type: fc.constant('single-choice'),
    choices,
    answer: fc.constant('c1'),
    credit: fc.constantFrom({ c0: 0.5 }, { c2: '1/3' }),
  }),
  fc.record({ type: fc.constant('multiple-response'), choices, answer: fc.constantFrom(['c0', 'c2'], []) }),
  fc.record({ type: fc.constant('true-false'), answer: fc.boolean() }),
  fc.record({ type: fc.constant('short-answer'), answer: texts(2) }),
  fc.record({
    type: fc.constant('numerical'),
    answer: fc.integer({ min: -99, max: 99 }),
    tolerance: fc.constantFrom(0, 0.5),
  }),
  fc.record({
    type: fc.constant('matching'),
    items: choices,
    targets: choices,
    answer: fc.constant({ c0: 'c1', c1: 'c2', c2: 'c0' }),
  }),
  fc.record({ type: fc.constant('ordering'), items: choices, answer: fc.constant(['c2', 'c0', 'c1']) }),
  fc
    .tuple(text, texts(2), choices, fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2))
    .map(([around, answer, own, first, second]) => ({
      type: 'cloze',
      text: `${around.replaceAll('{', '')} {{one}} and {{two}}, {{three}}.`,
      blanks: {
        one: { type: 'short-answer', answer, weight: first },
        two: { type: 'single-choice', choices: own, answer: 'c2', weight: second },
        three: { type: 'numerical', answer: 7 },
      },
    })),
  fc.record({ type: fc.constant('essay'), sample: text }),
);
const questions = fc
  .array(fc.tuple(fields, text, text), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(
      ([own, prompt, explanation], at) =>
        ({ id: `q-${at}`, topic: 'all', prompt, explanation, ...own }) as unknown as Question,
    ),
  );
const bankOf = (some: readonly Question[], title = 'Own'): Bank => ({
  bank: 'own',
  title,
  languages: ['en'],
  topics: { all: 'All' },
  questions: some as Bank['questions'],
});

/** Exports a bank and reads it again as `convert` does; gives how many questions went out and came back. */
const roundTrip = async (
  bank: Bank,
  format: Format,
): Promise<{ readonly out: number; readonly back: number; readonly left: number }> => {
  const { content, written } = await exportBanks([bank], format, 'en');
  // `convert` writes nothing where nothing can be carried.
  if (written === 0) return { out: 0, back: 0, left: 0 };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const source = typeof content === 'string' ? content : '';
  const yaml = format.reads === 'yaml' ? readYaml(source) : undefined;
  expect(yaml?.problem).toBeUndefined();
  const documents = yaml ? [{ data: yaml.data, lineOf: () => 1 }] : [];
  const parsed = await format.parse?.({ file: 'own', text: source, bytes, documents } as never);
  const settings = { bank: 'own', title: 'Own', language: 'en', fillPrompt: 'Fill in.' };
  const { bank: came } = importBank(parsed ? [{ file: 'own', parsed }] : [], settings);
  if (came.questions.length > 0) expect(checkBanks([came]).filter(({ severity }) => severity === 'error')).toEqual([]);
  return { out: written, back: came.questions.length, left: parsed?.losses.length ?? 0 };
};

const examples: readonly Question[] = readdirSync('schemas/question-types').flatMap(
  (file) => (JSON.parse(readFileSync(`schemas/question-types/${file}`, 'utf8')) as { examples: Question[] }).examples,
);

describe.each(printing)('what goes out as $name is taken back', (format) => {
  test('of the examples of the schemas, each by itself', async () => {
    for (const example of examples) {
      const bank = { ...bankOf([{ ...example, topic: 'all' } as Question]), languages: ['en', 'es'] };
      const { out, back } = await roundTrip(bank as Bank, format);
      expect({ id: example.id, back }).toEqual({ id: example.id, back: out });
    }
  });

  test('of generated questions with every sign', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (some) => {
        const bank = bankOf(some);
        fc.pre(checkBanks([bank]).every(({ severity }) => severity !== 'error'));
        const { out, back } = await roundTrip(bank, format);
        expect(back).toBe(out);
      }),
      { numRuns: 30 },
    );
  });
});
