import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { shownText } from './html.ts';

/** What stands in a line of Markdown. A link always has an address that may be followed. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly value: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

/** A member of a list; `spread` where its blocks stand apart. */
export interface Item {
  readonly spread: boolean;
  readonly children: readonly Block[];
}

/** A block of Markdown. `start` is absent from a list without numbers. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly value: string; readonly language: string }
  | { readonly kind: 'list'; readonly start?: number; readonly spread: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'rule' };

type Addresses = ReadonlyMap<string, string>;

const mayBeFollowed = (url: string): boolean => /^(https?:\/\/|mailto:)/i.test(url);

const withAddress = (text: string, url: string): string => (text === '' || text === url ? url : `${text} (${url})`);

const inlineOf = (node: PhrasingContent, addresses: Addresses): readonly Inline[] => {
  const inside = (nodes: readonly PhrasingContent[]) => nodes.flatMap((child) => inlineOf(child, addresses));
  const link = (url: string, children: readonly Inline[]): readonly Inline[] =>
    mayBeFollowed(url)
      ? [{ kind: 'link', url, children: children.length > 0 ? children : [{ kind: 'text', value: url }] }]
      : [...children, { kind: 'text', value: children.length > 0 ? ` (${url})` : url }];
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ kind: 'text', value: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', value: node.value.replaceAll('\n', ' ') }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: inside(node.children) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return link(node.url, inside(node.children));
    case 'linkReference':
      return link(addresses.get(node.identifier) ?? '', inside(node.children));
    case 'image':
      return [{ kind: 'text', value: withAddress(node.alt ?? '', node.url) }];
    case 'imageReference':
      return [{ kind: 'text', value: withAddress(node.alt ?? '', addresses.get(node.identifier) ?? '') }];
    default:
      return [];
  }
};

const withoutStrong = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((one) => (one.kind === 'strong' ? withoutStrong(one.children) : [one]));

const blockOf = (node: RootContent, addresses: Addresses): readonly Block[] => {
  const inside = (nodes: readonly RootContent[]) => nodes.flatMap((child) => blockOf(child, addresses));
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', children: node.children.flatMap((child) => inlineOf(child, addresses)) }];
    case 'heading': {
      const children = node.children.flatMap((child) => inlineOf(child, addresses));
      return children.length === 0
        ? []
        : [{ kind: 'paragraph', children: [{ kind: 'strong', children: withoutStrong(children) }] }];
    }
    case 'html':
      return [{ kind: 'paragraph', children: [{ kind: 'text', value: node.value }] }];
    case 'code':
      return [{ kind: 'code', value: node.value, language: node.lang ?? '' }];
    case 'blockquote':
      return [{ kind: 'quote', children: inside(node.children) }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'list':
      return [
        {
          kind: 'list',
          ...(node.ordered ? { start: node.start ?? 1 } : {}),
          spread: node.spread === true || node.children.some(({ spread }) => spread === true),
          items: node.children.map((item) => ({ spread: item.spread === true, children: inside(item.children) })),
        },
      ];
    default:
      return [];
  }
};

const definitionsIn = (node: Nodes): readonly Definition[] =>
  node.type === 'definition' ? [node] : 'children' in node ? node.children.flatMap(definitionsIn) : [];

/**
 * Markdown of a bank as a small tree: raw HTML is text, a heading a bold paragraph, a picture its words and address, a
 * link with an address that must not be followed its words and address, and references are resolved.
 */
export const markdownTree = (markdown: string): readonly Block[] => {
  const root = fromMarkdown(shownText(markdown));
  const addresses = new Map<string, string>();
  for (const { identifier, url } of definitionsIn(root)) if (!addresses.has(identifier)) addresses.set(identifier, url);
  return root.children.flatMap((node) => blockOf(node, addresses));
};

/** The words of inline Markdown. */
export const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('value' in one ? one.value : 'children' in one ? wordsOf(one.children) : ' ')).join('');

/** All inline content of blocks, block after block; code as code. */
export const inlinesOf = (blocks: readonly Block[]): readonly (readonly Inline[])[] => {
  const lines = (block: Block): readonly (readonly Inline[])[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.children];
      case 'code':
        return block.value.split('\n').map((line) => [{ kind: 'code', value: line }]);
      case 'list':
        return block.items.flatMap(({ children }) => inlinesOf(children));
      case 'quote':
        return inlinesOf(block.children);
      case 'rule':
        return [];
    }
  };
  return blocks.flatMap(lines);
};

/** Stands between blocks where Markdown is put on one line. */
export const lineSign = ' ⏎ ';

/** Markdown as one line of plain text. */
export const plainLine = (markdown: string): string =>
  inlinesOf(markdownTree(markdown))
    .map((inlines) => wordsOf(inlines).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(lineSign);
