import Big from 'big.js';
import type { Asked, ExchangeChoice, ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';
import type { Block, Mark } from './blocks.ts';

type OwnLoss = Omit<Loss, 'question' | 'place'>;
type Fault = { readonly fault: string; readonly values?: { readonly [name: string]: string } };

/** The blocks of one question, with what stands before it. */
export interface QuestionBlocks {
  readonly title?: string;
  readonly points?: number;
  readonly blocks: readonly Block[];
}

const shape = '[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

const numberOf = (written: string): Asked | Fault => {
  const [, value, tolerance, percent = ''] =
    new RegExp(`^(${shape})(?:\\s*\\+-\\s*(${shape})\\s*(%?))?$`).exec(written) ?? [];
  if (value !== undefined) {
    const width = Number(tolerance ?? 0);
    return {
      kind: 'number',
      accepted: [{ value: Number(value), ...(width === 0 ? {} : { tolerance: percent === '' ? width : `${width}%` }) }],
    };
  }
  const [, low, high] = new RegExp(`^\\[\\s*(${shape})\\s*,\\s*(${shape})\\s*\\]$`).exec(written) ?? [];
  if (low === undefined || high === undefined || Number(high) < Number(low))
    return { fault: 'text2qti-number', values: { number: written } };
  const width = new Big(high).minus(low).div(2);
  const middle = Number(new Big(low).plus(high).div(2).toString());
  return {
    kind: 'number',
    accepted: [{ value: middle, ...(width.eq(0) ? {} : { tolerance: Number(width.toString()) }) }],
  };
};

const decision = (choices: readonly ExchangeChoice[]): Asked | undefined => {
  const at = (word: string) => choices.find(({ text }) => text.toLowerCase() === word);
  const [one, two] = [at('true'), at('false')];
  if (choices.length !== 2 || !one || !two || one.right === two.right) return undefined;
  const feedback = {
    ...(one.feedback === undefined ? {} : { true: one.feedback }),
    ...(two.feedback === undefined ? {} : { false: two.feedback }),
  };
  return { kind: 'decide', answer: one.right, ...(Object.keys(feedback).length > 0 ? { feedback } : {}) };
};

const choiceMarks: readonly Mark[] = ['choice', 'right-choice', 'tick', 'right-tick'];

/** What a question asks by the marks of its answers. */
const askedOf = (blocks: readonly Block[], choices: readonly ExchangeChoice[]): Asked | Fault => {
  const has = (mark: Mark): boolean => blocks.some((block) => block.mark === mark);
  const number = blocks.find(({ mark }) => mark === 'number');
  if (has('upload')) return { fault: 'text2qti-upload' };
  if (has('essay')) return { kind: 'compose' };
  if (number) return numberOf(number.text.trim());
  if (has('answer'))
    return { kind: 'write', accepted: blocks.filter(({ mark }) => mark === 'answer').map(({ text }) => ({ text })) };
  if (choices.length === 0) return { fault: 'text2qti-no-answer' };
  if (has('tick') || has('right-tick')) return { kind: 'choose-many', choices };
  if (choices.filter(({ right }) => right).length !== 1) return { fault: 'text2qti-choice' };
  return decision(choices) ?? { kind: 'choose-one', choices };
};

/** A question out of its blocks, or why it is none. */
export const readQuestion = (
  { title, points, blocks }: QuestionBlocks,
  topic: readonly string[],
): ParsedQuestion | Loss => {
  const [first] = blocks;
  const place = { line: first?.line ?? 1 };
  const losses: OwnLoss[] = [];
  const choices: ExchangeChoice[] = [];
  let explanation: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const isChoice = choiceMarks.includes(block.mark);
    if (isChoice) choices.push({ text: block.text, right: block.mark.startsWith('right') });
    if (block.mark === 'general') {
      const last = choices.at(-1);
      if (last && choiceMarks.includes(blocks[index - 1]?.mark ?? 'question'))
        choices[choices.length - 1] = { ...last, feedback: block.text };
      else explanation = block.text;
    }
    if (block.mark === 'correct' || block.mark === 'incorrect')
      losses.push({
        code: 'tools-feedback',
        effect: 'dropped',
        field: 'feedback',
        values: { text: block.text.slice(0, 200) },
      });
    if (block.mark === 'solution') explanation ??= block.text;
  }
  const asked = askedOf(blocks, choices);
  const prompt = first?.text ?? '';
  if ('fault' in asked)
    return {
      code: asked.fault,
      ...(asked.values ? { values: asked.values } : {}),
      effect: 'left-out',
      question: title ?? prompt.slice(0, 80),
      place,
    };
  const question: ExchangeQuestion = {
    ...(title === undefined || title === '' ? {} : { id: title }),
    topic,
    prompt,
    asked,
    ...(points === undefined || points === 1 ? {} : { points }),
    ...(explanation === undefined ? {} : { explanation }),
  };
  return { question, place, losses };
};
