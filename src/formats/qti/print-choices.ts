import type { AskedChooseMany, AskedChooseOne, AskedDecide, ExchangeChoice } from '../../core/exchange.ts';
import type { Credit } from '../../generated/types.ts';
import { type Built, qti } from './write-xml.ts';
import {
  constant,
  decimalOf,
  declare,
  mapRules,
  matchRules,
  type Part,
  say,
  setTo,
  sharesOf,
  short,
  type Told,
  variable,
  type Writing,
  when,
} from './writing.ts';

const idOf = (identifier: string, at: number): string =>
  identifier === 'RESPONSE' ? `C${at + 1}` : `${identifier.replace('RESPONSE', 'B')}_C${at + 1}`;

const interactionOf = (
  writing: Writing,
  identifier: string,
  choices: readonly (ExchangeChoice & { readonly id: string })[],
  { maxChoices, shuffle }: { readonly maxChoices: number; readonly shuffle: boolean },
): Built =>
  qti(
    'choiceInteraction',
    { responseIdentifier: identifier, shuffle, maxChoices },
    ...choices.map(({ id, text, pinned }) =>
      qti('simpleChoice', { identifier: id, fixed: pinned ? true : undefined }, ...short(writing, text, 'choices')),
    ),
  );

/** A choice of a list says its own feedback by its own identifier. */
const feedbackOf = (
  identifier: string,
  choices: readonly { readonly id: string; readonly feedback?: string }[],
): Pick<Part, 'feedback' | 'told'> => {
  const told = choices.flatMap(({ id, feedback }): readonly Told[] =>
    feedback === undefined ? [] : [{ id, text: feedback }],
  );
  return { told, feedback: told.length === 0 ? [] : [say(variable(identifier))] };
};

const named = (identifier: string, choices: readonly ExchangeChoice[]) =>
  choices.map((choice, at) => ({ ...choice, id: idOf(identifier, at) }));

/** A choice of one; credits of other choices make a mapping. */
export const choosePart = (
  writing: Writing,
  identifier: string,
  { choices, fixed }: AskedChooseOne,
  isInline: boolean,
): Part => {
  const list = named(identifier, choices);
  const key = list.find(({ right }) => right);
  const isMapped = list.some(({ right, credit }) => !right && credit !== undefined && decimalOf(credit) !== 0);
  const entries = list.flatMap((choice): readonly (readonly [string, number])[] => {
    if (choice === key) return [[choice.id, 1]];
    return choice.credit === undefined || decimalOf(choice.credit) === 0 ? [] : [[choice.id, decimalOf(choice.credit)]];
  });
  if (isInline)
    for (const { text } of choices)
      if (/\n|\s{2}/.test(text)) writing.note('white-space', { text: text.slice(0, 60) }, 'choices');
  return {
    declaration: declare(
      identifier,
      'single',
      'identifier',
      key ? [key.id] : [],
      isMapped ? { attributes: {}, entries } : undefined,
    ),
    outcomes: [],
    interaction: isInline
      ? qti(
          'inlineChoiceInteraction',
          { responseIdentifier: identifier, shuffle: fixed !== true },
          ...list.map(({ id, text, pinned }) =>
            qti('inlineChoice', { identifier: id, fixed: pinned ? true : undefined }, text),
          ),
        )
      : interactionOf(writing, identifier, list, { maxChoices: 1, shuffle: fixed !== true }),
    template: isMapped ? 'map_response' : 'match_correct',
    rules: (outcome) => (isMapped ? mapRules(identifier, outcome) : matchRules(identifier, outcome)),
    ...feedbackOf(identifier, list),
  };
};

