import { inLanguage } from '../../core/text.ts';
import { blankLines, describeBlank, filledBlanks, keyedChoices, parseBlank, shownInBlank } from './parts/blank.ts';
import { type FillState, isLeftOut, isTyped, pressFill, startFill } from './parts/fill-keys.ts';
import { type FilledText, renderFilled } from './parts/fill-text.ts';
import { hang, type Size, wrap } from './parts/layout.ts';
import { numberReading } from './parts/number-reading.ts';
import { askOnScreen, type View } from './parts/screen.ts';
import { showLine, textOf } from './parts/typed-line.ts';
import { definePrompt, type InteractionOf, type PromptWords } from './prompt.ts';

type Filling = InteractionOf<'fill'>;

const filledText = (
  { text, blanks }: Filling,
  words: PromptWords,
  columns: number,
  state: FillState | undefined,
): FilledText =>
  renderFilled(
    inLanguage(text, words.language),
    blanks.map((blank, index) => ({
      id: blank.id,
      text: state ? shownInBlank(state, index, blank, words) : '',
      current: state !== undefined && !state.sent && state.at === index,
    })),
    columns,
    words.paint,
  );

/** The lines about the current blank, the first one where it is typed. */
const currentLines = ({ blanks }: Filling, words: PromptWords, state: FillState, columns: number) => {
  const { practice } = words.messages;
  const blank = blanks[state.at];
  const left = state.values.filter(isLeftOut).length;
  if (!blank) return { lines: hang('❯ ', words.paint('bold', practice.sendBlanks(left)), columns), column: undefined };
  const label = `${practice.blankOf(state.at + 1, blanks.length)}: `;
  const value = state.values[state.at];
  if (isTyped(value)) {
    const { line, column } = showLine(label, value, columns);
    const units = blank.interaction.kind === 'number' ? blank.interaction.units : undefined;
    const reading = units && numberReading(textOf(value), units, words);
    const [first = '', ...more] = wrap(reading === undefined ? line : `${line} → ${reading}`, columns);
    return { lines: [first, ...more, ...blankLines(blank, words).flatMap((text) => wrap(text, columns))], column };
  }
  const choices = keyedChoices(blank, words).flatMap(([key, text], index) =>
    hang(`${index === value ? '❯' : ' '} ${key}. `, text, columns),
  );
  return { lines: [label, ...choices], column: undefined };
};

const view = (interaction: Filling, words: PromptWords, state: FillState, { columns }: Size): View => {
  const { practice } = words.messages;
  const { lines, rows } = filledText(interaction, words, columns, state);
  const { lines: current, column } = currentLines(interaction, words, state, columns);
  const note = { nothing: practice.fillNothing, 'no-choice': practice.fillNoChoice, '': '' }[state.problem ?? ''];
  const help =
    interaction.blanks[state.at]?.interaction.kind === 'choose-one' ? practice.fillChoiceHelp : practice.fillHelp;
  const row = rows[state.at] ?? lines.length - 1;
  return {
    body: { lines, focus: [row, row] },
    foot: [
      '',
      ...current,
      ...(note === '' ? [] : wrap(words.paint('yellow', note), columns)),
      ...wrap(words.paint('dim', help), columns),
    ],
    ...(column === undefined ? {} : { cursor: { part: 'foot', row: 1, column } }),
  };
};

export default definePrompt<'fill'>({
  lines: (interaction, words) => [
    ...filledText(interaction, words, words.columns ?? 80, undefined).lines,
    '',
    ...interaction.blanks.flatMap((blank, index) => {
      const lines = blankLines(blank, words);
      return lines.length === 0 ? [] : [`  [${index + 1}]`, ...lines.map((line) => `  ${line}`)];
    }),
  ],
  refuse: (line, { blanks }, { messages }) => {
    const parts = line.split('|').length;
    return line.trim() === '' || parts === blanks.length
      ? undefined
      : messages.practice.partsTyped(parts, blanks.length);
  },
  parse: (line, { blanks }) => {
    const parts = line.split('|');
    return Object.fromEntries(
      blanks.flatMap((blank, index) => {
        const part = parts[index]?.trim() ?? '';
        return part === '' ? [] : [[blank.id, parseBlank(part, blank)]];
      }),
    );
  },
  describe: (response, { blanks }, words) =>
    blanks
      .map((blank, index) => {
        const given = response !== null && typeof response === 'object' && Object.hasOwn(response, blank.id);
        const value: unknown = given ? Reflect.get(response, blank.id) : undefined;
        return `[${index + 1}] ${value === undefined ? '-' : describeBlank(value, blank, words)}`;
      })
      .join('  '),
  ask: (interaction, words, streams) =>
    askOnScreen(
      {
        start: startFill(
          interaction.blanks.map(({ interaction: inner }) =>
            inner.kind === 'choose-one' ? inner.choices.length : undefined,
          ),
        ),
        press: pressFill,
        holdsText: ({ values }) => values.some((value) => isTyped(value) && !isLeftOut(value)),
        response: (state) => (state.sent ? filledBlanks(state, interaction.blanks) : undefined),
        draft: (state) => (state.values.every(isLeftOut) ? undefined : filledBlanks(state, interaction.blanks)),
        view: (state, size) => view(interaction, words, state, size),
        rest: (state, { columns }) => filledText(interaction, words, columns, state).lines,
      },
      streams,
    ),
});
