import type { Loss } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';

/** A loss without what the framework knows of it. */
export type OwnLoss = Omit<Loss, 'question' | 'place'>;

/** Why a question cannot be read. */
export interface Fault {
  readonly fault: string;
  readonly values?: NonNullable<Loss['values']>;
}

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** What stands in the child of that name, trimmed as Moodle does; empty where it is not there. */
export const plainChild = (element: XmlElement | undefined, name: string): string =>
  child(element, name)?.text.trim() ?? '';

/** What stands in the `<text>` of an element, trimmed. */
export const innerText = (element: XmlElement | undefined): string => plainChild(element, 'text');

/** All text inside an element, however deep, on one line. */
export const allText = (element: XmlElement): string =>
  element.content
    .map((part) => (typeof part === 'string' ? part : allText(part)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A switch as Moodle reads it: `false`, `0` and nothing at all are no, anything else is yes. */
export const isYes = (text: string): boolean => text !== '' && text !== '0' && text !== 'false';

/** A number with a point or a comma; undefined where it is none. */
export const numberIn = (text: string): number | undefined => {
  const plain = text.trim().replace(/^([^,]*),([^,]*)$/, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
};
