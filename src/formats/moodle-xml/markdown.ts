/** Code in Markdown: fenced, indented, or between backticks. */
const code =
  /^(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|(?![\s\S]))|^(?: {4}|\t)[^\n]*$|(?<!`)(`+)(?!`)[\s\S]*?[^`]\2(?!`)/gm;

/** Changes what of a Markdown text is no code. */
export const outsideCode = (text: string, change: (plain: string) => string): string => {
  let out = '';
  let at = 0;
  for (const found of text.matchAll(code)) {
    out += change(text.slice(at, found.index)) + found[0];
    at = found.index + found[0].length;
  }
  return out + change(text.slice(at));
};

/**
 * Our Markdown as that of Moodle, which takes HTML for HTML where ours takes it for text: a `<` that would open an element
 * is written as a character reference.
 */
export const toMoodleMarkdown = (text: string): string =>
  outsideCode(text, (plain) => plain.replace(/<(?!https?:\/\/|mailto:)(?=[A-Za-z/!?])/g, '&#60;'));

/** The Markdown of Moodle as ours, without regard to HTML in it. */
export const fromMoodleMarkdown = (text: string): string =>
  outsideCode(text, (plain) => plain.replaceAll('&#60;', '<'));
