import Big from 'big.js';
import type { AskedBlank, AskedFill, ExchangeBlank } from '../../core/exchange.ts';
import type { Credit } from '../../generated/types.ts';
import { toMoodleMarkdown } from './markdown.ts';
import { nearestWeight } from './weights.ts';
import { patternAsWildcards, withoutWildcards } from './wildcards.ts';
import type { Writing } from './writing.ts';

/** What means something in an embedded answer is written as character references, which every version of Moodle reads. */
const inside = (text: string): string =>
  text.replace(/[&~#{}\\<>"]|^[=%]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** A text that cannot be taken for an embedded answer, or for the place of one. */
const outside = (text: string): string => text.replace(/\{(?=\s*(?:\d*\s*:\s*[A-Z]|#\d))/g, '&#123;');

const told = (feedback: string | undefined): string => (feedback === undefined ? '' : `#${inside(feedback)}`);

const mark = (writing: Writing, credit: Credit | undefined): string => {
  if (credit === undefined) return '=';
  const percent = nearestWeight(credit, writing.noteWeight);
  return percent === '100' ? '=' : `%${percent}%`;
};

const alternatives = (writing: Writing, asked: AskedBlank): readonly string[] => {
  switch (asked.kind) {
    case 'choose-one':
      return asked.choices.map(
        ({ text, right, credit, feedback }) =>
          `${right ? '=' : credit === undefined ? '' : mark(writing, credit)}${inside(text)}${told(feedback)}`,
      );
    case 'number':
      return asked.accepted.map(({ value, tolerance = 0, credit, feedback }) => {
        const width = tolerance === 0 ? '' : `:${new Big(tolerance).toFixed()}`;
        return `${mark(writing, credit)}${new Big(value).toFixed()}${width}${told(feedback)}`;
      });
    case 'write':
      return [
        ...asked.accepted.map(
          ({ text, credit, feedback }) => `${mark(writing, credit)}${inside(withoutWildcards(text))}${told(feedback)}`,
        ),
        ...(asked.patterns ?? []).flatMap(({ pattern, credit, feedback }) => {
          const wildcards = patternAsWildcards(pattern);
          if (wildcards === undefined) writing.drop('patterns');
          return wildcards === undefined ? [] : [`${mark(writing, credit)}${inside(wildcards)}${told(feedback)}`];
        }),
      ];
  }
};

const typeOf = (writing: Writing, asked: AskedBlank): string => {
  if (asked.kind === 'choose-one') return asked.fixed ? 'MULTICHOICE' : 'MULTICHOICE_S';
  if (asked.kind === 'write') return asked.match?.case ? 'SHORTANSWER_C' : 'SHORTANSWER';
  if (asked.units) writing.drop('units');
  return 'NUMERICAL';
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The weights as whole numbers in the same proportion. */
const wholeWeights = (blanks: readonly ExchangeBlank[]): readonly number[] => {
  const weights = blanks.map(({ weight = 1 }) => weight);
  if (weights.every(Number.isInteger)) return weights;
  const hundredths = weights.map((weight) => Math.round(weight * 100));
  const common = hundredths.reduce(divisor);
  return hundredths.map((weight) => weight / common);
};

/** A text with blanks under what is asked above it, as Moodle has both in one; the first paragraph is what is asked. */
export const printCloze = (writing: Writing, prompt: string, { pieces }: AskedFill, points: number): string => {
  const blanks = pieces.filter((piece) => typeof piece !== 'string');
  const weights = wholeWeights(blanks);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.some((weight, index) => weight !== (blanks[index]?.weight ?? 1)))
    writing.note('moodle-cloze-weights', { weights: weights.join(', ') }, 'weight');
  if (sum !== points) writing.note('moodle-cloze-points', { points, sum }, 'points');
  if (prompt.includes('\n\n')) writing.note('moodle-cloze-prompt', {}, 'prompt');
  const at: string[] = [];
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return outside(piece).replace(/[\uFDD0\uFDD1]/g, '');
    const weight = weights[at.length] ?? 1;
    at.push(`{${weight}:${typeOf(writing, piece.asked)}:${alternatives(writing, piece.asked).join('~')}}`);
    return `\uFDD0${at.length - 1}\uFDD1`;
  });
  const whole = `${prompt === '' ? '' : `${outside(prompt)}\n\n`}${text.join('')}`;
  return toMoodleMarkdown(whole).replace(/\uFDD0(\d+)\uFDD1/g, (_, index) => at[Number(index)] ?? '');
};
