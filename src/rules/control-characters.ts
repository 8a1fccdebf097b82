import { pointerStep } from '../core/pointer.ts';
import { defineRule, type RuleProblem } from '../core/rule.ts';

/** C0 and C1 but tab and newline, line and paragraph separators, and signs that turn the direction of writing. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

/** Fields that hold responses: what a candidate may send is worth a test. */
const responses = ['tests'];

const collect = (node: unknown, pointer: string, into: RuleProblem[]): void => {
  if (typeof node === 'string') {
    const [sign] = node.match(control) ?? [];
    if (sign === undefined) return;
    const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    into.push({ pointer, values: { code } });
    return;
  }
  if (node === null || typeof node !== 'object') return;
  for (const [key, child] of Object.entries(node))
    if (!responses.includes(key)) collect(child, pointer + pointerStep(key), into);
};

export default defineRule({
  scope: 'bank',
  severity: 'warning',
  *check({ bank, questions }) {
    const problems: RuleProblem[] = [];
    const { questions: _, ...head } = bank;
    collect(head, '', problems);
    for (const { index, question } of questions) collect(question, `/questions/${index}`, problems);
    yield* problems;
  },
});
