import { equalTexts, optionsOf, unknownChoices } from '../core/choices.ts';
import { creditUnit, share } from '../core/marks.ts';
import { answer, defineQuestionType, invalid } from '../core/question-type.ts';
import { isBlankText } from '../core/text.ts';
import type { MatchingQuestion } from '../generated/types.ts';

/** The targets that are right for an item. */
const rightTargets = (question: MatchingQuestion, item: string): readonly string[] => {
  const targets = Object.hasOwn(question.answer, item) ? question.answer[item] : undefined;
  return targets === undefined ? [] : typeof targets === 'string' ? [targets] : targets;
};

export default defineQuestionType<'matching', ReadonlyMap<string, string>>({
  name: 'matching',
  read: (question, value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return invalid('not-pairs');
    const pairs = new Map<string, string>();
    for (const [item, target] of Object.entries(value)) {
      const itemId = item.trim();
      if (!Object.hasOwn(question.items, itemId)) return invalid('unknown-item', { item: itemId });
      if (target === null || (typeof target === 'string' && isBlankText(target))) continue;
      if (typeof target !== 'string') return invalid('not-pairs');
      const targetId = target.trim();
      if (!Object.hasOwn(question.targets, targetId)) return invalid('unknown-target', { target: targetId });
      pairs.set(itemId, targetId);
    }
    return answer(pairs);
  },
  grade: (question, pairs, _, explain) => {
    const items = Object.keys(question.items);
    const right = items.filter((item) => {
      const target = pairs.get(item);
      const key = rightTargets(question, item);
      const isRight = target !== undefined && key.includes(target);
      explain?.(target === undefined ? 'left-out' : isRight ? 'pair-right' : 'pair-wrong', {
        item,
        target: target ?? '',
        key: key.join(', '),
      });
      return isRight;
    }).length;
    const rule = question.scoring ?? 'per-pair';
    explain?.(rule, { right, items: items.length });
    return { credit: rule === 'per-pair' ? share(right, items.length) : right === items.length ? creditUnit : 0 };
  },
  key: (question) =>
    Object.fromEntries(Object.keys(question.items).map((item) => [item, rightTargets(question, item)[0] ?? ''])),
  accepted: (question) =>
    Object.fromEntries(Object.keys(question.items).map((item) => [item, rightTargets(question, item)])),
  present: (question) => ({ kind: 'match', items: optionsOf(question.items), targets: optionsOf(question.targets) }),
  *check(question) {
    yield* unknownChoices(question.items, Object.keys(question.answer), 'unknown-choice', (id) => `/answer/${id}`);
    for (const item of Object.keys(question.items)) {
      if (rightTargets(question, item).length === 0)
        yield { rule: 'answer-not-complete', pointer: '/answer', values: { item } };
      yield* unknownChoices(
        question.targets,
        rightTargets(question, item),
        'answer-not-in-choices',
        () => `/answer/${item}`,
      );
    }
    yield* equalTexts(question.items, '/items');
    yield* equalTexts(question.targets, '/targets');
  },
});
