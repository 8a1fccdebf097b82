import type { Loss } from '../../core/format.ts';
import { creditUnit, readCredit } from '../../core/marks.ts';
import type { Credit } from '../../generated/types.ts';
import type { Version } from './names.ts';
import { type Built, qti } from './write-xml.ts';
import { blocksOf, inlineOf, type MarkdownParser } from './xhtml.ts';

/** What writing an item needs to know. */
export interface Writing {
  readonly version: Version;
  readonly language: string;
  readonly parser: MarkdownParser;
  /** Notes what could not be written as it is. */
  note(code: string, values: Loss['values'], field: string): void;
}

/** Feedback that is shown when an outcome has its identifier as a value. */
export interface Told {
  readonly id: string;
  readonly text: string;
}

/** One response of an item: how it is declared, asked and scored. */
export interface Part {
  readonly declaration: Built;
  readonly outcomes: readonly Built[];
  readonly interaction: Built;
  /** The template that scores it, where one does. */
  readonly template?: 'match_correct' | 'map_response';
  /** Rules that leave a credit from 0 to 1 in an outcome. */
  rules(outcome: string): readonly Built[];
  /** Rules that add what is to be said to FEEDBACK, and what that is. */
  readonly feedback: readonly Built[];
  readonly told: readonly Told[];
  /** Blocks beside the interaction. */
  readonly beside?: readonly Built[];
}

/** Decimals of a credit. */
const decimals = 6;

/** A credit as a decimal. */
export const decimalOf = (credit: Credit): number => Number((readCredit(credit) / creditUnit).toFixed(decimals)) || 0;

/** Equal shares of 1 with so many decimals, that sum to 1 exactly. */
export const sharesOf = (count: number): readonly string[] => {
  const scale = 10 ** decimals;
  const each = Math.floor(scale / count);
  return Array.from({ length: count }, (_, at) =>
    String(Number(((at < count - 1 ? each : scale - each * (count - 1)) / scale).toFixed(decimals))),
  );
};

/** An expression that is a constant. */
export const constant = (baseType: string, value: string | number): Built =>
  qti('baseValue', { baseType }, String(value));

/** An expression that is a variable. */
export const variable = (identifier: string): Built => qti('variable', { identifier });

/** A rule that sets an outcome. */
export const setTo = (identifier: string, expression: Built): Built =>
  qti('setOutcomeValue', { identifier }, expression);

/** A rule with a single test. */
export const when = (test: Built, ...rules: readonly Built[]): Built =>
  qti('responseCondition', {}, qti('responseIf', {}, test, ...rules));

/** A rule that adds a value to FEEDBACK. */
export const say = (expression: Built): Built =>
  setTo('FEEDBACK', qti('multiple', {}, variable('FEEDBACK'), expression));

/** The rules of the template match_correct, for any outcome. */
export const matchRules = (identifier: string, outcome: string): readonly Built[] => [
  when(qti('match', {}, variable(identifier), qti('correct', { identifier })), setTo(outcome, constant('float', 1))),
];

/** The rules of the template map_response, for any outcome. */
export const mapRules = (identifier: string, outcome: string): readonly Built[] => [
  setTo(outcome, qti('mapResponse', { identifier })),
];

const values = (texts: readonly string[]): readonly Built[] => texts.map((text) => qti('value', {}, text));

/** The declaration of a response with its key. */
export const declare = (
  identifier: string,
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  mapping?: {
    readonly attributes: Built['attributes'];
    readonly entries: readonly (readonly [string, string | number, boolean?])[];
  },
): Built =>
  qti(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    ...(correct.length === 0 ? [] : [qti('correctResponse', {}, ...values(correct))]),
    ...(mapping === undefined || mapping.entries.length === 0
      ? []
      : [
          qti(
            'mapping',
            { ...mapping.attributes, defaultValue: mapping.attributes.defaultValue ?? 0 },
            ...mapping.entries.map(([mapKey, mappedValue, caseSensitive]) =>
              qti('mapEntry', { mapKey, mappedValue, caseSensitive }),
            ),
          ),
        ]),
  );

/** A text as blocks, its changes noted. */
export const blocks = ({ parser, version, note }: Writing, text: string, field: string): readonly Built[] => {
  const { content, isChanged } = blocksOf(text, parser, version.name === '3.0');
  if (isChanged) note('qti-markdown', { text: text.slice(0, 60) }, field);
  return content;
};

/** A text within a choice, its changes noted. */
export const short = ({ parser, version, note }: Writing, text: string, field: string) => {
  const { content, isChanged } = inlineOf(text, parser, version.name === '3.0');
  if (isChanged) note('qti-markdown', { text: text.slice(0, 60) }, field);
  return content;
};
