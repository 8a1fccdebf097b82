import { visibleLine } from '../terminal/visible.ts';
import { oneOfSeveral } from './options.ts';
import { wrap } from './parts/layout.ts';
import { type LineState, oneLine } from './parts/line-state.ts';
import { numberReading } from './parts/number-reading.ts';
import { askOnScreen } from './parts/screen.ts';
import { showLine, textOf } from './parts/typed-line.ts';
import { definePrompt, type InteractionOf, type PromptWords } from './prompt.ts';

const unitLines = ({ units }: InteractionOf<'number'>, { messages }: PromptWords): readonly string[] =>
  units.length > 0 ? [messages.practice.units(units.map(visibleLine).join(', '))] : [];

/** The line as it is typed, and behind it what it is read as. */
const typedLines = (interaction: InteractionOf<'number'>, words: PromptWords, { line }: LineState, columns: number) => {
  const typed = showLine(`${words.messages.practice.writeNumber}: `, line, columns);
  const reading = numberReading(textOf(line), interaction.units, words);
  const [first = '', ...more] = wrap(reading === undefined ? typed.line : `${typed.line} → ${reading}`, columns);
  return { lines: [first, ...more], column: typed.column };
};

export default definePrompt<'number'>({
  lines: unitLines,
  echoes: true,
  parse: (line) => line,
  describe: (response, _, words) => oneOfSeveral(response, words, (one) => visibleLine(String(one))),
  ask: (interaction, words, streams) =>
    askOnScreen<LineState>(
      {
        ...oneLine,
        view: (state, { columns }) => {
          const { lines, column } = typedLines(interaction, words, state, columns);
          const { practice } = words.messages;
          return {
            body: { lines, focus: [0, 0] },
            foot: [
              ...unitLines(interaction, words).flatMap((line) => wrap(line, columns)),
              ...(state.empty ? wrap(words.paint('yellow', practice.numberEmpty), columns) : []),
              ...wrap(words.paint('dim', practice.numberHelp), columns),
            ],
            cursor: { part: 'body', row: 0, column },
          };
        },
        rest: (state, { columns }) => typedLines(interaction, words, state, columns).lines,
      },
      streams,
    ),
});
