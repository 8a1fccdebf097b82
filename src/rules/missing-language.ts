import { pointerStep } from '../core/pointer.ts';
import type { RuleProblem } from '../core/rule.ts';
import { defineRule } from '../core/rule.ts';

/** Fields that hold responses and not texts. */
const notTexts = ['tests'];

/** An accepted answer may name any languages: what it holds is compared and not shown. */
const isAccepted = (pointer: string): boolean => /^\/questions\/\d+(\/blanks\/[^/]+)?\/answer\//.test(pointer);

const language = /^[a-z]{2,3}(-|$)/;

/** Whether a mapping is a text: its keys are languages, one of them the bank's. */
const isText = (node: object, languages: readonly string[]): boolean =>
  languages.some((one) => Object.hasOwn(node, one)) && Object.keys(node).every((key) => language.test(key));

/** Takes down what is missing in a part of a document. */
const collect = (node: object, pointer: string, languages: readonly string[], found: RuleProblem[]): void => {
  if (!Array.isArray(node) && isText(node, languages)) {
    const absent = languages.find((one) => !Object.hasOwn(node, one));
    if (absent !== undefined && !isAccepted(pointer)) found.push({ pointer, values: { language: absent } });
    return;
  }
  for (const [key, child] of Object.entries(node))
    if (child !== null && typeof child === 'object' && !notTexts.includes(key))
      collect(child, pointer + pointerStep(key), languages, found);
};

export default defineRule({
  scope: 'bank',
  severity: 'error',
  *check({ bank, questions }) {
    const { questions: _, ...head } = bank;
    const found: RuleProblem[] = [];
    collect(head, '', bank.languages, found);
    for (const { index, question } of questions) collect(question, `/questions/${index}`, bank.languages, found);
    yield* found;
  },
});
