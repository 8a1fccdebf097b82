import { constructFromEvents, EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { MessageValues } from '../core/question-type.ts';
import type { Problem, WrittenScalar } from '../core/rule.ts';
import { deepestLevel, type Node, walkNodes } from './yaml-nodes.ts';
import { commentInBrackets, duplicateKey, pointerOfTrouble, syntaxKind } from './yaml-trouble.ts';

/** More nodes than this, once aliases are expanded, no bank has. */
const mostAliasedNodes = 10_000;

/** A place in a text: line and column from 1, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many characters it is about. */
  readonly length: number;
}

/** A YAML text read once: its data, and the place of every node. */
export interface YamlDocument {
  /** The text as it was written, with its byte order mark if it has one. */
  readonly text: string;
  readonly data: unknown;
  readonly problem?: Problem & { readonly place: Place };
  /** Where the node at a pointer stands; its nearest ancestor's place where there is none. */
  placeOf(pointer: string, at: 'key' | 'value'): Place;
  /** The source text of the scalar at a pointer. */
  sourceAt(pointer: string): string | undefined;
  scalars(): Iterable<WrittenScalar>;
  /** A line's text by its number, from 1. */
  lineAt(line: number): string | undefined;
}

const lines = (text: string) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    place: (offset: number, length: number): Place => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, length: Math.max(1, length) };
    },
    at: (line: number): string | undefined => {
      const start = starts[line - 1];
      return start === undefined ? undefined : text.slice(start, starts[line] ?? text.length).replace(/\r?\n$/, '');
    },
  };
};

/** How many nodes the aliases of a document stand for, all expanded; stops counting once it is over the limit. */
const aliasedNodes = (text: string, events: readonly Event[]): { readonly count: number; readonly offset: number } => {
  const sizes = new Map<string, number>();
  const stack: { anchor: string; size: number }[] = [];
  let count = 0;
  const grow = (size: number): void => {
    const top = stack.at(-1);
    if (top) top.size += size;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) {
      const size = sizes.get(text.slice(event.anchorStart, event.anchorEnd)) ?? 1;
      count += size;
      if (count > mostAliasedNodes) return { count, offset: event.anchorStart };
      grow(size);
    } else if (event.type === EVENT_ID.POP) {
      const done = stack.pop();
      if (!done) continue;
      if (done.anchor !== '') sizes.set(done.anchor, done.size);
      grow(done.size);
    } else if (event.type === EVENT_ID.DOCUMENT) stack.push({ anchor: '', size: 0 });
    else {
      const anchor = event.anchorStart < 0 ? '' : text.slice(event.anchorStart, event.anchorEnd);
      if (event.type !== EVENT_ID.SCALAR) stack.push({ anchor, size: 1 });
      else {
        if (anchor !== '') sizes.set(anchor, 1);
        grow(1);
      }
    }
  }
  return { count, offset: 0 };
};

/** Reads one YAML document with the core schema. It never throws: what is wrong is in `problem`. */
export const readYaml = (written: string): YamlDocument => {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  let lineIndex: ReturnType<typeof lines> | undefined;
  const index = () => {
    lineIndex ??= lines(text);
    return lineIndex;
  };
  let events: Event[] = [];
  let nodes: Map<string, { readonly node: Node; readonly key: Node | undefined }> | undefined;
  const nodeAt = (pointer: string) => {
    if (!nodes) {
      nodes = new Map();
      const known = nodes;
      walkNodes(text, events, (at, node, key) => known.set(at, { node, key }));
    }
    return nodes.get(pointer);
  };
  const placeOf = (pointer: string, at: 'key' | 'value'): Place => {
    const found = nodeAt(pointer);
    const node = at === 'key' ? (found?.key ?? found?.node) : found?.node;
    if (node && node.end > node.start)
      return index().place(node.start, Math.min(node.end, lineEnd(text, node.start)) - node.start);
    if (found?.key) return index().place(found.key.start, found.key.end - found.key.start);
    return pointer === '' ? index().place(0, 1) : placeOf(pointer.slice(0, pointer.lastIndexOf('/')), at);
  };
  const view = {
    text: written,
    placeOf,
    sourceAt: (pointer: string): string | undefined => {
      const node = nodeAt(pointer)?.node;
      return node?.scalar ? text.slice(node.scalar.valueStart, node.scalar.valueEnd) : undefined;
    },
    scalars: function* (): Iterable<WrittenScalar> {
      const found: WrittenScalar[] = [];
      let lineOf = -1;
      const add = (pointer: string, { scalar, start, end }: Node, key: boolean): void => {
        if (!scalar) return;
        const empty = scalar.valueStart < 0;
        // Scalars ascend, so that the end of a long line is looked for once.
        if (!empty && end > lineOf) lineOf = lineEnd(text, end);
        found.push({
          pointer,
          key,
          plain: scalar.style === SCALAR_STYLE.PLAIN,
          text: text.slice(scalar.valueStart, scalar.valueEnd),
          rest: empty ? '' : text.slice(end, lineOf),
          before: empty ? '' : text.slice(gapStart(text, start), start),
        });
      };
      walkNodes(text, events, (pointer, node, key) => {
        if (key) add(pointer, key, true);
        add(pointer, node, false);
      });
      yield* found;
    },
    lineAt: (line: number) => index().at(line),
  };
  const fail = (rule: string, offset: number, values: MessageValues = {}, pointer = ''): YamlDocument => ({
    ...view,
    data: undefined,
    problem: { rule, pointer, values, place: index().place(offset, 1) },
  });
  try {
    events = parseEvents(text, { maxDepth: deepestLevel });
    const aliased = aliasedNodes(text, events);
    if (aliased.count > mostAliasedNodes)
      return fail('yaml-limit', aliased.offset, { kind: 'aliases', limit: mostAliasedNodes });
    const documents = constructFromEvents(events, { source: text });
    if (documents.length !== 1) return fail('yaml-documents', 0, { count: documents.length });
    return { ...view, data: documents[0] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    const tag = error.reason.match(/^unknown \w+ tag !<(.*)>/)?.[1];
    if (tag !== undefined)
      return fail('yaml-tag', offset, { tag: tag.replace('tag:yaml.org,2002:', '!!') }, pointerOfTrouble(text, offset));
    if (error.reason.startsWith('duplicated mapping key')) {
      const { pointer, start, first } = duplicateKey(text, events, offset);
      const key = text.slice(offset).match(/^["']?([^"':\n]*)/)?.[1] ?? '';
      return fail('yaml-duplicate-key', start, { key, firstLine: index().place(first, 1).line }, pointer);
    }
    if (/depth/.test(error.reason)) return fail('yaml-limit', offset, { kind: 'depth', limit: deepestLevel });
    const comment = /deficient|end of the stream/.test(error.reason) ? commentInBrackets(text, offset) : undefined;
    const kind = comment === undefined ? syntaxKind(error.reason, text, offset) : 'comment';
    const pointer = pointerOfTrouble(text, comment ?? offset);
    return fail('yaml-syntax', comment ?? offset, { kind, detail: error.reason }, pointer);
  }
};

/** Where the line of an offset ends, its line break not included. */
export const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
};

/** Where the white space before an offset begins on its line, or the character that this follows. */
const gapStart = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at > 0 && text[at - 1] !== '\n' ? at - 1 : at;
};
