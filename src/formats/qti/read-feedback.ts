import { outcomeOf, type Reading } from './reading.ts';
import type { Value } from './values.ts';

type Given = Readonly<Record<string, Value | undefined>>;

/** What is said to single answers, and what is said whatever the answer is. */
export interface ReadFeedback {
  readonly told: ReadonlyMap<string, string>;
  readonly explanation?: string;
}

const joined = (texts: readonly string[]): string | undefined => (texts.length === 0 ? undefined : texts.join('\n\n'));

/**
 * Finds out what feedback says to what, by giving each answer alone. What is shown to every one of them, to the key and
 * to no answer is the explanation; what only some other answer shows is named as lost.
 */
export const readFeedback = (
  reading: Reading,
  answers: readonly { readonly name: string; readonly given: Given }[],
  key: Given,
): ReadFeedback => {
  const { feedback } = reading;
  if (feedback.size === 0) return { told: new Map() };
  const shownBy = (given: Given): readonly string[] => {
    const { shown } = outcomeOf(reading, given);
    return [...feedback.keys()].filter((id) => shown.has(id));
  };
  const byKey = shownBy(key);
  const byAnswer = answers.map(({ name, given }) => ({ name, shown: shownBy(given) }));
  const byNone = shownBy({});
  const always = byKey.filter((id) => byNone.includes(id) && byAnswer.every(({ shown }) => shown.includes(id)));
  const told = new Map<string, string>();
  for (const { name, shown } of byAnswer) {
    const text = joined(shown.filter((id) => !always.includes(id)).map((id) => feedback.get(id) ?? ''));
    if (text !== undefined) told.set(name, text);
  }
  const used = new Set([...always, ...byAnswer.flatMap(({ shown }) => shown)]);
  const unused = [...feedback].filter(([id]) => !used.has(id));
  if (unused.length > 0)
    reading.losses.push({
      code: 'qti-feedback',
      values: { text: (unused[0]?.[1] ?? '').slice(0, 80) },
      effect: 'dropped',
      field: 'feedback',
    });
  const explanation = joined(always.map((id) => feedback.get(id) ?? ''));
  return { told, ...(explanation === undefined ? {} : { explanation }) };
};
