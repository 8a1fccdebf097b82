import type { Option } from '../../core/interaction.ts';
import { visibleLine } from '../terminal/visible.ts';
import { letterOf, oneOfSeveral, optionOf, optionText, textOfId } from './options.ts';
import { hang, type Size, wrap } from './parts/layout.ts';
import { type MatchState, pressMatch, startMatch } from './parts/match-keys.ts';
import { askOnScreen, type View } from './parts/screen.ts';
import { definePrompt, type InteractionOf, type PromptWords } from './prompt.ts';

type Matching = InteractionOf<'match'>;

const pair = /([^\s,;|=]+)\s*=\s*([^\s,;|=]+)/g;

/** Stands for no target: the item is left out. */
const leavesOut = '-';

const parse = (line: string, { items, targets }: Matching): unknown =>
  Object.fromEntries(
    [...line.matchAll(pair)].flatMap(([, item = '', target = '']) =>
      target === leavesOut ? [] : [[optionOf(item, items)?.id ?? item, optionOf(target, targets)?.id ?? target]],
    ),
  );

/** Items that a line forgets or names twice, and what of it is no pair: a slip is never sent as half an answer. */
const refuse = (line: string, { items }: Matching, { messages: { practice } }: PromptWords): string | undefined => {
  if (!line.includes('=')) return undefined;
  const rest = line
    .replace(pair, '')
    .replace(/[\s,;|]+/g, ' ')
    .trim();
  if (rest !== '') return practice.pairsUnread(visibleLine(rest));
  const named = [...line.matchAll(pair)].map(([, item = '']) =>
    items.findIndex(({ id }) => id === optionOf(item, items)?.id),
  );
  const numbers = (places: readonly number[]): string => places.map((place) => place + 1).join(', ');
  const twice = named.filter((place, at) => place >= 0 && named.indexOf(place) < at);
  if (twice.length > 0) return practice.pairsTwice(numbers([...new Set(twice)]));
  const missing = [...items.keys()].filter((place) => !named.includes(place));
  // An item that is none is said to be none by its question.
  return missing.length === 0 || named.includes(-1) ? undefined : practice.pairsMissing(numbers(missing));
};

const lettered = (targets: readonly Option[], words: PromptWords): readonly string[] =>
  targets.map((target, index) => `     ${letterOf(index)}. ${optionText(target, words)}`);

/** An item, and below it what it is matched with. */
const itemLines = (
  { items, targets }: Matching,
  words: PromptWords,
  state: MatchState,
  { columns }: Size,
): readonly (readonly string[])[] =>
  items.map((item, index) => {
    const here = index === state.at && !state.sent;
    const text = optionText(item, words);
    const place = state.pairs[index];
    const target = place === undefined ? undefined : targets[place];
    const matched =
      place === undefined || target === undefined
        ? state.sent
          ? words.messages.practice.matchLeftOut
          : '…'
        : `${letterOf(place)}. ${optionText(target, words)}`;
    return [
      ...hang(`${here ? '❯' : ' '} ${index + 1}. `, here ? words.paint('bold', text) : text, columns),
      ...hang('     → ', matched, columns),
    ];
  });

const view = (interaction: Matching, words: PromptWords, state: MatchState, size: Size): View => {
  const { practice } = words.messages;
  const left = state.pairs.filter((target) => target === undefined).length;
  const onSend = state.at === state.pairs.length;
  const send = practice.sendPairs(left);
  const rows = [
    ...itemLines(interaction, words, state, size),
    hang(onSend ? '❯ ' : '  ', onSend ? words.paint('bold', send) : send, size.columns),
  ];
  const before = rows.slice(0, state.at).flat().length;
  const note =
    state.problem === undefined
      ? ''
      : state.problem.kind === 'nothing'
        ? practice.matchNothing
        : practice.matchNoTarget(state.problem.letter);
  return {
    body: { lines: rows.flat(), focus: [before, before + (rows[state.at]?.length ?? 1) - 1] },
    foot: [
      '',
      ...interaction.targets.flatMap((target, index) =>
        hang(`  ${letterOf(index)}. `, optionText(target, words), size.columns),
      ),
      '',
      ...(note === '' ? [] : wrap(words.paint('yellow', note), size.columns)),
      ...wrap(words.paint('dim', practice.matchHelp), size.columns),
    ],
  };
};

/** The response that pairs stand for: each item that has a target, and that target's id. */
const matched = (
  { items, targets }: InteractionOf<'match'>,
  pairs: readonly (number | undefined)[],
): { readonly [item: string]: string } =>
  Object.fromEntries(
    items.flatMap(({ id }, index) => {
      const target = targets[pairs[index] ?? -1];
      return target ? [[id, target.id]] : [];
    }),
  );

export default definePrompt<'match'>({
  lines: ({ items, targets }, words) => [
    ...items.map((item, index) => `  ${index + 1}. ${optionText(item, words)}`),
    ...lettered(targets, words),
  ],
  refuse,
  parse: (line, interaction) => (line.includes('=') ? parse(line, interaction) : line),
  describe: (response, { items, targets }, words) =>
    response !== null && typeof response === 'object'
      ? Object.entries(response)
          .map(([item, target]) => {
            const said = oneOfSeveral(target, words, (one) => textOfId(one, targets, words));
            return `${textOfId(item, items, words)} = ${said}`;
          })
          .join('; ')
      : visibleLine(String(response)),
  ask: (interaction, words, streams) =>
    askOnScreen(
      {
        start: startMatch(interaction.items.length, interaction.targets.length),
        press: pressMatch,
        response: ({ sent, pairs }) => (sent ? matched(interaction, pairs) : undefined),
        draft: ({ pairs }) => (pairs.every((pair) => pair === undefined) ? undefined : matched(interaction, pairs)),
        view: (state, size) => view(interaction, words, state, size),
        rest: (state, size) => itemLines(interaction, words, state, size).flat(),
      },
      streams,
    ),
});
