const named = (character: string): string =>
  `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * Text with its control characters, line separators and direction overrides shown instead of obeyed; line breaks and
 * tabs stay, and so do the marks that set Hebrew or Arabic right without reordering other text.
 */
export const shownText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (character) => String.fromCodePoint(0x2400 + character.charCodeAt(0)))
    .replace(/\u007F/g, '␡')
    .replace(/[\u0080-\u009F\u2028-\u202E\u2066-\u2069]/g, named);

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML that says just that, in an element as well as in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  shownText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Any text as a string of CSS, with its quotes. */
export const cssString = (text: string): string =>
  `"${shownText(text).replace(/[^\p{L}\p{N}\p{M} ._,()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
