import type { Bank } from '../generated/types.ts';
import { valueAt } from './pointer.ts';

/** How many questions a topic has: all of them, and those that are asked. */
export interface TopicCount {
  readonly all: number;
  readonly active: number;
}

/**
 * The topics of a bank with their questions, and whether some question names a topic that is not there. Questions that
 * the schema refuses count too: they are meant to be mended.
 */
export const topicCounts = (
  bank: Bank,
): { readonly counts: ReadonlyMap<string, TopicCount>; readonly unknown: boolean } => {
  const counts = new Map<string, TopicCount>(Object.keys(bank.topics).map((topic) => [topic, { all: 0, active: 0 }]));
  let unknown = false;
  for (const question of bank.questions) {
    const topic = valueAt(question, '/topic');
    const status = valueAt(question, '/status') ?? 'active';
    const known = typeof topic === 'string' ? counts.get(topic) : undefined;
    if (typeof topic === 'string' && known)
      counts.set(topic, { all: known.all + 1, active: known.active + (status === 'active' ? 1 : 0) });
    else unknown = true;
  }
  return { counts, unknown };
};
