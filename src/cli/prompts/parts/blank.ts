import type { FillBlank } from '../../../core/interaction.ts';
import { visibleLine } from '../../terminal/visible.ts';
import { letterOf, numberedLines, oneOfSeveral, optionOf, optionText, textOfId } from '../options.ts';
import type { PromptWords } from '../prompt.ts';
import { type FillState, isTyped } from './fill-keys.ts';
import { textOf } from './typed-line.ts';

/** What a typed text stands for in a blank. */
export const parseBlank = (typed: string, { interaction }: FillBlank): unknown =>
  interaction.kind === 'choose-one' ? (optionOf(typed, interaction.choices)?.id ?? typed) : typed;

/** What fills a blank, in words. */
export const describeBlank = (value: unknown, { interaction }: FillBlank, words: PromptWords): string =>
  oneOfSeveral(value, words, (one) =>
    interaction.kind === 'choose-one' ? textOfId(one, interaction.choices, words) : visibleLine(String(one)),
  );

/** What a blank can be filled with, in lines. */
export const blankLines = ({ interaction }: FillBlank, words: PromptWords): readonly string[] => {
  if (interaction.kind === 'choose-one') return numberedLines(interaction.choices, words);
  return interaction.kind === 'number' && interaction.units.length > 0
    ? [`  ${words.messages.practice.units(interaction.units.map(visibleLine).join(', '))}`]
    : [];
};

/** Choices of a blank, each with the one key that picks it, and that key. */
export const keyedChoices = ({ interaction }: FillBlank, words: PromptWords): readonly (readonly [string, string])[] =>
  interaction.kind === 'choose-one'
    ? interaction.choices.map((choice, index) => [
        interaction.choices.length < 10 ? String(index + 1) : letterOf(index),
        optionText(choice, words),
      ])
    : [];

/** What stands in a blank, in words; empty where nothing does. */
export const shownInBlank = (state: FillState, index: number, blank: FillBlank, words: PromptWords): string => {
  const value = state.values[index];
  if (value === undefined) return '';
  if (isTyped(value)) return visibleLine(textOf(value));
  return keyedChoices(blank, words)[value]?.[1] ?? '';
};

/** The response: each filled blank under its id. */
export const filledBlanks = (state: FillState, blanks: readonly FillBlank[]): { readonly [id: string]: unknown } =>
  Object.fromEntries(
    blanks.flatMap(({ id, interaction }, index) => {
      const value = state.values[index];
      if (value === undefined) return [];
      if (isTyped(value)) return textOf(value).trim() === '' ? [] : [[id, textOf(value).trim()]];
      const choice = interaction.kind === 'choose-one' ? interaction.choices[value] : undefined;
      return choice ? [[id, choice.id]] : [];
    }),
  );
