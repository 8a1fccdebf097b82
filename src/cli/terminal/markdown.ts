import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Paint } from './style.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap.ts';

const codeIndent = '    ';
/** Stands in the margin of a row that goes on with the line above. */
const goesOn = '↪ ';
const tabStop = 4;

/** A line of code as it is; in rows where it is too long for the screen. */
const codeRows = (line: string, width: number, indent: string, paint: Paint): readonly string[] => {
  const room = Math.max(10, width - Math.max(indent.length, goesOn.length));
  const flat = line.replaceAll('\t', ' '.repeat(tabStop));
  if (stringWidth(flat) <= room) return [indent + paint('blue', line)];
  return wrapAnsi(flat, room, { hard: true, trim: false })
    .split('\n')
    .map((row, index) =>
      index === 0
        ? indent + paint('blue', row.trimEnd())
        : paint('dim', goesOn.padStart(indent.length)) + paint('blue', row.trimEnd()),
    );
};

/** Markdown that may hold anything, as lines for a terminal: code as code, raw HTML as text, no control characters. */
export const renderMarkdown = (
  markdown: string,
  columns: number,
  paint: Paint,
  indentOfCode: string = codeIndent,
): readonly string[] => {
  const indented = (lines: readonly string[], first: string, rest: string): readonly string[] =>
    lines.map((line, index) => (index === 0 ? first : rest) + line);
  const inline = (nodes: readonly PhrasingContent[]): string => nodes.map(phrase).join('');
  const phrase = (node: PhrasingContent): string => {
    switch (node.type) {
      case 'text':
      case 'html':
        return visible(node.value);
      case 'inlineCode': {
        const code = visible(node.value);
        return paint('blue', code) === code ? `\`${code}\`` : paint('blue', code);
      }
      case 'emphasis':
        return paint('underline', inline(node.children));
      case 'strong':
        return paint('bold', inline(node.children)) === inline(node.children)
          ? `*${inline(node.children)}*`
          : paint('bold', inline(node.children));
      case 'break':
        return '\n';
      case 'link': {
        const text = inline(node.children);
        const address = visible(node.url);
        return text === address ? text : `${text} (${address})`;
      }
      case 'image':
        return `[${visible(node.alt || node.url)}]`;
      default:
        return 'children' in node ? inline(node.children as readonly PhrasingContent[]) : '';
    }
  };
  const block = (node: RootContent, width: number): readonly string[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return wrapText(node.type === 'heading' ? paint('bold', inline(node.children)) : inline(node.children), width);
      case 'code':
        return node.value.split('\n').flatMap((line) => codeRows(line, width, indentOfCode, paint));
      case 'html':
        return wrapText(node.value, width);
      case 'list':
        return node.children.flatMap((item, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return indented(
            blocks(item.children, width - mark.length, node.spread === true),
            mark,
            ' '.repeat(mark.length),
          );
        });
      case 'blockquote':
        return indented(blocks(node.children, width - 2, true), '> ', '> ');
      case 'thematicBreak':
        return ['---'];
      default:
        return 'children' in node ? blocks(node.children as readonly RootContent[], width, true) : [];
    }
  };
  const blocks = (nodes: readonly RootContent[], width: number, spread: boolean): readonly string[] =>
    nodes.flatMap((node, index) => [...(index > 0 && spread ? [''] : []), ...block(node, width)]);
  const tree: Nodes = fromMarkdown(visible(markdown));
  return blocks(tree.children, columns, true);
};

/** Markdown as one line of plain text, for choices and summaries. */
export const inlineMarkdown = (markdown: string, paint: Paint): string =>
  renderMarkdown(markdown, 10_000, paint, '')
    .filter((line) => line !== '')
    .join(' ⏎ ')
    .trimEnd();
