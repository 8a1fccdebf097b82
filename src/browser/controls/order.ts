import { button, element, rich, wordsOf } from '../dom.ts';
import { fillIn } from '../words.ts';
import { textIn } from '../world.ts';
import { optionTexts } from './choices.ts';
import { defineControl } from './control.ts';

/** Items that buttons and the arrows of the keyboard move; the focus stays on what was moved. */
export default defineControl<'order'>({
  make: ({ items }, world) => {
    const { words, say } = world;
    const list = element('ol', { class: 'order' });
    let isMoved = false;
    const move = (row: HTMLLIElement, by: -1 | 1, item: string): void => {
      const beside = by < 0 ? row.previousElementSibling : row.nextElementSibling;
      if (!beside) return;
      const held = document.activeElement;
      if (by < 0) beside.before(row);
      else beside.after(row);
      if (held instanceof HTMLElement && row.contains(held)) held.focus();
      isMoved = true;
      const index = [...list.children].indexOf(row) + 1;
      say(fillIn(words.controls.moved, { item, index, of: items.length }));
    };
    for (const { id, text } of items) {
      const html = textIn(world, text);
      const item = wordsOf(html);
      const row = element('li', { 'data-id': id }, rich('div', { class: 'text' }, html));
      const arrow = (sign: string, label: string, by: -1 | 1): HTMLButtonElement => {
        const made = button(sign, 'arrow', () => move(row, by, item));
        made.setAttribute('aria-label', fillIn(label, { item }));
        return made;
      };
      row.append(arrow('↑', words.controls.up, -1), arrow('↓', words.controls.down, 1));
      row.addEventListener('keydown', (event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        move(row, event.key === 'ArrowUp' ? -1 : 1, item);
      });
      list.append(row);
    }
    return {
      element: element('div', {}, list, element('p', { class: 'soft' }, words.controls.orderHelp)),
      missing: words.controls.orderUntouched,
      read: () =>
        isMoved
          ? [...list.children].map((row) => (row instanceof HTMLElement ? row.dataset.id : undefined))
          : undefined,
    };
  },
  describe: (response, { items }, world) => {
    const texts = optionTexts(Array.isArray(response) ? response : [], items, world);
    return element('ol', {}, ...texts.childNodes);
  },
});
