import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'exam',
  severity: 'error',
  *check({ exam: { language }, banks, assembled }) {
    if (language === undefined || !assembled) return;
    const asked = new Set(
      assembled.sections.flatMap(({ questions }) => questions.map(({ name }) => name.slice(0, name.indexOf('/')))),
    );
    const lacking = banks.filter(({ bank }) => asked.has(bank.bank) && !bank.languages.includes(language));
    if (lacking.length === 0) return;
    yield {
      pointer: '/language',
      values: { language, banks: lacking.map(({ bank }) => `\`${bank.bank}\``).join(', ') },
    };
  },
});
