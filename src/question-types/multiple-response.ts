import { choiceProblems, optionsOf, unknownChoices } from '../core/choices.ts';
import type { Credit } from '../core/marks.ts';
import { creditUnit, readCredit, share } from '../core/marks.ts';
import type { Explain } from '../core/question-type.ts';
import { answer, defineQuestionType, invalid, oncePerQuestion } from '../core/question-type.ts';
import type { Credits, MultipleResponseQuestion } from '../generated/types.ts';

/** Positive credits may miss 1 by this much, so that 0.3333 three times will do. */
const creditSumTolerance = creditUnit / 10_000;

const keyOf = oncePerQuestion((question: MultipleResponseQuestion) => new Set(question.answer));

const clamp = (credit: Credit): Credit => Math.max(0, Math.min(creditUnit, credit));

const creditOf = (question: MultipleResponseQuestion, chosen: ReadonlySet<string>, explain?: Explain): Credit => {
  const key = keyOf(question);
  const right = [...chosen].filter((id) => key.has(id)).length;
  const wrong = chosen.size - right;
  const rights = key.size;
  const wrongs = Object.keys(question.choices).length - rights;
  const rule = rights === 0 ? 'none-is-right' : question.credit ? 'own-credit' : (question.scoring ?? 'balanced');
  explain?.('ticked', {
    chosen: [...chosen].join(', '),
    key: question.answer.join(', '),
    right,
    rights,
    wrong,
    wrongs,
  });
  explain?.(rule, { right, rights, wrong, wrongs });
  switch (rule) {
    case 'none-is-right':
      return chosen.size === 0 ? creditUnit : 0;
    case 'own-credit':
      return ownCredit(question.credit ?? {}, chosen);
    case 'balanced':
      return Math.max(0, share(right, rights) - (wrongs === 0 ? 0 : share(wrong, wrongs)));
    case 'net-correct':
      return Math.max(0, share(right - wrong, rights));
    case 'per-option':
      return share(right + wrongs - wrong, rights + wrongs);
    case 'all-or-nothing':
      return right === rights && wrong === 0 ? creditUnit : 0;
  }
};

const ownCredit = (credits: Credits, chosen: ReadonlySet<string>): Credit => {
  const sum = [...chosen].reduce(
    (total, id) => total + (Object.hasOwn(credits, id) ? readCredit(credits[id] ?? 0) : 0),
    0,
  );
  const full = Object.entries(credits).every(
    ([id, credit]) => chosen.has(id) === readCredit(credit) > 0 || readCredit(credit) === 0,
  );
  return full && Math.abs(sum - creditUnit) <= creditSumTolerance ? creditUnit : clamp(sum);
};

export default defineQuestionType<'multiple-response', ReadonlySet<string>>({
  name: 'multiple-response',
  read: (question, value) => {
    if (!Array.isArray(value)) return invalid('not-a-list');
    const chosen = new Set<string>();
    for (const item of value as readonly unknown[]) {
      if (typeof item !== 'string') return invalid('not-a-list');
      const id = item.trim();
      if (!Object.hasOwn(question.choices, id)) return invalid('unknown-choice', { choice: id });
      chosen.add(id);
    }
    return answer(chosen);
  },
  grade: (question, chosen, _, explain) => {
    const credit = creditOf(question, chosen, explain);
    const key = keyOf(question);
    const { feedback = {} } = question;
    const told = [...chosen].find((id) => !key.has(id) && Object.hasOwn(feedback, id));
    const text = told === undefined ? undefined : feedback[told];
    return text === undefined ? { credit } : { credit, feedback: text };
  },
  key: (question) => question.answer,
  present: (question) => ({
    kind: 'choose-many',
    choices: optionsOf(question.choices),
    shuffle: question.shuffle !== false,
    pinned: question.pinned ?? [],
  }),
  *check(question) {
    yield* unknownChoices(question.choices, question.answer, 'answer-not-in-choices', (_, index) => `/answer/${index}`);
    yield* choiceProblems(question);
    if (question.credit) {
      const sum = Object.values(question.credit)
        .map(readCredit)
        .filter((credit) => credit > 0)
        .reduce((total, credit) => total + credit, 0);
      if (sum > 0 && Math.abs(sum - creditUnit) > creditSumTolerance)
        yield { rule: 'credit-sum', pointer: '/credit', values: { sum: Number((sum / creditUnit).toFixed(4)) } };
    }
  },
});
