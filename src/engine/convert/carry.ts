import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Carried, Feature, Loss } from '../../core/format.ts';
import { carryAsked, type Keep, without } from './carry-asked.ts';

type Fields = { readonly [name: string]: unknown };

const fieldFeatures: readonly (readonly [keyof ExchangeQuestion, Feature])[] = [
  ['difficulty', 'difficulty'],
  ['tags', 'tags'],
  ['status', 'status'],
  ['asOf', 'as-of'],
  ['points', 'points'],
  ['hints', 'hints'],
  ['explanation', 'explanation'],
  ['references', 'references'],
];

/** Why a format cannot hold a question at all. */
const refusal = ({ asked }: ExchangeQuestion, carries: Carried): Pick<Loss, 'code' | 'values'> | undefined => {
  if (!carries.kinds.includes(asked.kind)) return { code: 'kind', values: { kind: asked.kind } };
  if (
    asked.kind === 'choose-many' &&
    !carries.features.includes('none-right') &&
    !asked.choices.some(({ right }) => right)
  )
    return { code: 'none-right' };
  if (asked.kind !== 'fill') return undefined;
  for (const piece of asked.pieces)
    if (typeof piece !== 'string' && !(carries.blanks ?? []).includes(piece.asked.kind))
      return { code: 'blank-kind', values: { kind: piece.asked.kind } };
  return undefined;
};

/** A question as a format can hold it, or nothing, with all that this loses. */
export const carry = <Q extends ExchangeQuestion>(
  question: Q,
  carries: Carried,
): { readonly question?: Q; readonly losses: readonly Loss[] } => {
  const about = question.id === undefined ? {} : { question: question.id };
  const refused = refusal(question, carries);
  if (refused) return { losses: [{ ...refused, effect: 'left-out', ...about }] };
  const lost = new Map<Feature, Loss>();
  const keep: Keep = (feature, effect = 'dropped') => {
    if (carries.features.includes(feature)) return true;
    lost.set(feature, { code: 'feature', values: { feature }, effect, field: feature, ...about });
    return false;
  };
  let kept: Fields = Object.fromEntries(Object.entries(question));
  for (const [field, feature] of fieldFeatures)
    if (kept[field] !== undefined && !keep(feature)) kept = without(kept, field);
  if (question.id !== undefined) keep('id');
  if (question.topic.length > 0 && !keep('topic')) kept = { ...kept, topic: [] };
  const asked = carryAsked(question.asked, keep, carries);
  if (asked.kind === 'write' && asked.accepted.length === 0 && asked.patterns === undefined)
    return { losses: [{ code: 'no-plain-answer', effect: 'left-out', ...about }] };
  return { question: { ...kept, asked } as unknown as Q, losses: [...lost.values()] };
};
