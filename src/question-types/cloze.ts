import { markedBlanks } from '../core/cloze-text.ts';
import { creditText, creditUnit, readPoints, roundedQuotient } from '../core/marks.ts';
import { answer, defineQuestionType, invalid } from '../core/question-type.ts';
import { isBlankText, nearestWord } from '../core/text.ts';
import type { Blank } from '../generated/types.ts';

const isLeftOut = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlankText(value));

/** A blank's weight in hundredths. */
const weightOf = (blank: Blank): number => readPoints(blank.weight ?? 1);

export default defineQuestionType<'cloze', ReadonlyMap<string, unknown>>({
  name: 'cloze',
  read: (question, value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return invalid('not-blanks');
    const filled = new Map<string, unknown>();
    for (const [id, part] of Object.entries(value)) {
      const blank = id.trim();
      if (!Object.hasOwn(question.blanks, blank)) return invalid('unknown-blank', { blank });
      if (!isLeftOut(part)) filled.set(blank, part);
    }
    return answer(filled);
  },
  grade: (question, filled, parts, explain) => {
    let sum = 0n;
    let weights = 0n;
    const feedbacks = [];
    for (const [id, blank] of Object.entries(question.blanks)) {
      const weight = BigInt(weightOf(blank));
      weights += weight;
      const value = filled.get(id);
      if (value === undefined) {
        explain?.('blank-left-out', { blank: id });
        continue;
      }
      const marked = parts.mark(blank, value, explain);
      const credit = marked.kind === 'answer' ? marked.credit : 0;
      explain?.(marked.kind === 'invalid' ? 'blank-invalid' : 'blank-earned', {
        blank: id,
        credit: creditText(credit),
        weight: Number(weight) / 100,
      });
      sum += weight * BigInt(credit);
      if (marked.kind === 'answer' && marked.feedback !== undefined && credit < creditUnit)
        feedbacks.push(marked.feedback);
    }
    const credit = Math.max(0, Number(roundedQuotient(sum, weights)));
    explain?.('weighted', { sum: creditText(credit) });
    const [feedback] = feedbacks;
    return feedback === undefined ? { credit } : { credit, feedback };
  },
  key: (question, parts, language) =>
    Object.fromEntries(Object.entries(question.blanks).map(([id, blank]) => [id, parts.key(blank, language)])),
  accepted: (question, parts, language) =>
    Object.fromEntries(Object.entries(question.blanks).map(([id, blank]) => [id, parts.accepted(blank, language)])),
  present: (question, parts) => ({
    kind: 'fill',
    text: question.text,
    blanks: Object.entries(question.blanks).map(([id, blank]) => ({ id, interaction: parts.present(blank) })),
  }),
  *check(question, parts) {
    const ids = Object.keys(question.blanks);
    const texts =
      typeof question.text === 'string'
        ? [['/text', question.text] as const]
        : Object.entries(question.text).map(([language, text]) => [`/text/${language}`, text] as const);
    for (const [pointer, text] of texts) {
      const marked = markedBlanks(text);
      for (const blank of marked)
        if (!ids.includes(blank))
          yield {
            rule: 'unknown-blank',
            pointer,
            values: { blank, nearest: nearestWord(blank, ids) ?? '', known: ids.join(', ') },
          };
      for (const blank of ids)
        if (marked.filter((one) => one === blank).length !== 1)
          yield {
            rule: 'blank-marks',
            pointer,
            values: { blank, count: marked.filter((one) => one === blank).length },
          };
    }
    for (const [id, blank] of Object.entries(question.blanks))
      for (const problem of parts.check(blank)) yield { ...problem, pointer: `/blanks/${id}${problem.pointer}` };
  },
});
