import { visibleLine } from '../terminal/visible.ts';
import { wrap } from './parts/layout.ts';
import { askOnScreen } from './parts/screen.ts';
import { emptyLine, showLine, type TypedLine, textOf, typeKey } from './parts/typed-line.ts';
import { definePrompt } from './prompt.ts';

interface WriteState {
  readonly line: TypedLine;
  /** Whether Enter was pressed with nothing typed. */
  readonly empty: boolean;
  readonly sent: boolean;
}

export default definePrompt<'write'>({
  lines: () => [],
  echoes: true,
  parse: (line) => line,
  describe: (response) => visibleLine(String(response)),
  ask: (_, words, streams) => {
    const { practice } = words.messages;
    return askOnScreen<WriteState, string>(
      {
        start: { line: emptyLine, empty: false, sent: false },
        press: (state, key) => {
          if (key.name !== 'return') return { line: typeKey(state.line, key), empty: false, sent: false };
          const empty = textOf(state.line).trim() === '';
          return { ...state, empty, sent: !empty };
        },
        holdsText: ({ line }) => textOf(line).trim() !== '',
        response: ({ sent, line }) => (sent ? textOf(line) : undefined),
        view: ({ line, empty }, { columns }) => {
          const typed = showLine(`${practice.write}: `, line, columns);
          return {
            body: { lines: [typed.line], focus: [0, 0] },
            foot: [
              ...(empty ? wrap(words.paint('yellow', practice.writeNothing), columns) : []),
              ...wrap(words.paint('dim', practice.writeHelp), columns),
            ],
            cursor: { part: 'body', row: 0, column: typed.column },
          };
        },
        rest: ({ line }, { columns }) => [showLine(`${practice.write}: `, line, columns).line],
      },
      streams,
    );
  },
});
