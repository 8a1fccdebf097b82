import type { Shell } from '../../shell.ts';
import type { PromptStreams } from '../prompt.ts';
import { wrap } from './layout.ts';
import { askOnScreen } from './screen.ts';

/** Waits until the reader goes on, or asks how the mark came about. */
export const askToGoOn = async ({ messages, paint }: Shell, streams: PromptStreams): Promise<'go-on' | 'why'> => {
  const pressed = await askOnScreen<'go-on' | 'why' | undefined, 'go-on' | 'why'>(
    {
      start: undefined,
      press: (_, key) => (key.name === 'return' ? 'go-on' : key.text.toLowerCase() === 'w' ? 'why' : undefined),
      response: (state) => state,
      view: (_, { columns }) => ({
        body: { lines: [''], focus: [0, 0] },
        foot: wrap(paint('dim', messages.practice.goOnOrWhy), columns),
      }),
    },
    streams,
  );
  return typeof pressed === 'symbol' ? 'go-on' : pressed;
};
