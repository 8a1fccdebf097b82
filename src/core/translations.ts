import { pointerStep } from './pointer.ts';
import type { CheckedBank } from './rule.ts';

/** A text that is written in several languages. */
export interface Translations {
  readonly pointer: string;
  /** Language and text, two or more. */
  readonly forms: readonly (readonly [string, string])[];
  /** Whether it is an accepted answer: compared, and not shown. */
  readonly accepted: boolean;
}

/** Fields whose keys are ids, even where they look like languages. */
const idFields = ['topics', 'choices', 'items', 'targets', 'feedback', 'blanks', 'credit', 'units'];
/** Fields that hold no texts. */
const textless = ['tests', 'questions'];

const collect = (node: object, pointer: string, field: string, into: Translations[]): void => {
  const entries = Object.entries(node);
  const isText =
    entries.length > 1 &&
    !Array.isArray(node) &&
    !idFields.includes(field) &&
    entries.every(([key, value]) => typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9-]+)?$/.test(key));
  // The answer of a matching is a mapping of ids; that of a short answer is a list.
  if (isText && field !== 'answer')
    into.push({ pointer, forms: entries, accepted: /\/answer\/\d+(\/text)?$/.test(pointer) });
  if (isText) return;
  for (const [key, child] of entries)
    if (child !== null && typeof child === 'object' && !textless.includes(key))
      collect(child, pointer + pointerStep(key), key, into);
};

/** All texts of a bank that are written in several languages: those of its head and of its questions. */
export const translationsOf = ({ bank, questions }: CheckedBank): readonly Translations[] => {
  const all: Translations[] = [];
  collect(bank, '', '', all);
  for (const { index, question } of questions) collect(question, `/questions/${index}`, '', all);
  return all;
};
