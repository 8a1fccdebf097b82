import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { pointerStep } from '../core/pointer.ts';

/** More levels than this no bank has. */
export const deepestLevel = 100;

/** A node in the text; a scalar with its event, too. */
export type Node = { readonly start: number; readonly end: number; readonly scalar?: ScalarEvent };

/** The dash of a list's item that has no value, the first one that begins a line after what was read so far. */
const bareDash = (text: string, reached: number): { readonly start: number; readonly end: number } => {
  const dash = text.slice(reached).match(/\n[ \t]*-(?=\s|$)/);
  const end = dash ? reached + (dash.index ?? 0) + dash[0].length : -1;
  return { start: dash ? end - 1 : -1, end };
};

/** Calls `visit` with every node and its pointer, keys of mappings apart. */
export const walkNodes = (
  text: string,
  events: readonly Event[],
  visit: (pointer: string, node: Node, key: Node | undefined) => void,
): void => {
  const stack: { pointer: string; index: number; mapping: boolean; key: { name: string; node: Node } | undefined }[] =
    [];
  let reached = 0;
  const place = (node: Node): string => {
    reached = Math.max(reached, node.end);
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
      const inList = stack.at(-1)?.mapping === false;
      if (event.valueStart < 0 && inList) place({ ...bareDash(text, reached), scalar: event });
      else place({ start: event.valueStart - quote, end: event.valueEnd + quote, scalar: event });
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
