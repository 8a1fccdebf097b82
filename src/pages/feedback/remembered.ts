import { markdownHtml, markdownLineHtml } from '../markdown-html.ts';
import { cleanMarkdown, cleanMarkdownLine } from '../markdown-text.ts';

/** As many texts, and as many characters a text, as are remembered. */
const mostKnown = 3000;
const longestKnown = 5000;

/** A pure function of a text that remembers what it has made: the texts of a bank come again on every page. */
const remembered = (work: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = work(text);
    if (known.size < mostKnown && text.length <= longestKnown) known.set(text, made);
    return made;
  };
};

/** Markdown as HTML blocks. */
export const blocksHtml = remembered((text) => markdownHtml(text));

/** Markdown as HTML on one line. */
export const lineHtml = remembered(markdownLineHtml);

/** Markdown written anew. */
export const blocksMarkdown = remembered((text) => cleanMarkdown(text));

/** Markdown written anew on one line. */
export const lineMarkdown = remembered(cleanMarkdownLine);
