import type { ChooseState } from '../prompts/parts/choose-keys.ts';
import type { Key } from '../prompts/parts/key.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { askOnScreen, type ScreenFrame, skipped } from '../prompts/parts/screen.ts';
import type { Shell } from '../shell.ts';
import { listView, pressList, startList } from './list-screen.ts';

/** What the menu of a question offers. */
export type MenuAction = 'back' | 'next' | 'previous' | 'flag' | 'clear' | 'overview' | 'review';

/** What a question of an exam is framed with. */
export interface QuestionSetting {
  readonly shell: Shell;
  /** The answer given before, as keys that type it. */
  readonly retyped: readonly Key[];
  /** What the menu offers. */
  readonly actions: readonly MenuAction[];
  readonly isFlagged: () => boolean;
  /** Lines below the prompt: the time left, and where one is. */
  readonly status: (columns: number) => readonly string[];
  readonly watch: (draw: () => void) => () => void;
  /** Hears what stands there, unsent, at each change; undefined where nothing does. */
  readonly keep: (draft: unknown) => void;
  /** Hears what was picked; says whether the question goes on. */
  readonly act: (action: MenuAction) => boolean;
  readonly say: (lines: readonly string[]) => void;
  readonly columns: () => number;
}

/** A prompt, and over it perhaps the menu. */
interface Framed<State> {
  readonly inner: State;
  readonly menu: ChooseState | undefined;
}

type Outcome<State, Response> =
  | { readonly kind: 'response'; readonly response: Response; readonly inner: State }
  | { readonly kind: 'action'; readonly action: MenuAction; readonly inner: State };

/** The words of an action. */
const actionWords = ({ take }: Shell['messages'], action: MenuAction, isFlagged: boolean): string =>
  ({
    back: take.menuBack,
    next: take.menuNext,
    previous: take.menuPrevious,
    flag: isFlagged ? take.menuUnflag : take.menuFlag,
    clear: take.menuClear,
    overview: take.menuOverview,
    review: take.menuReview,
  })[action];

/**
 * Puts a question's prompt into an exam: the answer given before is typed in already, Escape opens a menu without losing
 * what is typed, and the time left stands below. The menu's actions leave the prompt, or come back to it as it was.
 */
export const questionFrame = (setting: QuestionSetting): ScreenFrame => {
  const { shell, status, actions } = setting;
  const { messages, paint } = shell;
  return async <State, Response>(
    prompt: Parameters<typeof askOnScreen<State, Response>>[0],
    streams: Parameters<typeof askOnScreen<State, Response>>[1],
  ) => {
    const size = { columns: 80, rows: 24 };
    const first = setting.retyped.reduce((state, key) => prompt.press(state, key, size), prompt.start);
    const kept = (state: State): State => {
      if (state !== first) setting.keep(prompt.draft?.(state));
      return state;
    };
    for (let inner = first; ; ) {
      const foot = (help: string, isUnsent: boolean) => (columns: number) => [
        ...(isUnsent ? wrap(paint('yellow', messages.take.menuUnsent), columns) : []),
        ...wrap(paint('dim', help), columns),
        ...status(columns),
      ];
      const outcome = await askOnScreen<Framed<State>, Outcome<State, Response>>(
        {
          start: { inner, menu: undefined },
          ownsEscape: true,
          watch: setting.watch,
          press: (state, key, room) => {
            if (key.name === 'escape') return { ...state, menu: state.menu ? undefined : startList(0) };
            return state.menu
              ? { ...state, menu: pressList(actions.length)(state.menu, key) }
              : { ...state, inner: kept(prompt.press(state.inner, key, room)) };
          },
          holdsText: (state) => prompt.holdsText?.(state.inner) ?? false,
          response: (state) => {
            if (state.menu)
              return state.menu.sent
                ? { kind: 'action', action: actions[state.menu.at] ?? 'back', inner: state.inner }
                : undefined;
            const response = prompt.response(state.inner);
            return response === undefined ? undefined : { kind: 'response', response, inner: state.inner };
          },
          view: (state, room) => {
            if (!state.menu) {
              const view = prompt.view(state.inner, room);
              return { ...view, foot: [...view.foot, ...status(room.columns)] };
            }
            const rows = actions.map((action) => ({
              text: () => actionWords(messages, action, setting.isFlagged()),
            }));
            const help = foot(messages.take.menuHelp, state.inner !== first);
            return listView({ head: () => [], rows, start: 0, foot: help, paint }, state.menu, room);
          },
        },
        streams,
      );
      if (outcome === skipped) return skipped;
      if (outcome.kind === 'response') {
        setting.say(prompt.rest?.(outcome.inner, { ...size, columns: setting.columns() - 1 }) ?? []);
        return outcome.response;
      }
      if (!setting.act(outcome.action)) return skipped;
      inner = outcome.inner;
    }
  };
};
