import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'library',
  severity: 'error',
  blocking: true,
  *check(banks) {
    const seen = new Map<string, string>();
    for (const bank of banks) {
      const { bank: id } = bank.bank;
      const earlier = seen.get(id);
      if (earlier === undefined) seen.set(id, bank.file);
      else yield { bank, pointer: '/bank', values: { id, earlier } };
    }
  },
});
