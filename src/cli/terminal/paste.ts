const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
/** Stands for a line break inside a paste where these are kept; a sign that nobody types. */
export const pastedBreak = '\uE00A';

/** One edit of several lines becomes one line: it never answers two questions, nor submits by itself. */
const joinLines = (text: string): string => text.replace(/[\r\n]+$/, '').replace(/\s*[\r\n]+\s*/g, ' ');

/** The same with a sign for each line break. */
const markLines = (text: string): string =>
  text
    .replaceAll(pastedBreak, '')
    .replace(/[\r\n]+$/, '')
    .replace(/\r\n|[\r\n]/g, pastedBreak);

/** The start of a paste mark at the end of a chunk; no key is sent as such a piece. */
const cutMark = /\u001B\[2(00?)?$/;

/** A paste types text and presses no keys. */
const withoutKeys = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');

/**
 * Makes single edits of pastes: text between bracketed-paste marks, and a burst that holds a line break with more
 * behind it. A line break alone, or at the end of what was typed, is the Enter key. Line breaks inside become spaces, or
 * `pastedBreak` where they are to be kept.
 */
export const pasteJoiner = (keepsBreaks: () => boolean = () => false) => {
  const join = (text: string): string => (keepsBreaks() ? markLines(text) : joinLines(text.replaceAll('\t', ' ')));
  let pasted: string | undefined;
  let held = '';
  return (chunk: string): string => {
    let out = '';
    let rest = held + chunk;
    held = '';
    while (rest !== '') {
      if (pasted !== undefined) {
        pasted += rest;
        const end = pasted.indexOf(pasteEnd);
        if (end === -1) return out;
        out += join(withoutKeys(pasted.slice(0, end)));
        rest = pasted.slice(end + pasteEnd.length);
        pasted = undefined;
        continue;
      }
      held = cutMark.exec(rest)?.[0] ?? '';
      rest = rest.slice(0, rest.length - held.length);
      const start = rest.indexOf(pasteStart);
      const typed = start === -1 ? rest : rest.slice(0, start);
      out += /[\r\n]+[^\r\n]/.test(typed) ? join(typed) : typed;
      if (start === -1) return out;
      pasted = '';
      rest = rest.slice(start + pasteStart.length);
    }
    return out;
  };
};
