import { orderFix, printKeys } from '../core/fix.ts';
import { defineRule } from '../core/rule.ts';

/** The fields of a question in the order in which authors are used to meet them; others come last. */
const customary =
  'id type topic difficulty tags status asOf points prompt text choices items targets blanks answer scoring tolerance units match patterns credit feedback shuffle pinned rubric sample words hints explanation references tests'.split(
    ' ',
  );

const rank = (key: string): number => {
  const index = customary.indexOf(key);
  return index === -1 ? customary.length : index;
};

export default defineRule({
  scope: 'question',
  severity: 'info',
  fix: ({ pointer, values }) => orderFix({ pointer: pointer.slice(0, pointer.lastIndexOf('/')), values: values ?? {} }),
  *check(question) {
    const written = Object.keys(question);
    const order = [...written].sort((a, b) => rank(a) - rank(b));
    const place = order.findIndex((key, index) => key !== written[index]);
    const [field, before] = [order[place], written[place]];
    if (field !== undefined && before !== undefined)
      yield { pointer: `/${field}`, at: 'key', values: { field, before, keys: printKeys(order) } };
  },
});
