import stringWidth from 'string-width';
import { visible } from '../terminal/visible.ts';
import { type ComposeState, composed, isEnded, pressCompose, startCompose, withoutEnd } from './parts/compose-keys.ts';
import { type Size, wrap } from './parts/layout.ts';
import { askOnScreen, type View } from './parts/screen.ts';
import { placeOf, rowsOf, shownRow } from './parts/text-rows.ts';
import { textOf } from './parts/typed-line.ts';
import { definePrompt, type InteractionOf, type PromptWords } from './prompt.ts';

/** A stream that never says its end, such as that of `yes`, still ends the answer. */
const mostLines = 10_000;

const margin = '│ ';
const textWidth = ({ columns }: Size): number => columns - stringWidth(margin) - 1;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const view = (
  { words: limits }: InteractionOf<'compose'>,
  words: PromptWords,
  state: ComposeState,
  size: Size,
  hasEditor: boolean,
): View => {
  const { practice } = words.messages;
  const text = textOf(state.text);
  const width = textWidth(size);
  const { row, column } = placeOf(text, state.text.before.length, width);
  return {
    body: {
      lines: rowsOf(text, width).map(({ start, end }) => margin + shownRow(text.slice(start, end)).trimEnd()),
      focus: [row, row],
    },
    foot: [
      ...wrap(practice.wordCount(countWords(withoutEnd(text)), limits.min, limits.max), size.columns),
      ...(state.empty ? wrap(words.paint('yellow', practice.composeEmpty), size.columns) : []),
      ...wrap(words.paint('dim', practice.composeHelp(hasEditor)), size.columns),
    ],
    cursor: { part: 'body', row, column: stringWidth(margin) + column },
  };
};

export default definePrompt<'compose'>({
  lines: ({ words: { min, max } }, { messages }) =>
    min === undefined && max === undefined ? [] : [messages.practice.words(min, max)],
  isComplete: (lines) => isEnded(lines.at(-1) ?? '') || lines.length >= mostLines,
  parse: withoutEnd,
  describe: (response) => visible(String(response)),
  ask: async (interaction, words, streams) => {
    const { edit, keepPastedBreaks } = streams;
    keepPastedBreaks?.(true);
    try {
      return await askOnScreen(
        {
          start: startCompose,
          press: (state, key, size) =>
            edit && key.ctrl && key.name === 'o'
              ? composed(edit(textOf(state.text)))
              : pressCompose(state, key, textWidth(size)),
          holdsText: ({ text }) => textOf(text).trim() !== '',
          response: ({ sent, text }) => (sent ? textOf(text) : undefined),
          draft: ({ text }) => (textOf(text).trim() === '' ? undefined : textOf(text)),
          view: (state, size) => view(interaction, words, state, size, edit !== undefined),
          rest: ({ text }) => [words.messages.practice.wordCount(countWords(textOf(text)), undefined, undefined)],
        },
        streams,
      );
    } finally {
      keepPastedBreaks?.(false);
    }
  },
});
