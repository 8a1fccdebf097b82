import { element } from '../dom.ts';

/** A field for a line of text that nothing completes, corrects or remembers. */
export const lineField = (attributes: { readonly [name: string]: string }): HTMLInputElement =>
  element('input', { type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', ...attributes });

/** What is typed in a field; undefined where that is nothing. */
export const typedIn = ({ value }: { readonly value: string }): string | undefined =>
  value.trim() === '' ? undefined : value;

/** A response that was typed, as it was typed. */
export const typedText = (response: unknown): HTMLElement | undefined =>
  response === '' || response === undefined ? undefined : element('div', { class: 'typed' }, String(response));
