import type { Text } from '../generated/types.ts';
import { button, element, rich } from './dom.ts';
import { counted, fillIn } from './words.ts';
import { textIn, type World } from './world.ts';

/** The hints of a question, shown one by one. */
export interface Hints {
  readonly list: HTMLElement;
  readonly button: HTMLButtonElement;
  taken(): number;
  take(): void;
}

/** Makes the button and the place for hints; both are hidden while there is nothing in them. */
export const hintsOf = (hints: readonly Text[], world: World): Hints => {
  const { words, language, say } = world;
  const list = element('div', { class: 'hints' });
  let taken = 0;
  const refresh = (): void => {
    const left = hints.length - taken;
    ask.hidden = left === 0;
    ask.textContent = counted(words.question.hint, left);
    list.hidden = taken === 0;
  };
  const take = (): void => {
    const text = hints[taken];
    if (text === undefined) return;
    taken += 1;
    const title = fillIn(words.question.hintTitle, { index: taken, of: hints.length });
    const body = rich('div', { lang: language }, textIn(world, text));
    list.append(element('div', { class: 'part hint' }, element('h3', {}, title), body));
    if (taken === 1) list.append(element('p', { class: 'soft' }, words.question.hintCost));
    say(`${title}: ${body.textContent ?? ''}`);
    const held = document.activeElement === ask;
    refresh();
    // A button that is gone must not take the focus with it.
    if (held && ask.hidden) list.closest('form')?.querySelector<HTMLElement>('.send')?.focus();
  };
  const ask = button('', 'plain', take);
  refresh();
  return { list, button: ask, taken: () => taken, take };
};
