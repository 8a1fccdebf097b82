import { numberedLines, optionOf, optionText, textOfId } from './options.ts';
import { hang, type Size, wrap } from './parts/layout.ts';
import {
  numbersIn,
  type OrderProblem,
  type OrderState,
  pressOrder,
  shownOrder,
  startOrder,
} from './parts/order-keys.ts';
import { askOnScreen, type View } from './parts/screen.ts';
import { showLine } from './parts/typed-line.ts';
import { definePrompt, type InteractionOf, type PromptWords } from './prompt.ts';

type Ordering = InteractionOf<'order'>;

const parse = (line: string, { items }: Ordering): unknown => {
  const words =
    items.length < 10 && /^\s*\d{2,}\s*$/.test(line)
      ? numbersIn(line, items.length).map(String)
      : line.split(/[\s,;|>]+/);
  return words.filter((word) => word !== '').map((word) => optionOf(word, items)?.id ?? word);
};

const itemLines = (
  { items }: Ordering,
  words: PromptWords,
  state: OrderState,
  { columns }: Size,
): readonly (readonly string[])[] =>
  shownOrder(state).flatMap((item, place) => {
    const option = items[item];
    if (!option) return [];
    const here = place === state.at && state.typed === '' && !state.sent;
    const mark = here ? (state.held ? '↕ ' : '❯ ') : '  ';
    const text = optionText(option, words);
    return [hang(`${mark}${item + 1}. `, here ? words.paint('bold', text) : text, columns)];
  });

const problemWords = (problem: OrderProblem, { messages: { practice } }: PromptWords): string => {
  switch (problem.kind) {
    case 'untouched':
      return practice.orderUntouched;
    case 'unknown':
      return practice.orderUnknown(problem.number);
    case 'twice':
      return practice.orderTwice(problem.number);
    case 'missing':
      return practice.orderMissing(problem.number);
  }
};

const view = (interaction: Ordering, words: PromptWords, state: OrderState, size: Size): View => {
  const { practice } = words.messages;
  const items = itemLines(interaction, words, state, size);
  const typedItems = numbersIn(state.typed, items.length).length;
  const at = typedItems === 0 ? state.at : Math.min(typedItems, items.length) - 1;
  const before = items.slice(0, at).flat().length;
  const typed = showLine(`${practice.orderTyped}: `, { before: state.typed, after: '' }, size.columns);
  const note = state.problem ? problemWords(state.problem, words) : '';
  const foot = [
    '',
    ...(state.typed === '' ? [] : [typed.line]),
    ...(note === '' ? [] : wrap(words.paint('yellow', note), size.columns)),
    ...wrap(words.paint('dim', state.held ? practice.orderHeld : practice.orderHelp), size.columns),
  ];
  const body = { lines: items.flat(), focus: [before, before + (items[at]?.length ?? 1) - 1] as const };
  return state.typed === '' ? { body, foot } : { body, foot, cursor: { part: 'foot', row: 1, column: typed.column } };
};

export default definePrompt<'order'>({
  lines: ({ items }, words) => numberedLines(items, words),
  parse,
  describe: (response, { items }, words) =>
    Array.isArray(response) ? response.map((id) => textOfId(id, items, words)).join(' → ') : String(response),
  ask: (interaction, words, streams) =>
    askOnScreen(
      {
        start: startOrder(interaction.items.length),
        press: pressOrder,
        response: ({ sent, order }) => (sent ? order.map((item) => interaction.items[item]?.id) : undefined),
        draft: (state) =>
          state.touched || state.typed !== ''
            ? shownOrder(state).map((item) => interaction.items[item]?.id)
            : undefined,
        view: (state, size) => view(interaction, words, state, size),
        rest: (state, size) => itemLines(interaction, words, state, size).flat(),
      },
      streams,
    ),
});
