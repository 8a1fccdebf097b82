import type { XmlElement } from '../../core/xml-tree.ts';
import { type Declaration, declarationsOf, lookedUp } from './declarations.ts';
import { evaluated, type Scope } from './expressions.ts';
import { childOf, findAll } from './names.ts';
import { singleOf, type Value } from './values.ts';

/** What the response processing of an item makes of responses. */
export interface Outcome {
  readonly score: number;
  /** The outcomes with their values, such as `FEEDBACK C1`, by which feedback is shown. */
  readonly shown: ReadonlySet<string>;
}

/** An item that can be scored. */
export interface Scorer {
  readonly responses: ReadonlyMap<string, Declaration>;
  score(given: ReadonlyMap<string, Value | undefined>): Outcome;
  /** Names of elements that could not be evaluated so far. */
  readonly unknown: ReadonlySet<string>;
  /** Responses with a key that no rule looks at; each is scored by its own key. */
  readonly unscored: readonly string[];
}

type Outcomes = ReadonlyMap<string, Declaration>;

/** Carries out rules; gives whether the processing goes on. */
const run = (rules: readonly XmlElement[], scope: Scope, outcomes: Outcomes): boolean =>
  rules.every((rule) => {
    const { identifier = '' } = rule.attributes;
    const [expression] = rule.children;
    switch (rule.name) {
      case 'setOutcomeValue': {
        const value = expression && evaluated(expression, scope);
        scope.outcomes.set(identifier, value);
        return true;
      }
      case 'lookupOutcomeValue': {
        const source = expression && evaluated(expression, scope)?.items[0];
        const table = outcomes.get(identifier)?.lookup;
        const target = table && source !== undefined ? lookedUp(table, Number(source)) : undefined;
        scope.outcomes.set(identifier, target === undefined ? undefined : singleOf(target));
        return true;
      }
      case 'responseCondition': {
        for (const branch of rule.children) {
          const [test, ...rest] = branch.children;
          if (branch.name === 'responseElse') return run(branch.children, scope, outcomes);
          if (test && evaluated(test, scope)?.items[0] === true) return run(rest, scope, outcomes);
        }
        return true;
      }
      case 'responseProcessingFragment':
        return run(rule.children, scope, outcomes);
      case 'exitResponse':
        return false;
      default:
        scope.unknown.add(rule.name);
        return true;
    }
  });

const initially = ({ initial, baseType, cardinality }: Declaration): Value | undefined =>
  initial ?? (cardinality === 'single' && /^(?:integer|float)$/.test(baseType) ? singleOf(0) : undefined);

/** What a response is worth by its own declaration. */
const ownScore = (declaration: Declaration, scope: Scope): number => {
  const leaf = (name: string): XmlElement => ({
    name,
    attributes: { identifier: declaration.identifier },
    children: [],
    content: [],
    text: '',
    line: 1,
    column: 1,
  });
  const rule = leaf('mapResponse');
  if (declaration.mapping) return Number(evaluated(rule, scope)?.items[0] ?? 0);
  const match: XmlElement = { ...leaf('match'), children: [leaf('variable'), leaf('correct')] };
  return evaluated(match, scope)?.items[0] === true ? 1 : 0;
};

const templateOf = (processing: XmlElement | undefined): string | undefined =>
  processing?.attributes.template
    ?.split('/')
    .at(-1)
    ?.replace(/\.xml$/, '');

/** How an item is scored: by a template, by rules, or, where it has neither, by the keys of its responses. */
export const scorerOf = (item: XmlElement): Scorer => {
  const responses = declarationsOf(item, 'response');
  const outcomes = declarationsOf(item, 'outcome');
  const processing = childOf(item, 'responseProcessing');
  const template = templateOf(processing);
  const rules = processing?.children ?? [];
  const mentioned = new Set(
    processing
      ? findAll(processing, ['variable', 'mapResponse', 'correct', 'mapResponsePoint']).map(
          ({ attributes }) => attributes.identifier,
        )
      : [],
  );
  const scored = [...responses.values()].filter(
    ({ correct, mapping }) => correct !== undefined || mapping !== undefined,
  );
  const byRules = rules.length > 0;
  const byKey = scored.filter(({ identifier }) => !byRules || !mentioned.has(identifier));
  const unknown = new Set<string>();
  if (template !== undefined && !byRules && !/^(?:match_correct|map_response|CC2_match.*|cc2_match.*)$/.test(template))
    unknown.add(template);
  return {
    responses,
    unknown,
    unscored: byKey
      .filter(({ identifier }) => byRules || (template !== undefined && identifier !== 'RESPONSE'))
      .map(({ identifier }) => identifier),
    score: (given) => {
      const scope: Scope = {
        responses,
        given,
        unknown,
        outcomes: new Map([...outcomes].map(([name, one]) => [name, initially(one)])),
      };
      if (byRules) run(rules, scope, outcomes);
      const own = byKey.reduce((sum, declaration) => {
        const isMatch = template === 'match_correct' && declaration.correct !== undefined;
        return sum + ownScore(isMatch ? withoutMapping(declaration) : declaration, scope);
      }, 0);
      const score = Number(scope.outcomes.get('SCORE')?.items[0] ?? 0) + own;
      const shown = new Set(
        [...scope.outcomes].flatMap(([name, value]) => (value?.items ?? []).map((item) => `${name} ${item}`)),
      );
      return { score: Number.isFinite(score) ? score : 0, shown };
    },
  };
};

const withoutMapping = ({ mapping: _, ...rest }: Declaration): Declaration => rest;
