import type { Choices, MatchingQuestion, MultipleResponseQuestion, Question } from '../generated/types.ts';
import { type Fraction, fraction, meanOf, sumOf, times, zero } from './fraction.ts';
import { guessedOrder } from './guess-order.ts';
import { type Credit, creditUnit } from './marks.ts';

/** The credit that a response earns, as the engine grades it. */
type CreditOf = (response: unknown) => Credit;

const ofUnit = (credit: Credit): Fraction => fraction(BigInt(credit), BigInt(creditUnit));

const meanCredit = (responses: readonly unknown[], creditOf: CreditOf): Fraction =>
  meanOf(responses.map((response) => ofUnit(creditOf(response))));

/** Over so many kinds of sets of choices a question counts as one that guessing earns nothing of. */
const mostKinds = 4096;

/** Pascal's row of so many: how many ways there are to take 0, 1, … of them. */
const waysToTake = (size: number): readonly bigint[] =>
  Array.from({ length: size }).reduce<readonly bigint[]>(
    (row) => [1n, ...row.map((ways, at) => ways + (row[at + 1] ?? 0n))],
    [1n],
  );

/** Choices that count alike: right or wrong, with the same credit of their own. */
const alikeChoices = ({ choices, answer, credit = {} }: MultipleResponseQuestion): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(choices)) {
    const kind = `${answer.includes(id)} ${Object.hasOwn(credit, id) ? credit[id] : 0}`;
    groups.set(kind, [...(groups.get(kind) ?? []), id]);
  }
  return [...groups.values()];
};

/** A set of choices that stands for as many as `ways`. */
interface Ticked {
  readonly ids: readonly string[];
  readonly ways: bigint;
}

/** Every choice ticked or not, as a coin falls. */
const guessedTicks = (question: MultipleResponseQuestion, creditOf: CreditOf): Fraction => {
  const groups = alikeChoices(question);
  if (groups.reduce((kinds, group) => kinds * (group.length + 1), 1) > mostKinds) return zero;
  const sets = groups.reduce<readonly Ticked[]>(
    (before, group) =>
      before.flatMap(({ ids, ways }) =>
        waysToTake(group.length).map((more, taken) => ({ ids: [...ids, ...group.slice(0, taken)], ways: ways * more })),
      ),
    [{ ids: [], ways: 1n }],
  );
  const sum = sets.reduce((total, { ids, ways }) => total + ways * BigInt(creditOf(ids)), 0n);
  return fraction(sum, BigInt(creditUnit) * 2n ** BigInt(Object.keys(question.choices).length));
};

/** Every item matched with any of the targets. */
const guessedPairs = ({ items, targets, answer, scoring = 'per-pair' }: MatchingQuestion): Fraction => {
  const chances = Object.keys(items).map((item) => {
    const right = Object.hasOwn(answer, item) ? [answer[item] ?? []].flat() : [];
    return fraction(BigInt(new Set(right).size), BigInt(Object.keys(targets).length));
  });
  return scoring === 'per-pair' ? meanOf(chances) : chances.reduce(times, fraction(1n));
};

const idsOf = (choices: Choices): readonly string[] => Object.keys(choices);

/**
 * The credit, of 1, that guessing blindly is expected to earn of a question: any choice, each tick by a coin, any
 * pairs, any order. What has to be typed earns nothing, and so does what would take too long to work out.
 */
export const guessedCredit = (question: Question, creditOf: CreditOf): Fraction => {
  if ('targets' in question) return guessedPairs(question);
  if ('items' in question) return guessedOrder(question);
  if ('blanks' in question)
    return sumOf(
      Object.entries(question.blanks).map(([blank, part]) =>
        'choices' in part
          ? meanCredit(
              idsOf(part.choices).map((id) => ({ [blank]: id })),
              creditOf,
            )
          : zero,
      ),
    );
  if ('choices' in question)
    return Array.isArray(question.answer)
      ? guessedTicks(question as MultipleResponseQuestion, creditOf)
      : meanCredit(idsOf(question.choices), creditOf);
  return 'answer' in question && typeof question.answer === 'boolean' ? meanCredit([true, false], creditOf) : zero;
};
