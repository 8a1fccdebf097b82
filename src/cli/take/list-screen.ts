import { type ChooseState, pressChoose, startChoosing } from '../prompts/parts/choose-keys.ts';
import { hang, type Size, wrap } from '../prompts/parts/layout.ts';
import { askOnScreen, type ScreenPrompt, type skipped, type View } from '../prompts/parts/screen.ts';
import type { PromptStreams } from '../prompts/prompt.ts';
import type { Paint } from '../terminal/style.ts';

/** A row that can be picked; a heading may stand above it. */
export interface ListRow {
  readonly heading?: string;
  /** The row on one line of so many columns. */
  readonly text: (width: number) => string;
}

/** A list to pick from, what stands above it, and what stands below it. */
export interface List {
  readonly head: (columns: number) => readonly string[];
  readonly rows: readonly ListRow[];
  /** The row that is marked at the start, from 0. */
  readonly start: number;
  readonly foot: (columns: number) => readonly string[];
  readonly paint: Paint;
}

/** A list with the first rows marked. */
export const startList = (at: number): ChooseState => ({ ...startChoosing, at });

/** What a key does in a list: arrows and numbers move, Enter picks. */
export const pressList = (count: number) => pressChoose({ count, many: false });

/** How a list looks. */
export const listView = (list: List, state: ChooseState, { columns }: Size): View => {
  const { paint } = list;
  const digits = String(list.rows.length).length;
  const head = list.head(columns);
  const rows = list.rows.map(({ heading, text }, index) => {
    const here = index === state.at;
    const mark = `${here ? '❯' : ' '} ${String(index + 1).padStart(digits)}. `;
    const row = hang(mark, text(columns - mark.length), columns);
    return {
      heading: heading === undefined ? [] : wrap(paint('dim', heading), columns),
      row: here ? row.map((line) => paint('bold', line)) : row,
    };
  });
  const before = rows
    .slice(0, state.at)
    .reduce((sum, { heading, row }) => sum + heading.length + row.length, head.length);
  const marked = rows[state.at];
  const first = before + (marked?.heading.length ?? 0);
  return {
    body: {
      lines: [...head, ...rows.flatMap(({ heading, row }) => [...heading, ...row])],
      focus: [first, first + (marked?.row.length ?? 1) - 1],
    },
    foot: ['', ...list.foot(columns)],
  };
};

/** Asks for a row; the place of the one picked, or `skipped` on Escape. Nothing of it stays on the screen. */
export const askFromList = (
  list: List,
  streams: PromptStreams,
  watch: NonNullable<ScreenPrompt<ChooseState>['watch']>,
): Promise<number | typeof skipped> =>
  askOnScreen<ChooseState, number>(
    {
      start: startList(list.start),
      press: pressList(list.rows.length),
      response: ({ sent, at }) => (sent ? at : undefined),
      view: (state, size) => listView(list, state, size),
      watch,
    },
    streams,
  );
