import { closedParts } from '../core/closed-parts.ts';
import { orderFix, printKeys } from '../core/fix.ts';
import { quantityOrder } from '../core/quantity.ts';
import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  fix: orderFix,
  *check(question, bank) {
    for (const { pointer, choices, shuffled, pinned } of closedParts(question)) {
      const found = quantityOrder(choices, pinned, bank.languages[0] ?? '');
      if (found === undefined || (found.inOrder && !shuffled)) continue;
      const order = found.inOrder ? 'sorted' : 'unsorted';
      // Only what is out of order can be mended by itself; whether to shuffle is the author's to say.
      const keys = found.inOrder ? {} : { keys: printKeys(found.ascending) };
      yield { pointer: `${pointer}/choices`, at: 'key', values: { shuffled: shuffled ? 'yes' : 'no', order, ...keys } };
    }
  },
});
