import type { Interaction } from '../../core/interaction.ts';
import type { ChooseState } from '../prompts/parts/choose-keys.ts';
import type { Key } from '../prompts/parts/key.ts';
import { wrap } from '../prompts/parts/layout.ts';
import { askOnScreen, type ScreenFrame, skipped } from '../prompts/parts/screen.ts';
import type { Shell } from '../shell.ts';
import { listView, pressList, startList } from '../take/list-screen.ts';
import { freeActions, keyOfAction, keyWords, menuWords, type SessionAction, type SessionKeys } from './keys.ts';

interface FrameSetting {
  readonly shell: Shell;
  readonly interaction: Interaction;
  readonly keys: SessionKeys;
  readonly say: (lines: readonly string[]) => void;
  readonly columns: () => number;
  /** Hears that the session is to end; the prompt then gives `skipped`. */
  readonly quit: () => void;
}

/** A prompt, and over it perhaps the menu, and what was picked. */
interface Framed<State> {
  readonly inner: State;
  readonly menu: ChooseState | undefined;
  readonly picked: SessionAction | undefined;
}

type Outcome<State, Response> =
  | { readonly kind: 'response'; readonly response: Response; readonly inner: State }
  | { readonly kind: 'action'; readonly action: SessionAction; readonly inner: State };

/** Ctrl-G and F1 answer nothing in any prompt. */
const opensMenu = ({ name, ctrl }: Key): boolean => (ctrl && name === 'g') || name === 'f1';

/**
 * Puts the keys of a session around a question's prompt: single keys where they do not answer, and everywhere a menu.
 * What leaves the question where it is comes back to it with all that was typed.
 */
export const questionFrame = ({ shell, interaction, keys, say, columns, quit }: FrameSetting): ScreenFrame => {
  const { messages, paint } = shell;
  const byKey = (key: Key): SessionAction | undefined =>
    freeActions(interaction, keys.actions()).find((action) => keyOfAction[action] === key.text.toLowerCase());
  const footLine = (): string =>
    [
      ...freeActions(interaction, keys.actions()).map((action) => keyWords(messages, action, keys)),
      messages.learning.keys.menu,
    ].join(' · ');
  return async <State, Response>(
    prompt: Parameters<typeof askOnScreen<State, Response>>[0],
    streams: Parameters<typeof askOnScreen<State, Response>>[1],
  ) => {
    for (let inner = prompt.start; ; ) {
      const rows = keys.actions();
      const outcome = await askOnScreen<Framed<State>, Outcome<State, Response>>(
        {
          start: { inner, menu: undefined, picked: undefined },
          ownsEscape: true,
          press: (state, key, room) => {
            if (state.menu) {
              if (key.name === 'escape' || opensMenu(key)) return { ...state, menu: undefined };
              const menu = pressList(rows.length + 1)(state.menu, key);
              if (!menu.sent) return { ...state, menu };
              return menu.at === 0 ? { ...state, menu: undefined } : { ...state, picked: rows[menu.at - 1] };
            }
            if (opensMenu(key)) return { ...state, menu: startList(0) };
            if (key.name === 'escape') return { ...state, picked: 'skip' };
            const picked = byKey(key);
            return picked ? { ...state, picked } : { ...state, inner: prompt.press(state.inner, key, room) };
          },
          holdsText: (state) => prompt.holdsText?.(state.inner) ?? false,
          response: (state) => {
            if (state.picked) return { kind: 'action', action: state.picked, inner: state.inner };
            const response = state.menu ? undefined : prompt.response(state.inner);
            return response === undefined ? undefined : { kind: 'response', response, inner: state.inner };
          },
          view: (state, room) => {
            if (state.menu) {
              const list = {
                head: () => [],
                rows: [
                  { text: () => messages.learning.menu.answer },
                  ...rows.map((action) => ({ text: () => menuWords(messages, action, keys) })),
                ],
                start: 0,
                foot: (width: number) => wrap(paint('dim', messages.learning.menu.help), width),
                paint,
              };
              return listView(list, state.menu, room);
            }
            const view = prompt.view(state.inner, room);
            return { ...view, foot: [...view.foot, ...wrap(paint('dim', footLine()), room.columns)] };
          },
        },
        streams,
      );
      if (outcome === skipped) return skipped;
      if (outcome.kind === 'response') {
        say(prompt.rest?.(outcome.inner, { columns: columns() - 1, rows: 24 }) ?? []);
        return outcome.response;
      }
      if (outcome.action === 'quit') quit();
      if (outcome.action === 'quit' || outcome.action === 'skip') return skipped;
      say([...keys.act(outcome.action), '']);
      inner = outcome.inner;
    }
  };
};
