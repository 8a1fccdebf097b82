import type { Question } from '../generated/types.ts';
import type { CheckedBank, RuleProblem } from './rule.ts';

/** The questions that lack what at least a share of their bank's questions have, from 0 to 1; none where fewer have it. */
export function* questionsLacking(
  { questions }: CheckedBank,
  field: keyof Question,
  share: number,
): Iterable<RuleProblem> {
  const lacking = questions.filter(({ question }) => question[field] === undefined);
  const having = questions.length - lacking.length;
  if (having < share * questions.length) return;
  for (const { index, question } of lacking)
    yield { pointer: `/questions/${index}`, values: { id: question.id, having, questions: questions.length } };
}
