import { pointerStep } from '../core/pointer.ts';
import { defineRule } from '../core/rule.ts';
import { topicCounts } from '../core/topic-counts.ts';

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  options: { least: 2 },
  *check({ bank }, { option }) {
    const least = option('least');
    const { counts } = topicCounts(bank);
    // The one topic of a bank is as large as the bank: there is no other that outweighs it.
    if (counts.size < 2) return;
    for (const [topic, { active }] of counts)
      if (active > 0 && active < least)
        yield { pointer: `/topics${pointerStep(topic)}`, at: 'key', values: { topic, count: active, least } };
  },
});
