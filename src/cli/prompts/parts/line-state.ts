import type { Key } from './key.ts';
import { emptyLine, type TypedLine, textOf, typeKey } from './typed-line.ts';

/** What somebody who answers with one line has done so far. */
export interface LineState {
  readonly line: TypedLine;
  /** Whether Enter was pressed with nothing typed. */
  readonly empty: boolean;
  readonly sent: boolean;
}

/** One line as a prompt: its start, its keys, and when it is sent; how it looks is the prompt's affair. */
export const oneLine = {
  start: { line: emptyLine, empty: false, sent: false } satisfies LineState as LineState,
  press: (state: LineState, key: Key): LineState => {
    if (key.name !== 'return') return { line: typeKey(state.line, key), empty: false, sent: false };
    const empty = textOf(state.line).trim() === '';
    return { ...state, empty, sent: !empty };
  },
  holdsText: ({ line }: LineState): boolean => textOf(line).trim() !== '',
  response: ({ sent, line }: LineState): string | undefined => (sent ? textOf(line) : undefined),
  draft: ({ line }: LineState): string | undefined => (textOf(line).trim() === '' ? undefined : textOf(line)),
} as const;
