import { type AcceptedForm, acceptedForms, acceptedTexts } from '../core/accepted-text.ts';
import { answerMatchers, matchesTyped, typedText } from '../core/answer-pattern.ts';
import { type Credit, creditText, creditUnit } from '../core/marks.ts';
import { type TextPart, textPartsOf } from '../core/question-parts.ts';
import { defineRule, type RuleProblem } from '../core/rule.ts';

/** Full credit beside none has a rule of its own. */
const isContradiction = (one: Credit, other: Credit): boolean =>
  Math.max(one, other) === creditUnit && Math.min(one, other) <= 0;

/** Accepted texts that an earlier one is equal to, at the pointers of the part. */
function* shadowedByTexts(part: TextPart): Iterable<RuleProblem> {
  const seen = new Map<string, AcceptedForm>();
  for (const [index, accepted] of acceptedTexts(part).entries()) {
    const forms = acceptedForms(accepted, index, part.match);
    const earlier = forms.flatMap((form) => seen.get(form.form) ?? []);
    const other = earlier.find(({ credit }) => credit !== accepted.outcome.credit);
    const [first] = earlier;
    // In one of its languages a text may well be what another one is in its own.
    const found = other ?? (earlier.length === forms.length ? first : undefined);
    if (found && !isContradiction(found.credit, accepted.outcome.credit))
      yield {
        pointer: accepted.pointer,
        values: {
          kind: other ? 'other-credit' : 'same-credit',
          text: forms.find(({ form }) => form === found.form)?.written ?? found.written,
          earlier: found.written,
          place: found.index + 1,
          better: creditText(Math.max(found.credit, accepted.outcome.credit)),
        },
      };
    for (const form of forms) if (!seen.has(form.form)) seen.set(form.form, form);
  }
}

/** Accepted texts that earn more by a pattern than by themselves. */
function* shadowedByPatterns(part: TextPart): Iterable<RuleProblem> {
  const matchers = answerMatchers(part);
  for (const [index, accepted] of acceptedTexts(part).entries()) {
    const better = matchers.filter(({ outcome }) => outcome.credit > accepted.outcome.credit);
    for (const { written } of better.length === 0 ? [] : acceptedForms(accepted, index, part.match)) {
      const typed = typedText(written);
      const matcher = better.find((one) => matchesTyped(one, typed));
      if (!matcher) continue;
      const credit = creditText(matcher.outcome.credit);
      yield {
        pointer: accepted.pointer,
        values: { kind: 'pattern', text: written, earlier: matcher.source, place: matcher.index + 1, better: credit },
      };
      break;
    }
  }
}

export default defineRule({
  scope: 'question',
  severity: 'error',
  *check(question) {
    for (const { pointer, part } of textPartsOf(question))
      for (const problem of [...shadowedByTexts(part), ...shadowedByPatterns(part)])
        yield { ...problem, pointer: pointer + problem.pointer };
  },
});
