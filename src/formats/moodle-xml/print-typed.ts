import Big from 'big.js';
import type { AskedNumber, AskedWrite } from '../../core/exchange.ts';
import type { Credit, Units } from '../../generated/types.ts';
import { nearestWeight } from './weights.ts';
import { patternAsWildcards, withoutWildcards } from './wildcards.ts';
import { answerElement, typedFormat, valueElement, type Writing, xmlText } from './writing.ts';

const weightOf = (writing: Writing, credit: Credit | undefined): string =>
  credit === undefined ? '100' : nearestWeight(credit, writing.noteWeight);

/** The elements of a short text. */
export const writeElements = (writing: Writing, { accepted, patterns = [], match }: AskedWrite): readonly string[] => [
  valueElement('usecase', match?.case ? 1 : 0),
  ...accepted.map(({ text, credit, feedback }) =>
    answerElement(writing, weightOf(writing, credit), withoutWildcards(text), typedFormat, feedback),
  ),
  ...patterns.flatMap(({ pattern, credit, feedback }) => {
    const wildcards = patternAsWildcards(pattern);
    if (wildcards === undefined) writing.drop('patterns');
    return wildcards === undefined
      ? []
      : [answerElement(writing, weightOf(writing, credit), wildcards, typedFormat, feedback)];
  }),
];

const unitElements = (writing: Writing, units: Units | undefined): readonly string[] => {
  const settings = [
    valueElement('unitgradingtype', 0),
    valueElement('unitpenalty', '0.1'),
    valueElement('showunits', units ? 0 : 3),
    valueElement('unitsleft', 0),
  ];
  if (!units) return settings;
  const list = Object.entries(units).map(([name, factor]) => {
    const multiplier = new Big(1).div(factor).round(18);
    if (Number(new Big(1).div(multiplier).toPrecision(15)) !== factor)
      writing.note('moodle-unit', { unit: name, multiplier: multiplier.toFixed() }, 'units');
    return `  <unit><multiplier>${multiplier.toFixed()}</multiplier><unit_name>${xmlText(name)}</unit_name></unit>`;
  });
  return [['<units>', ...list, '</units>'].join('\n'), ...settings];
};

/** The elements of a number. */
export const numberElements = (writing: Writing, { accepted, units }: AskedNumber): readonly string[] => [
  ...accepted.map(({ value, tolerance = 0, credit, feedback }) =>
    answerElement(writing, weightOf(writing, credit), new Big(value).toFixed(), typedFormat, feedback, [
      `  ${valueElement('tolerance', new Big(tolerance).toFixed())}`,
    ]),
  ),
  ...unitElements(writing, units),
];
