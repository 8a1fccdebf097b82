/** A line of the file with its number, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A part of a GIFT file that is read by itself, so that what is wrong with it harms no other. */
export type GiftBlock =
  | { readonly kind: 'category'; readonly path: readonly string[]; readonly line: number }
  | {
      readonly kind: 'question';
      readonly lines: readonly NumberedLine[];
      readonly id?: string;
      readonly tags: readonly string[];
    };

const category = /^\s*\$CATEGORY:\s*(.*?)\s*$/;
const comment = /^\s*\/\//;

/** The parts of a category's path; `//` is a slash, and what Moodle puts in front is left out. */
const pathOf = (written: string): readonly string[] => {
  const parts = written
    .replaceAll('//', '\uFDD0')
    .split('/')
    .map((part) => part.replaceAll('\uFDD0', '/').trim())
    .filter((part) => part !== '');
  const own = /^\$(course|module|system|cat\d*)\$$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return own[0] === 'top' ? own.slice(1) : own;
};

/** How many braces a line opens less those that it closes, from a depth that never falls below 0; and whether it closes any. */
const scanBraces = (text: string, from: number): { readonly depth: number; readonly closed: boolean } => {
  if (!/[{}]/.test(text)) return { depth: from, closed: false };
  let depth = from;
  let closed = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && depth > 0) {
      depth -= 1;
      closed = true;
    }
  }
  return { depth, closed };
};

/** Whether the next brace of these lines closes: then a blank line stood within an answer. */
const closesFirst = (lines: readonly string[], from: number): boolean => {
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (text.trim() === '' && index > from) return false;
    if (/^\s*::/.test(text) || category.test(text)) return false;
    const found = text.replace(/\\./g, '').match(/[{}]/);
    if (found) return found[0] === '}';
  }
  return false;
};

const idIn = (lines: readonly string[]): { readonly id?: string; readonly tags: readonly string[] } => {
  const id = lines
    .map((line) => line.match(/\[id:([^\x00-\x1F\x7F]+?)]/)?.[1])
    .findLast((found) => found !== undefined);
  const tags = lines.flatMap((line) => [...line.matchAll(/\[tag:([^\x00-\x1F\x7F]+?)]/g)].map(([, tag = '']) => tag));
  return { ...(id === undefined ? {} : { id: id.trim() }), tags };
};

/** Cuts a GIFT file into categories and questions at blank lines, without its comments; takes time linear in its length. */
export const splitGift = (text: string): readonly GiftBlock[] => {
  const blocks: GiftBlock[] = [];
  const all = text.split('\n');
  let lines: NumberedLine[] = [];
  let comments: string[] = [];
  let depth = 0;
  let answered = false;
  const close = (): void => {
    if (lines.length > 0) {
      blocks.push({ kind: 'question', lines, ...idIn(comments) });
      comments = [];
    }
    lines = [];
    depth = 0;
    answered = false;
  };
  for (const [index, line] of all.entries()) {
    const isComment = comment.test(line);
    if (answered && depth === 0 && (isComment || /^\s*::/.test(line))) close();
    if (isComment) comments.push(line);
    else if (line.trim() === '') {
      let next = index + 1;
      if (depth > 0) while (next < all.length && (all[next] ?? '').trim() === '') next += 1;
      if (depth === 0 || !closesFirst(all, next)) close();
    } else if (category.test(line)) {
      close();
      comments = [];
      blocks.push({ kind: 'category', path: pathOf(category.exec(line)?.[1] ?? ''), line: index + 1 });
    } else {
      lines.push({ number: index + 1, text: line });
      const scanned = scanBraces(line, depth);
      depth = scanned.depth;
      answered ||= scanned.closed;
    }
  }
  close();
  return blocks;
};
