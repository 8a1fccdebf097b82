import { type Credit, creditText, creditUnit, readCredit } from '../core/marks.ts';
import { defineRule } from '../core/rule.ts';

const isFull = (credit: Credit): boolean => credit === creditUnit;
const isNothing = (credit: Credit): boolean => credit <= 0;

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question, _, { grade }) {
    const { accept = [], reject = [], partial = [] } = question.tests ?? {};
    const expected = [
      ...accept.map((response, index) => ({ response, pointer: `/tests/accept/${index}`, wanted: '1', fits: isFull })),
      ...reject.map((response, index) => ({
        response,
        pointer: `/tests/reject/${index}`,
        wanted: '0',
        fits: isNothing,
      })),
      ...partial.map(({ response, credit }, index) => ({
        response,
        pointer: `/tests/partial/${index}`,
        wanted: creditText(readCredit(credit)),
        fits: (earned: Credit) => earned === readCredit(credit),
      })),
    ];
    for (const { response, pointer, wanted, fits } of expected) {
      const { status, credit } = grade(question, response);
      // A response that names a choice there is not is refused whatever the key is: it proves nothing.
      const isVain = status === 'invalid' && wanted === '0' && ('choices' in question || 'items' in question);
      if (status === 'needs-review' || isVain || !fits(credit))
        yield { pointer, values: { response: JSON.stringify(response), status, credit: creditText(credit), wanted } };
    }
  },
});
