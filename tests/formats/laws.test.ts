import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, type AskedBlank, type ExchangeQuestion, tidyText } from '../../src/core/exchange.ts';
import type { Format, PrintedBank } from '../../src/core/format.ts';
import { exportBanks, prepareBanks } from '../../src/engine/convert/export.ts';
import { fromExchange } from '../../src/engine/convert/from-exchange.ts';
import { importBank } from '../../src/engine/convert/import.ts';
import { toExchange } from '../../src/engine/convert/to-exchange.ts';
import { comparableQuestion } from '../../src/engine/convert/verify.ts';
import { formats } from '../../src/generated/formats.ts';
import type { Bank } from '../../src/generated/types.ts';
import { checkBanks } from '../../src/index.ts';
import { loadBankFiles } from '../../src/io/banks.ts';

const shipped = (await loadBankFiles(['banks'])).map(({ data }) => data as Bank);
const lossless: readonly Format[] = Object.values(formats).filter((format: Format) => format.lossless === true);

const readBack = async (format: Format, banks: readonly PrintedBank[]) => {
  const printed = await format.print?.(banks);
  const content = printed?.content ?? '';
  const text = typeof content === 'string' ? content : '';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const parsed = await format.parse?.({ file: 'law', text, bytes, documents: [] });
  return { printed, parsed, text };
};

/** What the format claims to carry of a question, as one text. */
const carried = ({ carries: { features } }: Format, question: ExchangeQuestion): string =>
  comparableQuestion(features.includes('topic') ? question : { ...question, topic: [] }, features.includes('id'));

describe.each(lossless)('$name', (format) => {
  describe.each(shipped.map((bank) => ({ id: bank.bank, bank })))('of the bank $id', ({ bank }) => {
    test.each(['es', 'en'])('gives every question back that it carries (%s)', async (language) => {
      const { banks, losses } = prepareBanks([bank], format, language);
      const { printed, parsed } = await readBack(format, banks);
      const out = banks.flatMap(({ questions }) => questions);
      const changed = new Set(printed?.losses.map(({ question }) => question));
      expect(parsed?.losses).toEqual([]);
      expect(parsed?.questions).toHaveLength(out.length);
      for (const [index, question] of out.entries()) {
        const back = parsed?.questions[index]?.question;
        if (!changed.has(question.id) && back) expect(carried(format, back)).toBe(carried(format, question));
      }
      const leftOut = new Set(losses.filter(({ effect }) => effect === 'left-out').map(({ question }) => question));
      expect(out.length + leftOut.size).toBe(bank.questions.length);
    });
  });
});

