import type { Option } from '../../core/interaction.ts';
import { inLanguage } from '../../core/text.ts';
import { inlineMarkdown, renderMarkdown } from '../terminal/markdown.ts';
import { visibleLine } from '../terminal/visible.ts';
import type { PromptWords } from './prompt.ts';

/** An option's text on one line. */
export const optionText = (option: Option, { language, paint }: PromptWords): string =>
  inlineMarkdown(inLanguage(option.text, language), paint);

/** An option's text as it stands behind its number: code keeps its lines. */
export const optionRows = (option: Option, { language, paint }: PromptWords, width: number): readonly string[] =>
  renderMarkdown(inLanguage(option.text, language), width, paint, '');

/** Options with their numbers, a line each. */
export const numberedLines = (options: readonly Option[], words: PromptWords): readonly string[] =>
  options.map((option, index) => `  ${index + 1}. ${optionText(option, words)}`);

/** The option that a number or a letter stands for. */
export const optionOf = (word: string, options: readonly Option[]): Option | undefined => {
  const typed = word.trim().replace(/[.)]$/, '');
  if (/^\d{1,2}$/.test(typed)) return options[Number(typed) - 1];
  if (/^[a-z]$/i.test(typed)) return options[typed.toLowerCase().charCodeAt(0) - 97];
  return options.find(({ id }) => id === typed);
};

/** The text of an id, or the id where there is none such. */
export const textOfId = (id: unknown, options: readonly Option[], words: PromptWords): string => {
  const option = options.find((one) => one.id === id);
  return option ? optionText(option, words) : visibleLine(String(id));
};

/** What is right in words; where one of several is, the others stand behind it. */
export const oneOfSeveral = (right: unknown, { messages }: PromptWords, say: (one: unknown) => string): string => {
  if (!Array.isArray(right)) return say(right);
  const [first, ...others] = right.map(say);
  return others.length === 0 ? (first ?? '') : `${first} ${messages.practice.alsoRight(others.join('; '))}`;
};

/** The letter that stands for a place in a list, from 0. */
export const letterOf = (index: number): string => String.fromCharCode(97 + index);
