import type { Nodes } from 'mdast';
import { htmlToMarkdown } from '../../core/html-markdown.ts';
import { type Built, type Piece, plain } from './write-xml.ts';

/** Gives the tree of a Markdown text. */
export type MarkdownParser = (text: string) => Nodes;

/** Stand for a blank in a text, round its number from 0. */
export const blankOpen = '\uE000';
export const blankClose = '\uE001';

const isWithin = (node: Nodes): node is Extract<Nodes, { children: unknown }> => 'children' in node;

const inside = (node: Nodes): readonly Piece[] =>
  isWithin(node) ? node.children.flatMap((child) => pieces(child as Nodes)) : [];

const items = (node: Extract<Nodes, { type: 'list' }>): readonly Built[] =>
  node.children.map((item) =>
    plain(
      'li',
      {},
      ...item.children.flatMap((child) => (child.type === 'paragraph' && !node.spread ? inside(child) : pieces(child))),
    ),
  );

const pieces = (node: Nodes): readonly Piece[] => {
  switch (node.type) {
    case 'text':
    case 'html':
      return [node.value];
    case 'paragraph':
      return [plain('p', {}, ...inside(node))];
    case 'emphasis':
      return [plain('em', {}, ...inside(node))];
    case 'strong':
      return [plain('strong', {}, ...inside(node))];
    case 'inlineCode':
      return [plain('code', {}, node.value)];
    case 'code':
      return [plain('pre', {}, `${node.value}\n`)];
    case 'break':
      return [plain('br')];
    case 'list':
      return [plain(node.ordered ? 'ol' : 'ul', {}, ...items(node))];
    case 'link':
      return [plain('a', { href: node.url }, ...inside(node))];
    case 'image':
      return [plain('img', { src: node.url, alt: node.alt ?? '' })];
    case 'heading':
      return [plain('p', {}, plain('strong', {}, ...inside(node)))];
    case 'blockquote':
      return [plain('blockquote', {}, ...inside(node))];
    case 'thematicBreak':
      return [plain('hr')];
    default:
      return inside(node);
  }
};

/** HTML as text, for the reader that puts it into Markdown. */
export const htmlText = (content: readonly Piece[]): string =>
  content
    .map((piece) => {
      if (typeof piece === 'string')
        return piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const head = Object.entries(piece.attributes).map(
        ([name, value]) =>
          ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
      );
      return `<${piece.name}${head.join('')}>${htmlText(piece.content)}</${piece.name}>`;
    })
    .join('');

/** Markdown as XHTML. */
export interface Xhtml {
  readonly content: readonly Built[];
  /** Whether the Markdown cannot be had back from it. */
  readonly isChanged: boolean;
}

/** A text as blocks; where the Markdown cannot be had back from them and `keepsSource`, it goes along in an attribute. */
export const blocksOf = (text: string, parser: MarkdownParser, keepsSource: boolean): Xhtml => {
  const content = inside(parser(text)).map((piece) => (typeof piece === 'string' ? plain('p', {}, piece) : piece));
  const isChanged = htmlToMarkdown(htmlText(content)).text !== text;
  if (!isChanged) return { content, isChanged };
  if (!keepsSource) return { content, isChanged };
  return { content: [plain('div', { 'data-markdown': text }, ...content)], isChanged: false };
};

/** A short text: as the inside of a line where it is one paragraph, else as blocks. */
export const inlineOf = (
  text: string,
  parser: MarkdownParser,
  keepsSource: boolean,
): { readonly content: readonly Piece[]; readonly isChanged: boolean } => {
  const { content, isChanged } = blocksOf(text, parser, false);
  const [only] = content;
  const isLine = content.length === 1 && only?.name === 'p';
  const line: readonly Piece[] = isLine ? only.content : content;
  if (!isChanged || !keepsSource) return { content: line, isChanged };
  return { content: [plain(isLine ? 'span' : 'div', { 'data-markdown': text }, ...line)], isChanged: false };
};
