import { defineRule } from '../core/rule.ts';
import { nearestWord } from '../core/text.ts';

export default defineRule({
  scope: 'question',
  severity: 'error',
  blocking: true,
  *check(question, bank) {
    if (Object.hasOwn(bank.topics, question.topic)) return;
    const known = Object.keys(bank.topics);
    const values = {
      topic: question.topic,
      known: known.join(', '),
      nearest: nearestWord(question.topic, known) ?? '',
    };
    yield { pointer: '/topic', values };
  },
});
