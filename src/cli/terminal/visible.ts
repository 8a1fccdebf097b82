const named = (character: string): string =>
  `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * Text from banks and candidates with its control characters, direction marks and line separators shown and not sent;
 * line breaks and tabs stay.
 */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (character) => String.fromCodePoint(0x2400 + character.charCodeAt(0)))
    .replace(/\u007F/g, '␡')
    .replace(/[\u0080-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, named);

/** The same on one line. */
export const visibleLine = (text: string): string =>
  visible(text)
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replaceAll('\t', ' ');
