import { equalTexts, optionsOf, unknownChoices } from '../core/choices.ts';
import type { Credit } from '../core/marks.ts';
import { creditUnit, share } from '../core/marks.ts';
import type { Explain } from '../core/question-type.ts';
import { answer, defineQuestionType, invalid, unanswered } from '../core/question-type.ts';
import type { OrderingQuestion } from '../generated/types.ts';

/** Pairs of places, the first before the second. */
const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: count - i - 1 }, (__, j) => [i, i + j + 1] as const),
  ).flat();

/** Length of the longest subsequence that ascends. */
const longestAscent = (ranks: readonly number[]): number => {
  const lengths: number[] = [];
  for (const [at, rank] of ranks.entries())
    lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < at && (ranks[before] ?? 0) < rank)));
  return Math.max(0, ...lengths);
};

const creditOf = (question: OrderingQuestion, order: readonly string[], explain?: Explain): Credit => {
  const { answer: key, scoring = 'concordant-pairs' } = question;
  const ranks = order.map((id) => key.indexOf(id));
  const count = key.length;
  const scored = (right: number, of: number): Credit => {
    explain?.(scoring, { right, of });
    return share(right, of);
  };
  switch (scoring) {
    case 'concordant-pairs': {
      const pairs = pairsOf(count);
      return scored(pairs.filter(([first, second]) => (ranks[first] ?? 0) < (ranks[second] ?? 0)).length, pairs.length);
    }
    case 'absolute-position':
      return scored(ranks.filter((rank, place) => rank === place).length, count);
    case 'adjacent-pairs':
      return scored(ranks.filter((rank, place) => place > 0 && rank === (ranks[place - 1] ?? 0) + 1).length, count - 1);
    case 'longest-ordered-subset': {
      const length = longestAscent(ranks);
      return scored(length === 1 ? 0 : length, count);
    }
    case 'all-or-nothing': {
      const right = ranks.every((rank, place) => rank === place);
      explain?.(scoring, { right: right ? 1 : 0, of: 1 });
      return right ? creditUnit : 0;
    }
  }
};

export default defineQuestionType<'ordering', readonly string[]>({
  name: 'ordering',
  read: (question, value) => {
    if (!Array.isArray(value)) return invalid('not-a-list');
    if (value.length === 0) return unanswered;
    const order: string[] = [];
    for (const item of value as readonly unknown[]) {
      if (typeof item !== 'string') return invalid('not-a-list');
      const id = item.trim();
      if (!Object.hasOwn(question.items, id)) return invalid('unknown-item', { item: id });
      if (order.includes(id)) return invalid('item-twice', { item: id });
      order.push(id);
    }
    const missing = Object.keys(question.items).find((id) => !order.includes(id));
    return missing === undefined ? answer(order) : invalid('item-missing', { item: missing });
  },
  grade: (question, order, _, explain) => {
    explain?.('order', { order: order.join(', '), key: question.answer.join(', ') });
    return { credit: creditOf(question, order, explain) };
  },
  key: (question) => question.answer,
  present: (question) => ({ kind: 'order', items: optionsOf(question.items) }),
  *check(question) {
    yield* unknownChoices(question.items, question.answer, 'answer-not-in-choices', (_, index) => `/answer/${index}`);
    for (const item of Object.keys(question.items))
      if (!question.answer.includes(item)) yield { rule: 'answer-not-complete', pointer: '/answer', values: { item } };
    yield* equalTexts(question.items, '/items');
  },
});
