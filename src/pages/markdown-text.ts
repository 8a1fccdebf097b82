import { shownText } from './html.ts';
import { type Block, type Inline, inlinesOf, lineSign, markdownTree, wordsOf } from './markdown-tree.ts';

/** Changes a piece of text that is escaped already, or a piece of code. */
export type FinishText = (text: string) => string;

const asIs: FinishText = (text) => text;

/** Any text as Markdown that says just that, wherever it stands. */
export const escapeMarkdown = (text: string): string =>
  shownText(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<=\n)[\t ]+/g, '')
    .replace(/^(?=[+-](?:\s|$)|(?:-+|=+)\s*$)|(?<=^|\s)(?=#)/gm, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/gm, '$1\\');

/** A run of backticks, at least so long, that is longer than any in the code. */
const fenceFor = (code: string, least: number): string =>
  '`'.repeat(Math.max(least, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));

const codeSpan = (written: string, finish: FinishText): string => {
  const code = finish(shownText(written).replaceAll('\n', ' '));
  const fence = fenceFor(code, 1);
  const padding = /^`|`$|^ .* $/.test(code) && code.trim() !== '' ? ' ' : '';
  return `${fence}${padding}${code}${padding}${fence}`;
};

/** Any text as code in a line of Markdown. */
export const codeMarkdown = (code: string): string => codeSpan(code, asIs);

/** An address between `<` and `>`. */
const addressText = (url: string): string =>
  shownText(url)
    .replace(/[<>\\]|&(?=#?\w+;)/g, '\\$&')
    .replaceAll('\n', '%0A');

const inlineText = (inlines: readonly Inline[], finish: FinishText): string => {
  const phrase = (one: Inline): string => {
    switch (one.kind) {
      case 'text':
        return finish(escapeMarkdown(one.value));
      case 'code':
        return codeSpan(one.value, finish);
      case 'emphasis':
        return `*${inlineText(one.children, finish)}*`;
      case 'strong':
        return `**${inlineText(one.children, finish)}**`;
      case 'break':
        return '\\\n';
      case 'link':
        if (wordsOf(one.children) === one.url && /^https?:\/\/[\w./-]+$/.test(one.url)) return `<${one.url}>`;
        return `[${inlineText(one.children, finish)}](<${addressText(one.url)}>)`;
    }
  };
  return inlines.map(phrase).join('');
};

const indented = (lines: string, first: string): string =>
  lines
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : ' '.repeat(first.length) + line))
    .join('\n');

const blocksText = (blocks: readonly Block[], finish: FinishText, apart = true): string => {
  let other = false;
  const text = (block: Block, index: number): string => {
    const before = blocks[index - 1];
    // Lists in a row would be read as one, so their signs take turns.
    other = block.kind === 'list' && before?.kind === 'list' && !other;
    switch (block.kind) {
      case 'paragraph':
        return inlineText(block.children, finish).replace(/^[\t ]+/, '');
      case 'code': {
        const code = finish(shownText(block.value));
        const fence = fenceFor(code, 3);
        return `${fence}${block.language.replace(/[^\w+#.-]/g, '')}\n${code}\n${fence}`;
      }
      case 'quote':
        return blocksText(block.children, finish).replace(/^/gm, '> ').replace(/ +$/gm, '');
      case 'rule':
        return '***';
      case 'list': {
        const { start, spread, items } = block;
        const sign = (at: number): string =>
          start === undefined ? (other ? '* ' : '- ') : `${start + at}${other ? ')' : '.'} `;
        return items
          .map(({ children, spread: itemSpread }, at) => indented(blocksText(children, finish, itemSpread), sign(at)))
          .join(spread ? '\n\n' : '\n');
      }
    }
  };
  return blocks.map(text).join(apart ? '\n\n' : '\n');
};

/** Markdown written anew: it says the same, and nothing of it reaches beyond its end or above its level. */
export const cleanMarkdown = (markdown: string, finish: FinishText = asIs): string =>
  blocksText(markdownTree(markdown), finish);

/** The same on one line, for titles, choices in lists of keys, and cells. */
export const cleanMarkdownLine = (markdown: string): string =>
  inlinesOf(markdownTree(markdown))
    .map((inlines) => inlineText(inlines, asIs).replaceAll('\\\n', lineSign).replaceAll('\n', ' '))
    .filter((line) => line !== '')
    .join(lineSign);

/** Markdown behind a label; below it where it does not begin with words. */
export const labelledMarkdown = (label: string, markdown: string): string => {
  const blocks = markdownTree(markdown);
  return `${label}${blocks[0]?.kind === 'paragraph' ? ' ' : '\n\n'}${blocksText(blocks, asIs)}`;
};

/** Blocks of Markdown as the member of a list, under its sign. */
export const listItem = (sign: string, markdown: string): string => indented(markdown, sign);
