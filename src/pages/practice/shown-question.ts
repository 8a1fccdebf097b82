import { clozePieces } from '../../core/cloze-text.ts';
import type { Question, Text } from '../../generated/types.ts';
import { markdownHtml, markdownLineHtml } from '../markdown-html.ts';

type Fields = { readonly [field: string]: unknown };
type Turn = (markdown: string) => string;

/** A text with each of its languages turned into something else. */
export const eachText = (text: Text, turn: Turn): Text =>
  typeof text === 'string'
    ? turn(text)
    : Object.fromEntries(Object.entries(text).map(([language, words]) => [language, turn(words)]));

/** Markdown as HTML in one line. */
export const lineOf: Turn = (markdown) => markdownLineHtml(markdown);

const blocksOf: Turn = (markdown) => markdownHtml(markdown);

/** Blocks, but for a single paragraph its content only, so that a choice in one line needs no space around it. */
const choiceOf: Turn = (markdown) => {
  const html = markdownHtml(markdown);
  return html.startsWith('<p>') && html.indexOf('</p>') === html.length - 4 ? html.slice(3, -4) : html;
};

// Private signs, which stand for a blank while its text is read as Markdown.
const clozeOf: Turn = (text) => {
  const markdown = clozePieces(text.replace(/[\uE000\uE001]/g, ''))
    .map((piece) => ('text' in piece ? piece.text : `\uE000${piece.blank}\uE001`))
    .join('');
  return markdownHtml(markdown, (html) =>
    html.replace(/\uE000([a-z0-9-]+)\uE001/g, (_, blank: string) => `<span data-blank="${blank}"></span>`),
  );
};

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (isFields(value) && Object.values(value).every((words) => typeof words === 'string'));

const turned = (value: unknown, turn: Turn): unknown => (isText(value) ? eachText(value, turn) : value);

const eachMember = (value: unknown, work: (member: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map(work);
  return isFields(value) ? Object.fromEntries(Object.entries(value).map(([id, member]) => [id, work(member)])) : value;
};

const turnFields = (value: unknown, turns: { readonly [field: string]: (value: unknown) => unknown }): unknown =>
  isFields(value)
    ? Object.fromEntries(
        Object.entries(value).map(([field, member]) => [
          field,
          Object.hasOwn(turns, field) ? turns[field]?.(member) : member,
        ]),
      )
    : value;

const text = (turn: Turn) => (value: unknown) => turned(value, turn);
const texts = (turn: Turn) => (value: unknown) => eachMember(value, text(turn));

/** An accepted answer, value or pattern keeps all but its feedback as the grader needs it. */
const outcomes = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) =>
        isFields(one) && ['text', 'value', 'pattern'].some((field) => Object.hasOwn(one, field))
          ? turnFields(one, { feedback: text(blocksOf) })
          : one,
      )
    : value;

const partFields = {
  choices: texts(choiceOf),
  feedback: texts(blocksOf),
  answer: outcomes,
  patterns: outcomes,
};

const questionFields = {
  ...partFields,
  prompt: text(blocksOf),
  text: text(clozeOf),
  explanation: text(blocksOf),
  sample: text(blocksOf),
  hints: texts(blocksOf),
  items: texts(choiceOf),
  targets: texts(choiceOf),
  rubric: (value: unknown) => eachMember(value, (one) => turnFields(one, { criterion: text(lineOf) })),
  references: (value: unknown) =>
    eachMember(value, (one) => turnFields(one, { title: text(lineOf), section: text(lineOf) })),
  blanks: (value: unknown) => eachMember(value, (blank) => turnFields(blank, partFields)),
};

const unneeded = new Set(['tests', 'tags', 'asOf', 'status']);

/**
 * A question whose shown texts are HTML, by the fields' names and not by its type; it is graded as before, since no type
 * grades by a text that it shows.
 */
export const shownQuestion = (question: Question): Question => {
  const needed = Object.fromEntries(Object.entries(question).filter(([field]) => !unneeded.has(field)));
  return turnFields(needed, questionFields) as Question;
};
