import { pointerStep } from '../core/pointer.ts';
import { defineRule } from '../core/rule.ts';
import { topicCounts } from '../core/topic-counts.ts';

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  *check({ bank }) {
    const { counts, unknown } = topicCounts(bank);
    // A question of an unknown topic may well belong to the one that seems unused; an empty bank has its own rule.
    if (unknown || bank.questions.length === 0) return;
    for (const [topic, { all }] of counts)
      if (all === 0) yield { pointer: `/topics${pointerStep(topic)}`, at: 'key', values: { topic } };
  },
});
