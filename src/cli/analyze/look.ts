import { inLanguage } from '../../core/text.ts';
import type { Text } from '../../generated/types.ts';
import type { InterfaceLanguage } from '../messages/contract.ts';
import type { Messages } from '../messages/en.ts';
import { inlineMarkdown } from '../terminal/markdown.ts';
import { noPaint, type Paint } from '../terminal/style.ts';

/** How figures are shown: in which words, how wide, with or without blocks and colours. */
export interface Look {
  readonly words: Messages;
  readonly language: InterfaceLanguage;
  readonly columns: number;
  /** ASCII instead of blocks and lines. */
  readonly plain: boolean;
  readonly paint: Paint;
}

/** A text of a report on one line, in the language of the interface where it has it. */
export const lineOfText = (text: Text, { language }: Pick<Look, 'language'>): string =>
  inlineMarkdown(inLanguage(text, language), noPaint);
