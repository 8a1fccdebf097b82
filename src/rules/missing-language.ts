import { pointerStep } from '../core/pointer.ts';
import type { RuleProblem } from '../core/rule.ts';
import { defineRule } from '../core/rule.ts';

/** Fields that hold responses and not texts. */
const notTexts = ['tests'];

/** An accepted answer may name any languages: what it holds is compared and not shown. */
const isAccepted = (pointer: string): boolean => /^\/questions\/\d+(\/blanks\/[^/]+)?\/answer\//.test(pointer);

function* missing(node: unknown, pointer: string, languages: readonly string[]): Iterable<RuleProblem> {
  if (node === null || typeof node !== 'object') return;
  const keys = Object.keys(node);
  const isText =
    !Array.isArray(node) &&
    keys.length > 0 &&
    keys.every((key) => /^[a-z]{2,3}(-|$)/.test(key)) &&
    keys.some((key) => languages.includes(key));
  if (isText) {
    const language = languages.find((one) => !keys.includes(one));
    if (language !== undefined && !isAccepted(pointer)) yield { pointer, values: { language } };
    return;
  }
  for (const [key, child] of Object.entries(node))
    if (!notTexts.includes(key)) yield* missing(child, pointer + pointerStep(key), languages);
}

export default defineRule({
  scope: 'bank',
  severity: 'error',
  *check({ bank, questions }) {
    const { questions: _, ...head } = bank;
    yield* missing(head, '', bank.languages);
    for (const { index, question } of questions) yield* missing(question, `/questions/${index}`, bank.languages);
  },
});
