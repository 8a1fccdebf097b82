import type { Fix } from '../core/fix.ts';
import { lineEnd } from './yaml.ts';
import type { YamlEntry, YamlMapping, YamlTree } from './yaml-tree.ts';

/** A range of a text, and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Entries in the order of some keys; those not named follow as they stand. */
export const inOrder = <Entry extends { readonly name: string | undefined }>(
  entries: readonly Entry[],
  keys: readonly string[],
): readonly Entry[] => {
  const ranks = new Map(keys.map((key, index) => [key, index]));
  const rank = ({ name }: Entry): number => (name === undefined ? undefined : ranks.get(name)) ?? keys.length;
  return [...entries].sort((a, b) => rank(a) - rank(b));
};

/** Nothing is quoted whose type a tag gives, which an alias repeats, or which goes over several lines. */
const quoteEdit = (text: string, node: YamlTree): Edit | undefined => {
  if (node.kind !== 'scalar' || !node.plain || node.start < 0 || node.anchored || node.tag !== '') return undefined;
  const source = text.slice(node.start, node.end);
  if (/[\r\n]/.test(source)) return undefined;
  return { start: node.start, end: node.end, text: `"${source.replace(/["\\]/g, '\\$&')}"` };
};

/** An entry with what goes along: the comment lines directly above it, and what stands indented below it. */
interface Part {
  readonly name: string | undefined;
  readonly comments: string;
  readonly body: string;
  readonly from: number;
  readonly to: number;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the comment lines begin that end above a line; they are sought down to an offset. */
const commentsAbove = (text: string, floor: number, line: number): number => {
  let from = line;
  while (from > floor) {
    const above = lineStart(text, from - 1);
    if (above < floor || !/^ *#/.test(text.slice(above, from))) break;
    from = above;
  }
  return from;
};

/** Where an entry ends whose last character is at an offset: after its line, and after comments deeper than its key. */
const bodyEnd = (text: string, offset: number, column: number): number => {
  const deeper = new RegExp(`(?:(?:\\r?\\n[ \\t]*)*\\r?\\n {${column + 1},}#[^\\r\\n]*)*`, 'y');
  deeper.lastIndex = lineEnd(text, offset);
  deeper.test(text);
  return deeper.lastIndex;
};

/**
 * Entries of a block mapping change places as whole lines; empty lines and comments that stand apart stay. A dash before
 * the first entry stays, too, with the comments above it: they speak of the whole item, as those at the head of a file
 * do. Undefined where an entry does not begin a line of its own, in the column of the others.
 */
const blockEdit = (text: string, node: YamlMapping, isRoot: boolean, keys: readonly string[]): Edit | undefined => {
  const first = node.entries[0]?.key.start ?? -1;
  const firstLine = lineStart(text, first);
  const lead = text.slice(firstLine, first);
  if (first < 0 || !/^ *(?:- +)*$/.test(lead)) return undefined;
  const indent = ' '.repeat(lead.length);
  const isItem = lead !== indent;
  const parts: Part[] = [];
  for (const { name, key, end } of node.entries) {
    const line = lineStart(text, key.start);
    const last = parts.at(-1);
    if (last && text.slice(line, key.start) !== indent) return undefined;
    const from = commentsAbove(text, last?.to ?? (isItem || isRoot ? line : 0), line);
    const to = bodyEnd(text, end, lead.length);
    parts.push({ name, comments: text.slice(from, line), body: text.slice(key.start, to), from, to });
  }
  const moved = inOrder(parts, keys).map(({ comments, body }, slot) => {
    if (slot > 0 || !isItem) return `${comments}${indent}${body}`;
    return `${comments.replace(/(^|\n) *(?=#)/g, `$1${lead.replace(/-.*/, '')}`)}${lead}${body}`;
  });
  const gaps = parts.map(({ to }, slot) => text.slice(to, parts[slot + 1]?.from ?? to));
  return {
    start: parts[0]?.from ?? first,
    end: parts.at(-1)?.to ?? first,
    text: moved.map((part, slot) => part + gaps[slot]).join(''),
  };
};

/** Entries of a flow mapping change places between its commas. Undefined where comments stand among them. */
const flowEdit = (text: string, node: YamlMapping, keys: readonly string[]): Edit | undefined => {
  const { entries } = node;
  const ends: number[] = [];
  if (!/^\{\s*$/.test(text.slice(node.start, entries[0]?.key.start))) return undefined;
  for (const [index, { end }] of entries.entries()) {
    const next = entries[index + 1]?.key.start;
    const after = text
      .slice(end, next ?? node.end - 1)
      .match(next === undefined ? /^(\s*:)?\s*,?\s*$/ : /^(\s*:)?\s*,\s*$/);
    if (!after) return undefined;
    ends.push(end + (after[1]?.length ?? 0));
  }
  const parts = entries.map(({ name, key }, index) => ({ name, from: key.start, to: ends[index] ?? key.end }));
  const moved = inOrder(parts, keys).map(({ from, to }) => text.slice(from, to));
  const gaps = parts.map(({ to }, slot) => text.slice(to, parts[slot + 1]?.from ?? to));
  return {
    start: parts[0]?.from ?? node.start,
    end: parts.at(-1)?.to ?? node.start,
    text: moved.map((part, slot) => part + gaps[slot]).join(''),
  };
};

const isOrdered = (entries: readonly YamlEntry[], keys: readonly string[]): boolean =>
  inOrder(entries, keys).every((entry, index) => entry === entries[index]);

/** What a fix changes in a text, given the node it is for; undefined where there is nothing to do or no safe way. */
export const editOf = (text: string, node: YamlTree, fix: Fix): Edit | undefined => {
  if (fix.kind === 'quote') return quoteEdit(text, node);
  if (node.kind !== 'mapping' || isOrdered(node.entries, fix.keys)) return undefined;
  return node.flow ? flowEdit(text, node, fix.keys) : blockEdit(text, node, fix.pointer === '', fix.keys);
};