/** True or false as a choice of two. */
export const decidePart = (writing: Writing, identifier: string, { answer, feedback }: AskedDecide): Part => {
  const [yes, no] = /^es\b/.test(writing.language) ? ['Verdadero', 'Falso'] : ['True', 'False'];
  const list = [
    {
      id: 'true',
      text: yes ?? '',
      right: answer,
      ...(feedback?.true === undefined ? {} : { feedback: feedback.true }),
    },
    {
      id: 'false',
      text: no ?? '',
      right: !answer,
      ...(feedback?.false === undefined ? {} : { feedback: feedback.false }),
    },
  ];
  return {
    declaration: declare(identifier, 'single', 'identifier', [String(answer)]),
    outcomes: [],
    interaction: interactionOf(writing, identifier, list, { maxChoices: 1, shuffle: false }),
    template: 'match_correct',
    rules: (outcome) => matchRules(identifier, outcome),
    ...feedbackOf(identifier, list),
  };
};

type Named = ExchangeChoice & { readonly id: string };

const mappingOf = (
  list: readonly Named[],
  worth: (choice: Named, at: number) => string | number,
  attributes: Built['attributes'],
) => {
  const counts = { right: 0, wrong: 0 };
  return {
    attributes,
    entries: list.map((choice): readonly [string, string | number] => {
      const at = choice.right ? counts.right : counts.wrong;
      counts[choice.right ? 'right' : 'wrong'] += 1;
      return [choice.id, worth(choice, at)];
    }),
  };
};

const bounds = { defaultValue: '0', lowerBound: '0', upperBound: '1' };

/** How several choices are scored: by a mapping where one says it, else by rules. */
const scored = (
  identifier: string,
  list: readonly Named[],
  scoring: string | undefined,
): Pick<Part, 'template' | 'rules' | 'declaration'> => {
  const correct = list.filter(({ right }) => right).map(({ id }) => id);
  const rights = sharesOf(Math.max(1, correct.length));
  const wrongs = sharesOf(Math.max(1, list.length - correct.length));
  const byMapping = (worth: (choice: Named, at: number) => string | number) => ({
    declaration: declare(identifier, 'multiple', 'identifier', correct, mappingOf(list, worth, bounds)),
    template: 'map_response' as const,
    rules: (outcome: string) => mapRules(identifier, outcome),
  });
  const minus = (text: string): string => `-${text}`;
  if (list.some(({ credit }) => credit !== undefined))
    return byMapping(({ credit }) => decimalOf((credit ?? 0) as Credit));
  switch (scoring) {
    case 'all-or-nothing':
      return {
        declaration: declare(identifier, 'multiple', 'identifier', correct),
        template: 'match_correct',
        rules: (outcome) => matchRules(identifier, outcome),
      };
    case 'net-correct':
      return byMapping(({ right }, at) => (right ? (rights[at] ?? 0) : minus(rights[0] ?? '1')));
    case 'per-option': {
      // Every choice that is as it should be earns a share; so what is wrong takes off what it would earn unchosen.
      const entries = list.map(({ id, right }): readonly [string, number] => [id, right ? 1 : -1]);
      const attributes = { defaultValue: '0' };
      const wrong = list.length - correct.length;
      const sum = qti('sum', {}, qti('mapResponse', { identifier }), constant('float', wrong));
      return {
        declaration: declare(identifier, 'multiple', 'identifier', correct, { attributes, entries }),
        rules: (outcome) => [
          when(
            qti('not', {}, qti('isNull', {}, variable(identifier))),
            setTo(outcome, qti('divide', {}, sum, constant('float', list.length))),
          ),
        ],
      };
    }
    default:
      return byMapping(({ right }, at) => (right ? (rights[at] ?? 0) : minus(wrongs[at] ?? '1')));
  }
};

/** A choice of several. */
export const manyPart = (writing: Writing, identifier: string, { choices, fixed, scoring }: AskedChooseMany): Part => {
  const list = named(identifier, choices);
  return {
    ...scored(identifier, list, scoring),
    outcomes: [],
    interaction: interactionOf(writing, identifier, list, { maxChoices: 0, shuffle: fixed !== true }),
    ...feedbackOf(identifier, list),
  };
};
