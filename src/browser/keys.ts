import type { Screen } from './world.ts';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const typing = 'textarea, select, input:not([type="radio"]):not([type="checkbox"])';
const ownEnter = 'textarea, select, button, a, summary, form';

/** Gives the keys that no field wants to what is on the screen; single ones only while they are on. */
export const listenToKeys = (screen: () => Screen | undefined, shortcuts: { readonly isOn: boolean }): void => {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const shown = screen();
    if (event.defaultPrevented || event.isComposing || !shown) return;
    if (key === 'Enter') {
      // A key held down must not answer one question after the other.
      const isHeld = event.repeat && !isIn(target, 'textarea');
      const isAsked = ((event.ctrlKey || event.metaKey) && isIn(target, 'form')) || !isIn(target, ownEnter);
      if (!isHeld && !isAsked) return;
      event.preventDefault();
      if (!isHeld) shown.enter?.();
      return;
    }
    if (!shortcuts.isOn || event.ctrlKey || event.metaKey || event.altKey || isIn(target, typing)) return;
    if (key.length === 1 && key !== ' ' && shown.press?.(key)) event.preventDefault();
  });
};