/** Pieces of which texts are made: words, and what means something in some format. */
const pieces = [
  'a',
  'word',
  'é',
  '日本',
  'T',
  'true',
  '2',
  '3.14',
  ' ',
  ' ',
  '=',
  '~',
  '#',
  '{',
  '}',
  ':',
  '::',
  '\\',
  '\\n',
  '%',
  '%50%',
  '->',
  '*',
  '**b**',
  '_',
  '"',
  "'",
  ',',
  ';',
  '|',
  '//',
  '[x] ',
  '[ ] ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '$CATEGORY: x',
  'ANSWER: A',
  'A. ',
  'b) ',
  '...',
  '+-',
  '&&058;',
  '&lt;',
  '<b>',
  '`',
  '@x',
  '####',
  '{{',
  '}}',
  '\t',
];
const inline = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const multiline = fc
  .array(
    fc.oneof(
      inline,
      fc.constant(''),
      inline.map((text) => `    ${text}`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => tidyText(lines.join('\n')))
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^\s/.test(text));
const text = fc.oneof(inline, multiline);
const optional = <Name extends string, Value>(
  name: Name,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<{ [K in Name]?: Value }> =>
  fc.option(value).map((found) => (found === null ? {} : { [name]: found }) as { [K in Name]?: Value });
const credit = fc.constantFrom(0.5, '1/3', -0.25, 0.75, -1, 0.1);
const distinct = (words: fc.Arbitrary<string>, minLength: number) =>
  fc.uniqueArray(words, {
    minLength,
    maxLength: 5,
    selector: (word) => word.normalize('NFC').toLowerCase().replace(/\s+/g, ' '),
  });

const choices = fc
  .tuple(distinct(text, 2), fc.nat())
  .chain(([texts, at]) =>
    fc
      .tuple(...texts.map(() => optional('feedback', text)))
      .map((told) => texts.map((one, index) => ({ text: one, right: index === at % texts.length, ...told[index] }))),
  );
const chooseOne = fc.record({ kind: fc.constant('choose-one' as const), choices });
const chooseMany = fc
  .tuple(choices, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([list, ticks]) => ({
    kind: 'choose-many' as const,
    choices: list.map((choice, index) => ({ ...choice, right: index === 0 || index === 1 || ticks[index] === true })),
  }))
  .filter((asked) => asked.choices.filter(({ right }) => right).length > 1);
const decide = fc.record({ kind: fc.constant('decide' as const), answer: fc.boolean() });
const write = fc.tuple(distinct(inline, 1), optional('credit', credit)).map(([texts, own]) => ({
  kind: 'write' as const,
  accepted: texts.map((one, index) => ({ text: one, ...(index > 0 ? own : {}) })),
}));
const number = fc
  .record({ value: fc.integer({ min: -1000, max: 1000 }), width: fc.constantFrom(0, 0.5, 2) })
  .map(({ value, width }) => ({
    kind: 'number' as const,
    accepted: [{ value: value / 4, ...(width === 0 ? {} : { tolerance: width }) }],
  }));
const match = fc.tuple(distinct(inline, 2), distinct(inline, 2)).map(([items, targets]) => ({
  kind: 'match' as const,
  pairs: items.map((item, index) => ({ item, targets: [targets[index % targets.length] ?? ''] })),
}));
const order = distinct(inline, 3).map((items) => ({ kind: 'order' as const, items }));
const compose = optional('sample', text).map((own) => ({ kind: 'compose' as const, ...own }));
const blank: fc.Arbitrary<AskedBlank> = fc.oneof(chooseOne, write, number);
const fill = fc.tuple(inline, blank, inline).map(([before, asked, after]) => ({
  kind: 'fill' as const,
  pieces: [`${before.replaceAll('\\', '')} `, { asked }, ` ${after}`],
}));
const asked: fc.Arbitrary<Asked> = fc.oneof(chooseOne, chooseMany, decide, write, number, match, order, compose, fill);
const question: fc.Arbitrary<ExchangeQuestion> = fc
  .tuple(
    text,
    asked,
    optional('explanation', text),
    optional('points', fc.constantFrom(2, 0.5)),
    optional('difficulty', fc.constantFrom('easy' as const, 'hard' as const)),
  )
  .map(
    ([prompt, one, ...rest]) => Object.assign({ topic: ['Matter'], prompt, asked: one }, ...rest) as ExchangeQuestion,
  );

const bankOf = (questions: readonly ExchangeQuestion[]): Bank => ({
  bank: 'law',
  title: 'Law',
  languages: ['en'],
  topics: { matter: 'Matter' },
  questions: questions.map((one, index) => fromExchange(one, `q-${index + 1}`, 'matter')),
});

const blocking = (bank: Bank): boolean => checkBanks([bank]).some(({ severity }) => severity === 'error');

describe('of generated questions', () => {
  test('a question of a bank is the same after it was exchanged', () => {
    fc.assert(
      fc.property(question, (one) => {
        const bank = bankOf([one]);
        fc.pre(!blocking(bank));
        const [first] = bank.questions;
        if (first)
          expect(comparableQuestion(toExchange(bank, first, 'en'), false)).toBe(comparableQuestion(one, false));
      }),
    );
  });

  test.each(lossless)('$name gives back what it carries, or names the question', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 4 }), async (some) => {
        const bank = bankOf(some);
        fc.pre(!blocking(bank));
        const { banks } = prepareBanks([bank], format, 'en');
        fc.pre((banks[0]?.questions.length ?? 0) > 0);
        const { printed, parsed, text: written } = await readBack(format, banks);
        const named = new Set(
          [...(printed?.losses ?? []), ...(await exportBanks([bank], format, 'en')).losses].map((loss) =>
            loss.code === 'feature' ? '' : loss.question,
          ),
        );
        const back = new Set(parsed?.questions.map((one) => carried(format, one.question)));
        for (const one of banks[0]?.questions ?? [])
          if (!named.has(one.id)) expect([...back], written).toContain(carried(format, one));
        // The two formats that carry most have no question that comes back as another.
        if (['gift', 'csv'].includes(format.name))
          expect(parsed?.questions.length, written).toBe(banks[0]?.questions.length);
        if (['gift', 'csv'].includes(format.name))
          expect(
            (await exportBanks([bank], format, 'en')).losses.filter(({ code }) => code === 'comes-back'),
            written,
          ).toEqual([]);
      }),
    );
  });

  test.each(Object.values(formats) as readonly Format[])(
    '$name reads any text without a crash, into a bank without errors',
    async (format) => {
      if (format.reads === 'yaml' || format.reads === 'bytes') return;
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.oneof(
              text,
              fc.constantFrom(
                '{=a ~b}',
                '#Q x',
                '^ a',
                'Q: a',
                'A: b',
                '- [x] a',
                '1. q',
                'a) b',
                '*b) c',
                '{#3}',
                '=> 1',
                '::t::',
              ),
            ),
            { maxLength: 8 },
          ),
          fc.constantFrom('\n', '\n\n', ','),
          async (lines, separator) => {
            const source = lines.join(separator);
            const parsed = await format.parse?.({ file: 'any', text: source, bytes: new Uint8Array(), documents: [] });
            if (!parsed) return;
            const { bank, found } = importBank([{ file: 'any', parsed }], {
              bank: 'any',
              title: 'Any',
              language: 'en',
              fillPrompt: 'Fill in.',
            });
            expect(found).toBeGreaterThanOrEqual(bank.questions.length);
            if (bank.questions.length > 0)
              expect(checkBanks([bank]).filter(({ severity }) => severity === 'error')).toEqual([]);
          },
        ),
      );
    },
  );

  test('formats of YAML read any data without a crash, into a bank without errors', async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const names = [
      'title',
      'question',
      'answers',
      'options',
      'subquestions',
      'category',
      'choices',
      'questions',
      'help',
    ];
    const answers = fc.array(
      fc.oneof(value, fc.dictionary(fc.constantFrom('answer', 'value', 'correct', 'points', 'question'), value)),
    );
    const types = [
      'multiple_choice',
      'true_false',
      'multiple_true_false',
      'numerical',
      'shortanswer',
      'matching',
      'ordering',
      'cloze',
      'missing_words',
      'essay',
      '__proto__',
    ];
    const data = fc
      .tuple(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(value, answers, fc.constant('[[1]] {1:SA:=a}'))),
        fc.constantFrom(...types),
      )
      .map(([fields, type]) => ({ ...fields, type }));
    for (const format of Object.values(formats) as readonly Format[])
      if (format.reads === 'yaml')
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(
              value,
              data,
              data.map((one) => ({ category: 'x', questions: [one] })),
            ),
            async (one) => {
              const document = { data: one, lineOf: () => 1, writtenAt: () => undefined };
              const source = { file: 'any', text: '', bytes: new Uint8Array(), documents: [document] };
              format.recognises?.(source);
              const parsed = await format.parse?.(source);
              if (!parsed) return;
              const { bank } = importBank([{ file: 'any', parsed }], {
                bank: 'any',
                title: 'Any',
                language: 'en',
                fillPrompt: 'Fill in.',
              });
              if (bank.questions.length > 0)
                expect(checkBanks([bank]).filter(({ severity }) => severity === 'error')).toEqual([]);
            },
          ),
          { numRuns: 300 },
        );
  });
});
