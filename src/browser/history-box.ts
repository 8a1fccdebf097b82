import { button, element, fill } from './dom.ts';
import { localDay } from './local-time.ts';
import { counted, fillIn } from './words.ts';
import type { World } from './world.ts';

/** Gives a text to whoever reads the page, as a file; nothing is sent anywhere. */
const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** What the browser remembers: how much, a file of it, and forgetting it; `changed` hears of that. */
export const historyBox = ({ memory, words, say }: World, changed: () => void = () => {}): HTMLElement => {
  const { history } = words;
  const box = element('section', { class: 'card history' });
  const save = (): void => {
    const file = `quizvisor-history-${localDay(Date.now())}.ndjson`;
    download(file, memory.exported());
    say(fillIn(history.saved, { file }));
  };
  const forget = (): void => {
    memory.forget();
    show();
    changed();
    say(history.forgotten);
    box.querySelector<HTMLElement>('h2')?.focus();
  };
  const doubt = (): void => {
    const keep = button(history.forgetNo, 'plain', () => {
      show();
      box.querySelector<HTMLElement>('button.forget')?.focus();
    });
    const actions = element('div', { class: 'actions' }, keep, button(history.forgetYes, 'plain danger', forget));
    fill(box, element('h2', { tabindex: '-1' }, history.title), element('p', {}, history.sure), actions);
    keep.focus();
  };
  const show = (): void => {
    const count = memory.history().answers.length;
    const keeping = memory.keeping();
    const actions = element(
      'div',
      { class: 'actions' },
      button(history.save, 'plain', save),
      button(history.forget, 'plain forget', doubt),
    );
    fill(
      box,
      element('h2', { tabindex: '-1' }, history.title),
      ...(keeping === 'kept' ? [] : [element('p', { class: 'note' }, history[keeping])]),
      ...(keeping === 'kept' ? [element('p', {}, counted(history.kept, count))] : []),
      ...(count === 0 ? [] : [element('p', { class: 'soft' }, history.about), actions]),
    );
  };
  show();
  return box;
};
