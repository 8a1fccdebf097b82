import { clozePieces } from '../../core/cloze-text.ts';
import { isMapping } from '../../core/mapping.ts';
import type { PaperBlank, PaperOption, PaperQuestion } from '../../generated/types.ts';
import type { Said } from '../../pages/feedback/feedback.ts';
import { lineMarkdown } from '../../pages/feedback/remembered.ts';
import type { FeedbackWords } from '../../pages/feedback/words.ts';
import { escapeMarkdown } from '../../pages/markdown-text.ts';
import { blanksInOrder } from '../../pages/sheet.ts';

const typed = (text: string): Said => ({ kind: 'typed', text });
const lines = (all: readonly string[], list?: 'ordered' | 'bulleted'): Said => ({
  kind: 'lines',
  lines: all,
  ...(list === undefined ? {} : { list }),
});
const word = (plain: string): Said => lines([escapeMarkdown(plain)]);

/** Any JSON value as text: what is no answer to a question is shown as it was handed in. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const typedLine = (value: unknown): string => escapeMarkdown(asText(value).replaceAll('\n', ' '));

const optionOf = (options: readonly PaperOption[], id: unknown): PaperOption | undefined =>
  typeof id === 'string' ? options.find((option) => option.id === id.trim()) : undefined;

/** The text of an option in a line of Markdown; what names none, as it is. */
const named = (options: readonly PaperOption[], id: unknown): string => {
  const option = optionOf(options, id);
  return option ? lineMarkdown(option.text) : typedLine(id);
};

/** What a mapping has of its own under a name, with or without white space round it. */
const heldBy = (mapping: object, name: string): unknown =>
  Object.entries(mapping).find(([key]) => key.trim() === name)?.[1];

const isLeftOut = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Says what stands for a blank or a target. */
type SayValue = (value: unknown, say: (one: unknown) => string) => string;

/** What is right in a line of Markdown; where one of several is, the others stand behind it. */
const oneOfSeveral =
  (words: FeedbackWords): SayValue =>
  (right, say) => {
    if (!Array.isArray(right)) return say(right);
    const [first, ...others] = right.map(say);
    return others.length === 0 ? (first ?? '') : `${first} ${words.alsoRight(others.join('; '))}`;
  };

const blankText = (blank: PaperBlank, value: unknown, words: FeedbackWords, sayValue: SayValue): string => {
  if (isLeftOut(value)) return `*${escapeMarkdown(words.leftOut)}*`;
  if (blank.kind === 'choose-one') return named(blank.choices, value);
  return sayValue(value, typedLine);
};

/** A response in words that can be read without the bank: choices by their texts, pairs as pairs, blanks by their numbers. */
export const saidOf = (
  asked: PaperQuestion,
  response: unknown,
  words: FeedbackWords,
  sayValue: SayValue = (value, say) => say(value),
): Said => {
  switch (asked.kind) {
    case 'choose-one': {
      const option = optionOf(asked.choices, response);
      return option ? lines([option.text]) : typed(asText(response));
    }
    case 'choose-many':
      if (!Array.isArray(response)) return typed(asText(response));
      if (response.length === 0) return word(words.noneOfThem);
      return lines(
        response.map((id: unknown) => named(asked.choices, id)),
        'bulleted',
      );
    case 'decide':
      return typeof response === 'boolean'
        ? word(response ? words.trueWord : words.falseWord)
        : typed(asText(response));
    case 'match': {
      if (!isMapping(response)) return typed(asText(response));
      const pairs = asked.items.map(({ id, text }) => {
        const target = heldBy(response, id);
        const said = isLeftOut(target)
          ? `*${escapeMarkdown(words.leftOut)}*`
          : sayValue(target, (one) => named(asked.targets, one));
        return `${lineMarkdown(text)} → ${said}`;
      });
      return lines(pairs, 'bulleted');
    }
    case 'order':
      if (!Array.isArray(response)) return typed(asText(response));
      return lines(
        response.map((id: unknown) => named(asked.items, id)),
        'ordered',
      );
    case 'fill':
      if (!isMapping(response)) return typed(asText(response));
      return lines(
        blanksInOrder(asked).map((blank) => blankText(blank, heldBy(response, blank.id), words, sayValue)),
        'ordered',
      );
    default:
      return typed(asText(response));
  }
};

/** A key as a response is said; one that has a list where one of several is right, with the others behind it. */
export const saidOfKey = (asked: PaperQuestion, key: unknown, words: FeedbackWords): Said => {
  const sayValue = oneOfSeveral(words);
  const isTyped = asked.kind === 'write' || asked.kind === 'number';
  return isTyped ? lines([sayValue(key, typedLine)]) : saidOf(asked, key, words, sayValue);
};

/** The text of a cloze with its blanks numbered, as Markdown. */
export const numberedText = (asked: PaperQuestion): string | undefined => {
  if (asked.kind !== 'fill') return undefined;
  const numbers = new Map(blanksInOrder(asked).map(({ id }, at) => [id, at + 1]));
  return clozePieces(asked.text)
    .map((piece) => ('text' in piece ? piece.text : `**(${numbers.get(piece.blank) ?? '?'})** \\_\\_\\_`))
    .join('');
};
