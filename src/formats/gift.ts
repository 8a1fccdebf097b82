import { defineFormat, type Loss, type ParsedQuestion, sorted } from '../core/format.ts';
import { printGift } from './gift/print.ts';
import { giftAsked } from './gift/questions.ts';
import { type GiftParser, readGiftQuestion } from './gift/read.ts';
import { type GiftBlock, splitGift } from './gift/split.ts';

type QuestionBlock = Extract<GiftBlock, { kind: 'question' }>;

const shown = 80;

const readBlock = (
  { lines, id, tags }: QuestionBlock,
  topic: readonly string[],
  parser: GiftParser,
): ParsedQuestion | Loss => {
  const place = { line: lines[0]?.number ?? 1 };
  const start = (lines[0]?.text ?? '').trim().slice(0, shown);
  const read = readGiftQuestion(lines, parser);
  if ('fault' in read)
    return {
      code: read.fault,
      values: read.values,
      effect: 'left-out',
      question: read.title ?? start,
      place: { line: read.line, column: read.column },
    };
  const name = id ?? (read.title === '' || read.title === null ? undefined : read.title);
  const asked = giftAsked(read);
  if ('fault' in asked) return { code: asked.fault, effect: 'left-out', question: name ?? start, place };
  const { losses, ...question } = asked;
  return {
    place,
    losses,
    question: { ...question, topic, ...(name === undefined ? {} : { id: name }), ...(tags.length > 0 ? { tags } : {}) },
  };
};

export default defineFormat({
  name: 'gift',
  extensions: ['.gift', '.txt'],
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'compose'],
    features: [
      'id',
      'topic',
      'tags',
      'explanation',
      'choice-credit',
      'choice-feedback',
      'decision-feedback',
      'several-answers',
      'answer-credit',
      'answer-feedback',
      'tolerance',
      'spare-targets',
    ],
  },
  lossless: true,
  recognises: ({ text }) =>
    /^[ \t]*(?:::|\$CATEGORY:)/m.test(text) || /\{[ \t\n]*(?:[=~#]|(?:T|F|TRUE|FALSE)[ \t\n]*[}#]|\})/i.test(text),
  parse: async ({ text }) => {
    const { parse } = (await import('gift-pegjs')).default as unknown as { readonly parse: GiftParser };
    let topic: readonly string[] = [];
    return sorted(
      splitGift(text).flatMap((block) => {
        if (block.kind === 'question') return [readBlock(block, topic, parse)];
        topic = block.path;
        return [];
      }),
    );
  },
  print: printGift,
});
