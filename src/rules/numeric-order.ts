import { closedParts } from '../core/closed-parts.ts';
import { quantitiesInOrder } from '../core/quantity.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question, bank) {
    for (const { pointer, choices, shuffled, pinned } of closedParts(question)) {
      const inOrder = quantitiesInOrder(choices, pinned, bank.languages[0] ?? '');
      if (inOrder === undefined || (inOrder && !shuffled)) continue;
      const order = inOrder ? 'sorted' : 'unsorted';
      yield { pointer: `${pointer}/choices`, at: 'key', values: { shuffled: shuffled ? 'yes' : 'no', order } };
    }
  },
});
