import { visibleLine } from '../terminal/visible.ts';
import { oneOfSeveral } from './options.ts';
import { wrap } from './parts/layout.ts';
import { type LineState, oneLine } from './parts/line-state.ts';
import { askOnScreen } from './parts/screen.ts';
import { showLine } from './parts/typed-line.ts';
import { definePrompt } from './prompt.ts';

export default definePrompt<'write'>({
  lines: () => [],
  echoes: true,
  parse: (line) => line,
  describe: (response, _, words) => oneOfSeveral(response, words, (one) => visibleLine(String(one))),
  ask: (_, words, streams) => {
    const { practice } = words.messages;
    return askOnScreen<LineState, string>(
      {
        ...oneLine,
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
