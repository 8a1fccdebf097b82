import type { AskedMatch, AskedOrder } from '../../core/exchange.ts';
import { sha256Hex } from '../../core/random.ts';
import { type Built, qti } from './write-xml.ts';
import {
  constant,
  declare,
  mapRules,
  matchRules,
  type Part,
  setTo,
  sharesOf,
  short,
  variable,
  type Writing,
  when,
} from './writing.ts';

/** Texts in an order that tells nothing of the key and is always the same. */
const scattered = (texts: readonly string[]): readonly string[] =>
  [...texts].sort((a, b) => {
    const [one, other] = [sha256Hex(a), sha256Hex(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });

/** Items and targets; the targets stand scattered, those that belong to nothing among them in their own order. */
export const matchPart = (writing: Writing, identifier: string, { pairs, spare = [], scoring }: AskedMatch): Part => {
  const all = scattered([...new Set([...pairs.flatMap(({ targets }) => targets), ...spare])]);
  const left = [...spare];
  const targets = all.map((text) => (spare.includes(text) ? (left.shift() ?? text) : text));
  const idOf = (text: string): string => `T${targets.indexOf(text) + 1}`;
  const isAll = scoring === 'all-or-nothing';
  const isSingle = pairs.every((pair) => pair.targets.length === 1);
  const shares = sharesOf(pairs.length);
  const entries = pairs.flatMap((pair, at) =>
    pair.targets.map((target): readonly [string, string] => [
      `I${at + 1} ${idOf(target)}`,
      isAll ? '1' : (shares[at] ?? '0'),
    ]),
  );
  const correct = pairs.map((pair, at) => `I${at + 1} ${idOf(pair.targets[0] ?? '')}`);
  const choice = (prefix: string, most: number) => (text: string, at: number) =>
    qti(
      'simpleAssociableChoice',
      { identifier: `${prefix}${at + 1}`, matchMax: most },
      ...short(writing, text, 'items'),
    );
  const isWhole = qti('gte', {}, qti('mapResponse', { identifier }), constant('float', pairs.length));
  return {
    declaration: declare(
      identifier,
      'multiple',
      'directedPair',
      correct,
      isAll && isSingle ? undefined : { attributes: {}, entries },
    ),
    outcomes: [],
    interaction: qti(
      'matchInteraction',
      { responseIdentifier: identifier, shuffle: true, maxAssociations: pairs.length },
      qti('simpleMatchSet', {}, ...pairs.map(({ item }) => item).map(choice('I', 1))),
      qti('simpleMatchSet', {}, ...targets.map(choice('T', 0))),
    ),
    ...(isAll ? (isSingle ? { template: 'match_correct' } : {}) : { template: 'map_response' }),
    rules: (outcome) => {
      if (!isAll) return mapRules(identifier, outcome);
      return isSingle ? matchRules(identifier, outcome) : [when(isWhole, setTo(outcome, constant('float', 1)))];
    },
    told: [],
    feedback: [],
  };
};

const isAt = (identifier: string, place: number, id: string): Built =>
  qti('match', {}, qti('index', { n: place }, variable(identifier)), constant('identifier', id));

const plus = (outcome: string, amount: string): Built =>
  setTo(outcome, qti('sum', {}, variable(outcome), constant('float', amount)));

/** Where each thing stands in the response, in an outcome of its own: the specification has no word for it. */
const places = (identifier: string, ids: readonly string[]): readonly Built[] =>
  ids.map((id) =>
    qti(
      'responseCondition',
      {},
      ...ids.map((_, at) =>
        qti(
          at === 0 ? 'responseIf' : 'responseElseIf',
          {},
          isAt(identifier, at + 1, id),
          setTo(`PLACE_${id}`, constant('integer', at + 1)),
        ),
      ),
    ),
  );

const orderRules = (
  identifier: string,
  outcome: string,
  key: readonly string[],
  scoring: string | undefined,
): readonly Built[] => {
  const count = key.length;
  if (scoring === 'all-or-nothing') return matchRules(identifier, outcome);
  if (scoring === 'absolute-position') {
    const shares = sharesOf(count);
    return key.map((id, at) => when(isAt(identifier, at + 1, id), plus(outcome, shares[at] ?? '0')));
  }
  if (scoring === 'adjacent-pairs') {
    const shares = sharesOf(Math.max(1, count - 1));
    return key.slice(1).map((id, at) => {
      const both = qti('ordered', {}, constant('identifier', key[at] ?? ''), constant('identifier', id));
      return when(qti('contains', {}, variable(identifier), both), plus(outcome, shares[at] ?? '0'));
    });
  }
  const pairs = key.flatMap((before, at) => key.slice(at + 1).map((after) => [before, after] as const));
  const shares = sharesOf(pairs.length);
  const tests = pairs.map(([before, after], at) =>
    when(qti('lt', {}, variable(`PLACE_${before}`), variable(`PLACE_${after}`)), plus(outcome, shares[at] ?? '0')),
  );
  return [when(qti('not', {}, qti('isNull', {}, variable(identifier))), ...places(identifier, key), ...tests)];
};

/** Things to be put in order; they stand scattered. */
export const orderPart = (writing: Writing, identifier: string, { items, scoring }: AskedOrder): Part => {
  const rule = scoring === 'longest-ordered-subset' ? undefined : scoring;
  if (rule !== scoring) writing.note('qti-order-rule', { rule: scoring ?? '' }, 'scoring');
  const shown = scattered(items);
  const ids = new Map(shown.map((text, at) => [text, `I${at + 1}`]));
  const key = items.map((text) => ids.get(text) ?? '');
  return {
    declaration: declare(identifier, 'ordered', 'identifier', key),
    outcomes:
      rule === undefined
        ? key.map((id) =>
            qti(
              'outcomeDeclaration',
              { identifier: `PLACE_${id}`, cardinality: 'single', baseType: 'integer' },
              qti('defaultValue', {}, qti('value', {}, '0')),
            ),
          )
        : [],
    interaction: qti(
      'orderInteraction',
      { responseIdentifier: identifier, shuffle: true },
      ...shown.map((text, at) => qti('simpleChoice', { identifier: `I${at + 1}` }, ...short(writing, text, 'items'))),
    ),
    ...(rule === 'all-or-nothing' ? { template: 'match_correct' as const } : {}),
    rules: (outcome) => orderRules(identifier, outcome, key, rule),
    told: [],
    feedback: [],
  };
};
