import Big from 'big.js';
import type {
  Asked,
  AskedBlank,
  AskedChooseMany,
  AskedMatch,
  AskedNumber,
  AskedWrite,
  ExchangeChoice,
} from '../../core/exchange.ts';
import type { Carried, Feature, Loss } from '../../core/format.ts';
import { creditUnit, readCredit, share } from '../../core/marks.ts';
import type { Credit } from '../../generated/types.ts';
import { plainCredit } from './credit.ts';
import { withoutUsualCredits } from './from-exchange.ts';

/** Says whether a feature is carried, and notes that it is lost where it is not. */
export type Keep = (feature: Feature, effect?: Loss['effect']) => boolean;

/** The same without some fields. */
export const without = <T extends object, K extends keyof T>(value: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name as K))) as Omit<T, K>;

/** A list without a field of its members, where that is not carried. */
const thinned = <T extends object>(list: readonly T[], name: keyof T, feature: Feature, keep: Keep): readonly T[] =>
  list.some((item) => item[name] !== undefined) && !keep(feature)
    ? list.map((item) => without(item, name) as unknown as T)
    : list;

const carryChoices = <T extends { readonly choices: readonly ExchangeChoice[]; readonly fixed?: true }>(
  asked: T,
  keep: Keep,
): T => {
  let { choices } = asked;
  choices = thinned(choices, 'credit', 'choice-credit', keep);
  choices = thinned(choices, 'feedback', 'choice-feedback', keep);
  choices = thinned(choices, 'pinned', 'pinned', keep);
  const kept = { ...asked, choices };
  return asked.fixed && !keep('fixed-order') ? (without(kept, 'fixed') as unknown as T) : kept;
};

/** Rules of scoring that are sums of credits, as such. */
const creditsFor = (choices: readonly ExchangeChoice[], scoring: string): readonly ExchangeChoice[] | undefined => {
  const rights = choices.filter(({ right }) => right).length;
  if (scoring !== 'net-correct' || rights === 0) return undefined;
  return choices.map((choice) => ({
    ...choice,
    credit: plainCredit(unitsAsCredit(share(choice.right ? 1 : -1, rights))),
  }));
};

const unitsAsCredit = (units: number): Credit => Number((units / creditUnit).toFixed(9));

const carryMany = (asked: AskedChooseMany, keep: Keep, carries: Carried): AskedChooseMany => {
  let kept = { ...asked, choices: withoutUsualCredits(asked.choices) };
  if (kept.scoring !== undefined && !carries.features.includes('scoring')) {
    const credits = carries.features.includes('choice-credit') ? creditsFor(kept.choices, kept.scoring) : undefined;
    if (credits === undefined) keep('scoring');
    kept = without({ ...kept, choices: withoutUsualCredits(credits ?? kept.choices) }, 'scoring');
  }
  return carryChoices(kept, keep);
};

const isFull = ({ credit }: { readonly credit?: Credit }): boolean =>
  credit === undefined || readCredit(credit) === creditUnit;

const carryAccepted = <T extends { readonly credit?: Credit; readonly feedback?: string }>(
  accepted: readonly T[],
  keep: Keep,
): readonly T[] => {
  let list = accepted;
  if (list.some((item) => item.credit !== undefined) && !keep('answer-credit')) list = list.filter(isFull);
  list = thinned(list, 'feedback', 'answer-feedback', keep);
  return list.length > 1 && !keep('several-answers') ? list.slice(0, 1) : list;
};

const carryWrite = (asked: AskedWrite, keep: Keep): AskedWrite => {
  let kept: AskedWrite = { ...asked, accepted: carryAccepted(asked.accepted, keep) };
  if (kept.patterns && !keep('patterns')) kept = without(kept, 'patterns');
  if (!kept.match) return kept;
  const { case: capitals, ...leniency } = kept.match;
  const match = {
    ...(capitals && keep('case') ? { case: capitals } : {}),
    ...(Object.keys(leniency).length > 0 && keep('leniency') ? leniency : {}),
  };
  return Object.keys(match).length > 0 ? { ...kept, match } : without(kept, 'match');
};

/** A share of the value as the width that it is. */
const absolute = (value: number, percent: string): number =>
  Number(
    new Big(value)
      .abs()
      .times(new Big(percent.replace(/\s*%$/, '')))
      .div(100)
      .toString(),
  );

const carryNumber = (asked: AskedNumber, keep: Keep, carries: Carried): AskedNumber => {
  let accepted = thinned(carryAccepted(asked.accepted, keep), 'tolerance', 'tolerance', keep);
  // The same range in other words, so nothing is lost.
  if (!carries.features.includes('relative-tolerance'))
    accepted = accepted.map((item) =>
      typeof item.tolerance === 'string' ? { ...item, tolerance: absolute(item.value, item.tolerance) } : item,
    );
  const kept = { ...asked, accepted };
  return kept.units && !keep('units') ? without(kept, 'units') : kept;
};

const carryMatch = (asked: AskedMatch, keep: Keep): AskedMatch => {
  let kept = asked;
  if (kept.pairs.some(({ targets }) => targets.length > 1) && !keep('several-targets')) {
    const pairs = kept.pairs.map(({ item, targets }) => ({ item, targets: targets.slice(0, 1) }));
    const used = new Set(pairs.flatMap(({ targets }) => targets));
    const left = kept.pairs.flatMap(({ targets }) => targets).filter((target) => !used.has(target));
    const spare = [...new Set([...left, ...(kept.spare ?? [])])];
    kept = { ...kept, pairs, ...(spare.length > 0 ? { spare } : {}) };
  }
  if (kept.spare && !keep('spare-targets')) kept = without(kept, 'spare');
  return kept.scoring !== undefined && !keep('scoring') ? without(kept, 'scoring') : kept;
};

/** What a question asks, without what a format does not carry of it. */
export const carryAsked = (asked: Asked, keep: Keep, carries: Carried): Asked => {
  switch (asked.kind) {
    case 'choose-one':
      return carryChoices(asked, keep);
    case 'choose-many':
      return carryMany(asked, keep, carries);
    case 'decide':
      return asked.feedback && !keep('decision-feedback') ? without(asked, 'feedback') : asked;
    case 'write':
      return carryWrite(asked, keep);
    case 'number':
      return carryNumber(asked, keep, carries);
    case 'match':
      return carryMatch(asked, keep);
    case 'order':
      return asked.scoring !== undefined && !keep('scoring') ? without(asked, 'scoring') : asked;
    case 'fill':
      return {
        ...asked,
        pieces: asked.pieces.map((piece) => {
          if (typeof piece === 'string') return piece;
          const kept = { ...piece, asked: carryAsked(piece.asked, keep, carries) as AskedBlank };
          return kept.weight !== undefined && !keep('blank-weights') ? without(kept, 'weight') : kept;
        }),
      };
    case 'compose':
      return {
        kind: 'compose',
        ...(asked.rubric && keep('rubric') ? { rubric: asked.rubric } : {}),
        ...(asked.sample !== undefined && keep('sample') ? { sample: asked.sample } : {}),
        ...(asked.words && keep('words') ? { words: asked.words } : {}),
      };
  }
};
