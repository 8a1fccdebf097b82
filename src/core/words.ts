/** Text without its code, links' addresses and blanks: what is read as words. */
export const withoutCode = (text: string): string => {
  if (!/[`~{]|\]\(|:\/\//.test(text)) return text;
  return text
    .replace(/^(```|~~~)[\s\S]*?(^\1|$(?![\s\S]))/gm, ' ')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ' ')
    .replace(/\]\([^)\s]*\)/g, '] ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\{\{[^{}]*\}\}/g, ' ');
};

/** The words and numbers of a text in small letters, accents kept. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
