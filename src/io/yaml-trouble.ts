import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { pointerKeys, pointerStep } from '../core/pointer.ts';
import { deepestLevel, walkNodes } from './yaml-nodes.ts';

/** Where a comment swallows the rest of a list or mapping in brackets that goes on below; undefined where none does. */
export const commentInBrackets = (text: string, offset: number): number | undefined => {
  const before = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1).trimEnd();
  const lineStart = before.lastIndexOf('\n') + 1;
  const sign = before.slice(lineStart).search(/(?<=[[{,:][ \t]+)#/);
  return sign === -1 ? undefined : lineStart + sign;
};

/** What a syntax error is about, told from its reason and the sign at its place. */
export const syntaxKind = (reason: string, text: string, offset: number): string => {
  if (reason.includes('tab characters')) return 'tab';
  if (reason.includes('end of the stream')) return 'end';
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (/^[ ]*\t/.test(text.slice(lineStart, offset + 2))) return 'tab';
  if (text[offset] === ':' || /^:\s/.test(text.slice(offset))) return 'colon';
  if (/[`@%&*!|>{}[\]]/.test(text[offset] ?? '')) return 'start';
  return 'other';
};

/** The pointer of a key that is written twice, and where it stands first. */
export const duplicateKey = (text: string, events: readonly Event[], offset: number) => {
  let found = { pointer: '', start: offset, first: 0 };
  const keys = new Map<string, number>();
  walkNodes(text, events, (pointer, _, key) => {
    if (!key) return;
    const first = keys.get(pointer);
    if (first !== undefined && (key.start === offset || key.start + 1 === offset))
      found = { pointer, start: key.start, first };
    if (first === undefined) keys.set(pointer, key.start);
  });
  return found;
};

/** The item of a list, such as `/questions/3`, or the field, in which a text that is no YAML goes wrong; else the whole. */
export const pointerOfTrouble = (text: string, offset: number): string => {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = text.slice(lineStart).match(/^[ \t]*(?:-[ ]+)?/)?.[0] ?? '';
  if (indent === '') return '';
  let last = '';
  try {
    const before = text.slice(0, lineStart) + (indent.includes('-') ? indent : '');
    walkNodes(before, parseEvents(before, { maxDepth: deepestLevel }), (pointer) => {
      last = pointer;
    });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
  const [field, item] = pointerKeys(last);
  if (field === undefined) return '';
  return pointerStep(field) + (item !== undefined && /^\d+$/.test(item) ? pointerStep(item) : '');
};
