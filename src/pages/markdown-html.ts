import { escapeHtml } from './html.ts';
import { type Block, type Inline, inlinesOf, lineSign, markdownTree, wordsOf } from './markdown-tree.ts';

/** Changes a piece of text that is escaped already; never called for an attribute. */
export type FinishHtml = (html: string) => string;

const asIs: FinishHtml = (html) => html;

const inlineHtml = (inlines: readonly Inline[], finish: FinishHtml): string => {
  const phrase = (one: Inline): string => {
    switch (one.kind) {
      case 'text':
        return finish(escapeHtml(one.value));
      case 'code':
        return `<code>${finish(escapeHtml(one.value))}</code>`;
      case 'emphasis':
        return `<em>${inlineHtml(one.children, finish)}</em>`;
      case 'strong':
        return `<strong>${inlineHtml(one.children, finish)}</strong>`;
      case 'break':
        return '<br>\n';
      case 'link': {
        const address = escapeHtml(one.url);
        const said = wordsOf(one.children) === one.url ? '' : ` (${address})`;
        return `<a href="${address}" rel="noreferrer">${inlineHtml(one.children, finish)}</a>${said}`;
      }
    }
  };
  return inlines.map(phrase).join('');
};

const blocksHtml = (blocks: readonly Block[], finish: FinishHtml, tight = false): string => {
  const html = (block: Block): string => {
    switch (block.kind) {
      case 'paragraph':
        return tight ? inlineHtml(block.children, finish) : `<p>${inlineHtml(block.children, finish)}</p>`;
      case 'code':
        return `<pre><code>${finish(escapeHtml(block.value))}</code></pre>`;
      case 'quote':
        return `<blockquote>${blocksHtml(block.children, finish)}</blockquote>`;
      case 'rule':
        return '<hr>';
      case 'list': {
        const items = block.items.map(({ children }) => `<li>${blocksHtml(children, finish, !block.spread)}</li>`);
        const { start } = block;
        const [open, close] =
          start === undefined ? ['<ul>', '</ul>'] : [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>'];
        return `${open}${items.join('')}${close}`;
      }
    }
  };
  return blocks.map(html).join('\n');
};

/** Markdown that may hold anything, as HTML blocks: every text escaped, raw HTML shown as text. */
export const markdownHtml = (markdown: string, finish: FinishHtml = asIs): string =>
  blocksHtml(markdownTree(markdown), finish);

/** The same on one line, for titles and cells. */
export const markdownLineHtml = (markdown: string): string =>
  inlinesOf(markdownTree(markdown))
    .map((inlines) => inlineHtml(inlines, asIs).replaceAll('<br>\n', lineSign))
    .join(lineSign);
