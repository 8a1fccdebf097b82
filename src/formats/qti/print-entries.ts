import Big from 'big.js';
import type { AskedCompose, AskedNumber, AskedWrite, ExchangeValue } from '../../core/exchange.ts';
import { stripAccents } from '../../core/text.ts';
import { type Built, plain, qti } from './write-xml.ts';
import {
  blocks,
  constant,
  decimalOf,
  declare,
  mapRules,
  matchRules,
  type Part,
  say,
  setTo,
  short,
  variable,
  type Writing,
  when,
} from './writing.ts';

const entry = (identifier: string, longest: number): Built =>
  qti('textEntryInteraction', { responseIdentifier: identifier, expectedLength: Math.max(1, longest) });

const answerId = (identifier: string, at: number): string =>
  identifier === 'RESPONSE' ? `A${at + 1}` : `${identifier.replace('RESPONSE', 'B')}_A${at + 1}`;

const creditOf = ({ credit }: { readonly credit?: AskedWrite['accepted'][number]['credit'] }): number =>
  credit === undefined ? 1 : decimalOf(credit);

/** A text that is typed: a mapping, since only that lets capitals be. */
export const writePart = (writing: Writing, identifier: string, { accepted, match }: AskedWrite): Part => {
  const isExact = match?.case === true;
  const [first] = accepted;
  const isPlain = isExact && accepted.length === 1 && first !== undefined && creditOf(first) === 1;
  const odd = accepted.find(({ text }) => match?.accents !== true && stripAccents(text) !== text.normalize('NFC'));
  if (odd) writing.note('qti-accents', { text: odd.text.slice(0, 60) }, 'accents');
  const key = accepted.find((item) => creditOf(item) === 1) ?? first;
  const told = accepted.flatMap(({ feedback }, at) =>
    feedback === undefined ? [] : [{ id: answerId(identifier, at), text: feedback }],
  );
  return {
    declaration: declare(
      identifier,
      'single',
      'string',
      key ? [key.text] : [],
      isPlain ? undefined : { attributes: {}, entries: accepted.map((item) => [item.text, creditOf(item), isExact]) },
    ),
    outcomes: [],
    interaction: entry(identifier, Math.max(...accepted.map(({ text }) => text.length))),
    template: isPlain ? 'match_correct' : 'map_response',
    rules: (outcome) => (isPlain ? matchRules(identifier, outcome) : mapRules(identifier, outcome)),
    told,
    feedback: accepted.flatMap(({ text, feedback }, at) =>
      feedback === undefined
        ? []
        : [
            when(
              qti('stringMatch', { caseSensitive: isExact }, variable(identifier), constant('string', text)),
              say(constant('identifier', answerId(identifier, at))),
            ),
          ],
    ),
  };
};

const plainNumber = (value: number): string => new Big(value).toFixed();

/** Whether a response is a number, within its tolerance. */
const isNear = (identifier: string, { value, tolerance }: ExchangeValue): Built => {
  const both = (width: string): string => `${width} ${width}`;
  const attributes =
    tolerance === undefined
      ? { toleranceMode: 'exact' }
      : typeof tolerance === 'string'
        ? { toleranceMode: 'relative', tolerance: both(tolerance.replace(/\s*%$/, '')) }
        : { toleranceMode: 'absolute', tolerance: both(plainNumber(tolerance)) };
  return qti('equal', attributes, constant('float', plainNumber(value)), variable(identifier));
};

/** A number that is typed. Of several that match, the one that earns most counts. */
export const numberPart = (_: Writing, identifier: string, { accepted }: AskedNumber): Part => {
  const ranked = [...accepted.entries()].sort(([, a], [, b]) => creditOf(b) - creditOf(a));
  const key = ranked[0]?.[1];
  const told = accepted.flatMap(({ feedback }, at) =>
    feedback === undefined ? [] : [{ id: answerId(identifier, at), text: feedback }],
  );
  const outcomes = (outcome: string, value: ExchangeValue, at: number): readonly Built[] => [
    setTo(outcome, constant('float', creditOf(value))),
    ...(value.feedback === undefined ? [] : [say(constant('identifier', answerId(identifier, at)))]),
  ];
  return {
    declaration: declare(identifier, 'single', 'float', key ? [plainNumber(key.value)] : []),
    outcomes: [],
    interaction: entry(identifier, 15),
    rules: (outcome) => [
      qti(
        'responseCondition',
        {},
        ...ranked.map(([at, value], rank) =>
          qti(
            rank === 0 ? 'responseIf' : 'responseElseIf',
            {},
            isNear(identifier, value),
            ...outcomes(outcome, value, at),
          ),
        ),
      ),
    ],
    told,
    feedback: [],
  };
};

/** An essay; what helps to mark it is for those who mark. */
export const composePart = (writing: Writing, identifier: string, { rubric, sample }: AskedCompose): Part => ({
  declaration: declare(identifier, 'single', 'string', []),
  outcomes: [],
  interaction: qti('extendedTextInteraction', { responseIdentifier: identifier }),
  rules: () => [],
  told: [],
  feedback: [],
  beside: [
    ...(rubric === undefined
      ? []
      : [
          qti(
            'rubricBlock',
            { view: 'scorer', class: 'rubric' },
            ...rubric.map(({ criterion, points }) =>
              plain('div', { class: `points-${points}` }, ...short(writing, criterion, 'rubric')),
            ),
          ),
        ]),
    ...(sample === undefined
      ? []
      : [qti('rubricBlock', { view: 'scorer', class: 'sample' }, ...blocks(writing, sample, 'sample'))]),
  ],
});
