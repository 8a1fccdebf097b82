import type { PromptStreams } from '../prompt.ts';
import { type Key, keyOf } from './key.ts';
import { clip, type Focused, type Size } from './layout.ts';

/** What stands on the screen while somebody answers; no line is wider than the screen. */
export interface View {
  /** What scrolls where the screen is too low. */
  readonly body: Focused;
  /** What always stays in sight below it. */
  readonly foot: readonly string[];
  /** Where typed text goes; absent where nothing is typed. `row` counts in its part. */
  readonly cursor?: { readonly part: 'body' | 'foot'; readonly row: number; readonly column: number };
}

/** A prompt as data and pure functions. */
export interface ScreenPrompt<State, Response = unknown> {
  readonly start: State;
  readonly press: (state: State, key: Key, size: Size) => State;
  /** The response, once the state says that it is sent. */
  readonly response: (state: State) => Response | undefined;
  /** What would be sent of what stands there now, were it sent; undefined where nothing does. */
  readonly draft?: (state: State) => Response | undefined;
  readonly view: (state: State, size: Size) => View;
  /** What stays on the screen when the answer is sent; nothing at all where it is absent. */
  readonly rest?: (state: State, size: Size) => readonly string[];
  /** Whether text was typed that a slip of the hand should not throw away. */
  readonly holdsText?: (state: State) => boolean;
  /** Whether Escape is a key like any other, and not the wish to go on without an answer. */
  readonly ownsEscape?: boolean;
  /** Calls `draw` whenever what is seen changes by itself; gives what ends that. */
  readonly watch?: (draw: () => void) => () => void;
}

/** Asks a prompt inside something larger, such as an exam with its clock. */
export type ScreenFrame = <State, Response>(
  prompt: ScreenPrompt<State, Response>,
  streams: PromptStreams,
) => Promise<Response | typeof skipped>;

/** Streams that may put a frame around whatever is asked with them; prompts hand it on without knowing. */
export interface ScreenStreams extends PromptStreams {
  readonly frame?: ScreenFrame;
}

/** What a prompt gives when somebody presses Escape: the wish to go on without an answer. */
export const skipped = Symbol('skipped');

/** The size to draw for: a column and a row are left free, so that nothing wraps or scrolls by itself. */
const sizeOf = (output: NodeJS.WritableStream): Size => {
  const columns = 'columns' in output && typeof output.columns === 'number' ? output.columns : 80;
  const rows = 'rows' in output && typeof output.rows === 'number' ? output.rows : 24;
  return { columns: Math.max(20, columns) - 1, rows: Math.max(8, rows) - 1 };
};

interface Frame {
  readonly lines: readonly string[];
  /** Where the cursor goes: rows above the last line, and the column. */
  readonly cursor: { readonly up: number; readonly column: number } | undefined;
}

const frameOf = ({ body, foot, cursor }: View, { rows }: Size): Frame => {
  const low = clip({ lines: foot, focus: [foot.length - 1, foot.length - 1] }, Math.max(3, rows - 4));
  const high = clip(body, rows - low.lines.length);
  const lines = [...high.lines, ...low.lines];
  if (!cursor) return { lines, cursor: undefined };
  const row = cursor.part === 'body' ? cursor.row - high.from : high.lines.length + cursor.row - low.from;
  return { lines, cursor: { up: Math.max(0, lines.length - 1 - row), column: cursor.column } };
};

/**
 * Asks with @inquirer/core. The cursor is placed here and not by readline, which counts the cells of some emoji wrongly;
 * keys that arrive together, as in a paste, are drawn once.
 */
export const askOnScreen = async <State, Response = unknown>(
  prompt: ScreenPrompt<State, Response>,
  { frame, ...streams }: ScreenStreams,
): Promise<Response | typeof skipped> => {
  if (frame) return frame(prompt, streams);
  const { createPrompt, useEffect, useKeypress, useState } = await import('@inquirer/core');
  const { output } = streams;
  let state = prompt.start;
  let sent = false;
  let up = 0;
  let drawing: NodeJS.Immediate | undefined;
  const leave = (): void => {
    if (up > 0) output.write(`\u001B[${up}B`);
    up = 0;
  };
  const place = ({ cursor }: Frame): void => {
    if (!cursor) {
      output.write('\u001B[?25l');
      return;
    }
    up = cursor.up;
    output.write(`${up > 0 ? `\u001B[${up}A` : ''}\u001B[${cursor.column + 1}G\u001B[?25h`);
  };
  const ask = createPrompt<Response | typeof skipped, object>((_, done) => {
    const [drawn, setDrawn] = useState(0);
    useKeypress((event, readline) => {
      readline.clearLine(0);
      const key = keyOf(event);
      const leaves = key.name === 'escape' && prompt.ownsEscape !== true;
      if (!leaves) state = prompt.press(state, key, sizeOf(output));
      streams.holdText?.(prompt.holdsText?.(state) ?? false);
      const response = leaves ? skipped : prompt.response(state);
      if (response !== undefined) {
        sent = true;
        // What was typed behind it belongs to the next prompt, which reads on.
        streams.input.pause();
        setDrawn(drawn + 1);
        done(response);
      } else
        drawing ??= setImmediate(() => {
          drawing = undefined;
          setDrawn((before) => before + 1);
        });
    });
    useEffect(() => {
      // A terminal of another size is drawn anew at once, not at the next key.
      const resized = (): void => setDrawn((before) => before + 1);
      output.on('resize', resized);
      const unwatch = prompt.watch?.(resized);
      return () => {
        output.off('resize', resized);
        unwatch?.();
        clearImmediate(drawing);
        streams.holdText?.(false);
        leave();
      };
    }, []);
    leave();
    const size = sizeOf(output);
    const shown = sent ? undefined : frameOf(prompt.view(state, size), size);
    useEffect(() => {
      if (shown) place(shown);
    }, [drawn]);
    return (shown?.lines ?? prompt.rest?.(state, size) ?? []).join('\n');
  });
  return ask({}, { ...streams, clearPromptOnDone: prompt.rest === undefined });
};
