import { comparableText } from './text.ts';

/** Markdown as it reads where nobody draws it: without emphasis, marks of code and headings, and addresses of links. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/^ {0,3}#{1,6} +/gm, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');

/** A text in the form in which texts of forms are compared: line by line, without case and white space, accents kept. */
export const comparableLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => comparableText(line, { accents: true }))
    .filter((line) => line !== '')
    .join('\n');

/** The forms in which a text of a bank may stand in an export: as it is written, and without Markdown. */
export const exportedForms = (text: string): readonly string[] =>
  [...new Set([comparableLines(text), comparableLines(withoutMarkdown(text))])].filter((form) => form !== '');
