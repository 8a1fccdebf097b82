import { button } from './dom.ts';
import { localTime } from './local-time.ts';
import type { World } from './world.ts';

/** The button that puts a flag on a question or takes it away. */
export const flagButton = (question: string, { memory, words, say }: World) => {
  let isFlagged = false;
  const show = (): void => {
    made.setAttribute('aria-pressed', String(isFlagged));
    made.textContent = `${isFlagged ? '⚑' : '⚐'} ${words.question.flag}`;
  };
  const refresh = (): void => {
    isFlagged = memory.history().flagged.has(question);
    show();
  };
  const toggle = (): void => {
    isFlagged = !isFlagged;
    memory.remember({ at: localTime(Date.now()), question, flag: isFlagged });
    show();
    say(isFlagged ? words.question.flagged : words.question.unflagged);
  };
  const made = button('', 'plain flag', toggle);
  show();
  return { button: made, toggle, refresh };
};
