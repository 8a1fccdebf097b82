import type { Loss } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { childOf, childrenOf } from './names.ts';

/** An item as a test refers to it. */
export interface ItemReference {
  readonly identifier: string;
  readonly href: string;
  readonly topic: readonly string[];
  readonly weight: number;
}

/** A test: its items in order, each with the titles of its sections. */
export interface ReadTest {
  readonly title: string;
  readonly items: readonly ItemReference[];
  readonly losses: readonly Loss[];
}

/** What a test can say that has no place in a bank. */
const unused = [
  'timeLimits',
  'preCondition',
  'branchRule',
  'selection',
  'ordering',
  'assessmentSectionRef',
  'testFeedback',
];

const weightOf = (reference: XmlElement): number => {
  const value = Number(childOf(reference, 'weight')?.attributes.value ?? 1);
  return Number.isFinite(value) && value > 0 ? value : 1;
};

/** Reads a test in plain names. */
export const readTest = (test: XmlElement): ReadTest => {
  const lost = new Map<string, Loss>();
  const within = (element: XmlElement, path: readonly string[]): readonly ItemReference[] =>
    element.children.flatMap((child): readonly ItemReference[] => {
      const { identifier = '', href = '', title = '' } = child.attributes;
      if (unused.includes(child.name) && !lost.has(child.name))
        lost.set(child.name, { code: 'qti-test', values: { name: child.name }, effect: 'dropped' });
      if (child.name === 'testPart') return within(child, path);
      if (child.name === 'assessmentSection')
        return within(child, title.trim() === '' ? path : [...path, title.trim()]);
      if (child.name !== 'assessmentItemRef') return [];
      for (const name of ['preCondition', 'branchRule'])
        if (childrenOf(child, name).length > 0)
          lost.set(name, { code: 'qti-test', values: { name }, effect: 'dropped' });
      return [{ identifier, href, topic: path, weight: weightOf(child) }];
    });
  const items = within(test, []);
  return { title: test.attributes.title ?? '', items, losses: [...lost.values()] };
};
