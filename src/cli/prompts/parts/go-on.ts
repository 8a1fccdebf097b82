import type { Shell } from '../../shell.ts';
import type { PromptStreams } from '../prompt.ts';
import { wrap } from './layout.ts';
import { askOnScreen } from './screen.ts';

/** What somebody may want who has read an explanation. */
export type AfterReading = 'go-on' | 'why' | 'flag' | 'quit';

const wishes: ReadonlyMap<string, AfterReading> = new Map([
  ['w', 'why'],
  ['f', 'flag'],
  ['q', 'quit'],
]);

/** Waits until the reader goes on, or wants something else that is offered. */
export const askToGoOn = async (
  { messages, paint }: Shell,
  offered: readonly AfterReading[],
  isFlagged: boolean,
  streams: PromptStreams,
): Promise<AfterReading> => {
  const pressed = await askOnScreen<AfterReading | undefined, AfterReading>(
    {
      start: undefined,
      press: (_, key) => {
        if (key.name === 'return') return 'go-on';
        const wish = wishes.get(key.text.toLowerCase());
        return wish && offered.includes(wish) ? wish : undefined;
      },
      response: (state) => state,
      view: (_, { columns }) => ({
        body: { lines: [''], focus: [0, 0] },
        foot: [
          ...wrap(paint('dim', messages.practice.goOnOrWhy), columns),
          ...(offered.includes('flag') ? wrap(paint('dim', messages.learning.goOnKeys(isFlagged)), columns) : []),
        ],
      }),
    },
    streams,
  );
  return typeof pressed === 'symbol' ? 'go-on' : pressed;
};
