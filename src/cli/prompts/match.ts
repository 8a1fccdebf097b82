import type { Option } from '../../core/interaction.ts';
import { visibleLine } from '../terminal/visible.ts';
import { letterOf, oneOfSeveral, optionOf, optionText, textOfId } from './options.ts';
import { hang, type Size, wrap } from './parts/layout.ts';
import { type MatchState, pressMatch, startMatch } from './parts/match-keys.ts';
import { askOnScreen, type View } from './parts/screen.ts';
import { definePrompt, type InteractionOf, type PromptWords } from './prompt.ts';

type Matching = InteractionOf<'match'>;

const parse = (line: string, { items, targets }: Matching): unknown =>
  Object.fromEntries(
    [...line.matchAll(/([^\s,;|=]+)\s*=\s*([^\s,;|=]+)/g)].map(([, item = '', target = '']) => [
      optionOf(item, items)?.id ?? item,
      optionOf(target, targets)?.id ?? target,
    ]),
  );

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

export default definePrompt<'match'>({
  lines: ({ items, targets }, words) => [
    ...items.map((item, index) => `  ${index + 1}. ${optionText(item, words)}`),
    ...lettered(targets, words),
  ],
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
        response: ({ sent, pairs }) =>
          sent
            ? Object.fromEntries(
                interaction.items.flatMap(({ id }, index) => {
                  const target = interaction.targets[pairs[index] ?? -1];
                  return target ? [[id, target.id]] : [];
                }),
              )
            : undefined,
        view: (state, size) => view(interaction, words, state, size),
        rest: (state, size) => itemLines(interaction, words, state, size).flat(),
      },
      streams,
    ),
});
