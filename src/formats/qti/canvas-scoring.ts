import type { XmlElement } from '../../core/xml-tree.ts';
import { childOf, childrenOf, findAll } from './names.ts';

/** Responses by the names of what is answered. */
export type CanvasGiven = Readonly<Record<string, readonly string[]>>;

/** What the conditions of an item of QTI 1.2 make of responses. */
export interface CanvasOutcome {
  readonly score: number;
  readonly shown: ReadonlySet<string>;
}

const holds = (test: XmlElement, given: CanvasGiven): boolean => {
  const own = Object.hasOwn(given, test.attributes.respident ?? '')
    ? given[test.attributes.respident ?? '']
    : undefined;
  const compared = (compare: (one: number, other: number) => boolean): boolean =>
    own?.[0] !== undefined && compare(Number(own[0]), Number(test.text));
  switch (test.name) {
    case 'and':
    case 'conditionvar':
      return test.children.every((child) => holds(child, given));
    case 'or':
      return test.children.some((child) => holds(child, given));
    case 'not':
      return !test.children.some((child) => holds(child, given));
    case 'other':
      return true;
    case 'unanswered':
      return own === undefined || own.length === 0;
    case 'varequal':
      return own?.some((one) => one === test.text.trim()) ?? false;
    case 'vargt':
      return compared((one, other) => one > other);
    case 'vargte':
      return compared((one, other) => one >= other);
    case 'varlt':
      return compared((one, other) => one < other);
    case 'varlte':
      return compared((one, other) => one <= other);
    default:
      return false;
  }
};

/** Carries out the conditions of an item: the first that holds ends it, unless it says that others follow. */
export const canvasOutcome = (item: XmlElement, given: CanvasGiven): CanvasOutcome => {
  let score = 0;
  const shown = new Set<string>();
  for (const condition of findAll(item, ['respcondition'])) {
    const test = childOf(condition, 'conditionvar');
    if (!test || !holds(test, given)) continue;
    for (const { attributes, text } of childrenOf(condition, 'setvar')) {
      const amount = Number(text.trim());
      if (!Number.isFinite(amount)) continue;
      const action = (attributes.action ?? 'Set').toLowerCase();
      score = action === 'add' ? score + amount : action === 'subtract' ? score - amount : amount;
    }
    for (const { attributes } of childrenOf(condition, 'displayfeedback')) shown.add(attributes.linkrefid ?? '');
    // Canvas leaves out that conditions go on which add, or only say something.
    const sets = childrenOf(condition, 'setvar').some(({ attributes }) => attributes.action?.toLowerCase() !== 'add');
    if ((condition.attributes.continue ?? (sets ? 'No' : 'Yes')).toLowerCase() !== 'yes') break;
  }
  return { score, shown };
};
