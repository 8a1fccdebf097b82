import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { pointerStep } from '../core/pointer.ts';
import { deepestLevel } from './yaml-nodes.ts';

interface Spot {
  /** Where it begins, quotes and brackets included, anchor and tag not; -1 where nothing is written. */
  readonly start: number;
  /** Where its last character ends. */
  readonly end: number;
  readonly anchored: boolean;
  readonly tag: string;
}

/** An entry of a mapping; `name` is missing where the key is no scalar. */
export interface YamlEntry {
  readonly name: string | undefined;
  readonly key: YamlTree;
  readonly value: YamlTree;
  /** Where the last thing written for it ends. */
  readonly end: number;
}

/** A YAML text as written: order, styles, anchors and places. */
export type YamlTree =
  | (Spot & { readonly kind: 'scalar'; readonly plain: boolean; readonly value: string })
  /** An alias, with the pointer of the node it stands for. */
  | (Spot & { readonly kind: 'alias'; readonly target: string | undefined })
  | (Spot & { readonly kind: 'sequence'; readonly items: readonly YamlTree[] })
  | (Spot & { readonly kind: 'mapping'; readonly flow: boolean; readonly entries: readonly YamlEntry[] });

/** A mapping of a tree. */
export type YamlMapping = Extract<YamlTree, { readonly kind: 'mapping' }>;

/** Where a scalar ends; the empty lines after a block belong to it only where it keeps them (`|+`). */
const scalarEnd = (text: string, { valueStart, valueEnd, style, chomping }: ScalarEvent, reached: number): number => {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueEnd + 1;
  if (style === SCALAR_STYLE.PLAIN) return valueEnd;
  const written = text.slice(valueStart, valueEnd);
  const kept = chomping === CHOMPING_MODE.KEEP ? written.replace(/\r?\n$/, '') : written.trimEnd();
  return kept === '' ? reached : valueStart + kept.length;
};

/** Reads the first document of a text that is known to be sound YAML, and all its nodes by their pointers. */
export const readTree = (
  text: string,
): { readonly root: YamlTree; readonly nodes: ReadonlyMap<string, YamlTree> } | undefined => {
  const events: readonly Event[] = parseEvents(text, { maxDepth: deepestLevel });
  const nodes = new Map<string, YamlTree>();
  const anchors = new Map<string, string>();
  let next = 1;
  let reached = 0;
  const reach = (offset: number): number => {
    reached = Math.max(reached, offset);
    return reached;
  };
  const flowEnd = (start: number): number => {
    const closer = text[start] === '{' ? '}' : text[start] === '[' ? ']' : undefined;
    if (closer === undefined) return reached;
    const rest = new RegExp(`(?:[\\s,:?]|#[^\\n]*)*\\${closer}`, 'y');
    rest.lastIndex = reach(start + 1);
    return rest.test(text) ? reach(rest.lastIndex) : reached;
  };
  const readEntries = (pointer: string): readonly YamlEntry[] => {
    const entries: YamlEntry[] = [];
    while (events[next] && events[next]?.type !== EVENT_ID.POP) {
      const key = read(undefined);
      const name = key?.kind === 'scalar' ? key.value : undefined;
      const value = read(pointer + pointerStep(name ?? ''));
      if (key && value) entries.push({ name, key, value, end: reached });
    }
    return entries;
  };
  const readItems = (pointer: string): readonly YamlTree[] => {
    const items: YamlTree[] = [];
    while (events[next] && events[next]?.type !== EVENT_ID.POP) {
      const item = read(pointer + pointerStep(items.length));
      if (item) items.push(item);
    }
    return items;
  };
  const readNode = (event: Event, pointer: string): YamlTree | undefined => {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return undefined;
    const anchor = event.anchorStart < 0 ? '' : text.slice(event.anchorStart, event.anchorEnd);
    reach(event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS)
      return {
        kind: 'alias',
        start: event.anchorStart - 1,
        end: reached,
        anchored: false,
        tag: '',
        target: anchors.get(anchor),
      };
    reach(event.tagEnd);
    if (anchor !== '') anchors.set(anchor, pointer);
    const head = { anchored: anchor !== '', tag: event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd) };
    if (event.type === EVENT_ID.SCALAR) {
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      const end = event.valueStart < 0 ? reached : reach(scalarEnd(text, event, reached));
      const start = event.valueStart < 0 ? -1 : event.valueStart - (quoted ? 1 : 0);
      const value = event.valueStart < 0 ? '' : getScalarValue(text, event);
      return { ...head, kind: 'scalar', start, end, plain: event.style === SCALAR_STYLE.PLAIN, value };
    }
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const { start } = event;
    const children =
      event.type === EVENT_ID.MAPPING
        ? ({ kind: 'mapping', flow, entries: readEntries(pointer) } as const)
        : ({ kind: 'sequence', items: readItems(pointer) } as const);
    next += 1;
    return { ...head, ...children, start, end: flow ? flowEnd(start) : reached };
  };
  /** Keys have no pointer; what is anchored in one is known by its place. */
  const read = (pointer: string | undefined): YamlTree | undefined => {
    const event = events[next];
    next += 1;
    const node = event && readNode(event, pointer ?? `key ${next}`);
    if (node && pointer !== undefined) nodes.set(pointer, node);
    return node;
  };
  const root = read('');
  return root && { root, nodes };
};
