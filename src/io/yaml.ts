import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { pointerStep } from '../core/pointer.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { Problem, WrittenScalar } from '../core/rule.ts';

/** More levels than this, or nodes after aliases are expanded, no bank has. */
const deepest = 100;
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

type Node = { readonly start: number; readonly end: number; readonly scalar?: ScalarEvent };

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

/** Calls `visit` with every node and its pointer, keys of mappings apart. */
const walk = (
  text: string,
  events: readonly Event[],
  visit: (pointer: string, node: Node, key: Node | undefined) => void,
): void => {
  const stack: { pointer: string; index: number; mapping: boolean; key: { name: string; node: Node } | undefined }[] =
    [];
  const place = (node: Node): string => {
    const parent = stack.at(-1);
    if (!parent) return '';
    if (!parent.mapping) {
      const pointer = parent.pointer + pointerStep(parent.index);
      parent.index += 1;
      visit(pointer, node, undefined);
      return pointer;
    }
    if (!parent.key) {
      parent.key = { name: text.slice(node.start, node.end).replace(/^(["'])(.*)\1$/s, '$2'), node };
      return `${parent.pointer}/`;
    }
    const pointer = parent.pointer + pointerStep(parent.key.name);
    visit(pointer, node, parent.key.node);
    parent.key = undefined;
    return pointer;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) {
      const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
      place({ start: event.valueStart - quote, end: event.valueEnd + quote, scalar: event });
    } else if (event.type === EVENT_ID.ALIAS) place({ start: event.anchorStart - 1, end: event.anchorEnd });
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const root = stack.length === 0;
      const node = { start: event.start, end: event.start + 1 };
      const pointer = root ? '' : place(node);
      if (root) visit('', node, undefined);
      stack.push({ pointer, index: 0, mapping: event.type === EVENT_ID.MAPPING, key: undefined });
    } else if (event.type === EVENT_ID.POP) stack.pop();
  }
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

/** What a syntax error is about, told from its reason and the sign at its place. */
const syntaxKind = (reason: string, text: string, offset: number): string => {
  if (reason.includes('tab characters')) return 'tab';
  if (reason.includes('end of the stream')) return 'end';
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (/^[ ]*\t/.test(text.slice(lineStart, offset + 2))) return 'tab';
  if (text[offset] === ':' || /^:\s/.test(text.slice(offset))) return 'colon';
  if (/[`@%&*!|>{}[\]]/.test(text[offset] ?? '')) return 'start';
  return 'other';
};

const firstPlaceOfKey = (text: string, events: readonly Event[], offset: number): number => {
  let found = 0;
  const keys = new Map<string, number>();
  walk(text, events, (pointer, _, key) => {
    if (!key) return;
    if (key.start === offset || key.start + 1 === offset) found = keys.get(pointer) ?? found;
    if (!keys.has(pointer)) keys.set(pointer, key.start);
  });
  return found;
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
      walk(text, events, (at, node, key) => known.set(at, { node, key }));
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
    placeOf,
    sourceAt: (pointer: string): string | undefined => {
      const node = nodeAt(pointer)?.node;
      return node?.scalar ? text.slice(node.scalar.valueStart, node.scalar.valueEnd) : undefined;
    },
    scalars: function* (): Iterable<WrittenScalar> {
      const found: WrittenScalar[] = [];
      walk(text, events, (pointer, { scalar, end }) => {
        if (!scalar) return;
        const plain = scalar.style === SCALAR_STYLE.PLAIN;
        found.push({
          pointer,
          plain,
          text: text.slice(scalar.valueStart, scalar.valueEnd),
          rest: text.slice(end, lineEnd(text, end)),
        });
      });
      yield* found;
    },
    lineAt: (line: number) => index().at(line),
  };
  const fail = (rule: string, offset: number, values: MessageValues = {}): YamlDocument => ({
    ...view,
    data: undefined,
    problem: { rule, pointer: '', values, place: index().place(offset, 1) },
  });
  try {
    events = parseEvents(text, { maxDepth: deepest });
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
    if (tag !== undefined) return fail('yaml-tag', offset, { tag: tag.replace('tag:yaml.org,2002:', '!!') });
    if (error.reason.startsWith('duplicated mapping key')) {
      const first = firstPlaceOfKey(text, events, offset);
      const key = text.slice(offset).match(/^["']?([^"':\n]*)/)?.[1] ?? '';
      return fail('yaml-duplicate-key', offset, { key, firstLine: index().place(first, 1).line });
    }
    if (/depth/.test(error.reason)) return fail('yaml-limit', offset, { kind: 'depth', limit: deepest });
    return fail('yaml-syntax', offset, { kind: syntaxKind(error.reason, text, offset), detail: error.reason });
  }
};

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
};
