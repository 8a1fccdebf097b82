import { element } from '../dom.ts';
import { fillIn } from '../words.ts';
import type { World } from '../world.ts';

/** A field for a line of text that nothing completes, corrects or remembers. */
export const lineField = (attributes: { readonly [name: string]: string }): HTMLInputElement =>
  element('input', { type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', ...attributes });

/** What is typed in a field; undefined where that is nothing. */
export const typedIn = ({ value }: { readonly value: string }): string | undefined =>
  value.trim() === '' ? undefined : value;

/** What is right; where one of several is, the others stand behind it. */
export const oneOfSeveral = (right: unknown, { words }: World, say: (one: unknown) => string): string => {
  if (!Array.isArray(right)) return say(right);
  const [first, ...others] = right.map(say);
  return others.length === 0
    ? (first ?? '')
    : `${first} ${fillIn(words.lesson.alsoRight, { texts: others.join('; ') })}`;
};

/** A response that was typed, as it was typed. */
export const typedText = (response: unknown, _: unknown, world: World): HTMLElement | undefined =>
  response === '' || response === undefined
    ? undefined
    : element('div', { class: 'typed' }, oneOfSeveral(response, world, String));
